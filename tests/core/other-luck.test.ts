// One tape in its middle, all others as they were; and every draw heard.

import { expect, it } from 'vitest';
import { hashState, run, withEvenTape, withHeardLuck, type TapeName } from '../../src/core/index.ts';
import { Luck } from '../../src/core/luck.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { harbor } from '../helpers/harbor.ts';

const log = playBot(harbor, botNamed('random', 'ear'), 'ear').log;

it('an even tape gives the middle, and no other tape hears of it', () => {
  const [plain, even] = [new Luck('s'), withEvenTape(harbor, { purpose: 'slip', subject: 'a' }).luckOf('s')];
  expect([0, 1, 2].map((index) => even.draw('slip', 'a', index))).toEqual([0.5, 0.5, 0.5]);
  expect(even.draw('slip', 'b', 1)).toBe(plain.draw('slip', 'b', 1));
  expect(even.draw('lead', 'a', 1)).toBe(plain.draw('lead', 'a', 1));
});

it('listening changes nothing, and hears each value as it is drawn', () => {
  const heard: (readonly [string, string, number, number])[] = [];
  const listening = withHeardLuck(harbor, (...draw) => heard.push(draw));
  expect(hashState(run(listening, 'ear', log).state)).toBe(hashState(run(harbor, 'ear', log).state));
  const luck = new Luck('ear');
  expect(heard.length).toBeGreaterThan(100);
  for (const [purpose, subject, index, value] of heard) expect(luck.draw(purpose as TapeName['purpose'], subject, index)).toBe(value);
});

it('a run with an even tape that it never asks for is the same run', () => {
  const game = withEvenTape(harbor, { purpose: 'effort', subject: 'nothing.of-the-kind' });
  expect(hashState(run(game, 'ear', log).state)).toBe(hashState(run(harbor, 'ear', log).state));
});
