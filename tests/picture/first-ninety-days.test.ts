// Meridian Outfitters as a picture: a house of six floors in which everything that can be tapped has its place, from the first Monday on.

import { expect, it } from 'vitest';
import { begin, prepare, view } from '../../src/core/index.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { pictureOf } from '../../src/picture/index.ts';
import { isMisfit, replay } from '../../src/run/index.ts';
import { ninetyRules, ninetyTexts } from '../helpers/ninety.ts';
import { flawsOf, thingsOf } from './flaws.ts';

const game = prepare(ninetyRules);
const texts = ninetyTexts;

it('shows thirteen machines, seven with a say, a team of five and three needs on the first Monday', () => {
  const monday = view(game, begin(game, 'one'));
  expect(thingsOf(monday)).toHaveLength(28);
  expect(flawsOf(pictureOf(monday, texts), monday)).toEqual([]);
});

it('has no flaw at the end of any week of a whole game', () => {
  const { log } = playBot(game, botNamed('start-everything', 'one'), 'one');
  const course = replay(game, 'one', log);
  if (isMisfit(course)) throw new Error('the log does not replay');
  for (const { view: day } of course.days.filter((_, index) => index % 7 === 6))
    expect(flawsOf(pictureOf(day, texts), day), `week ${day.week}`).toEqual([]);
});
