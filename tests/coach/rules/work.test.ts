// Rules about how the work flows: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { firefighting } from '../../../src/coach/rules/firefighting.ts';
import { startEverything } from '../../../src/coach/rules/start-everything.ts';
import { asId } from '../../../src/core/index.ts';
import { order } from '../../helpers/play.ts';
import { didBlock, found, told, works, type Change } from '../../helpers/told.ts';

describe('start-everything', () => {
  // Three people here: more than ⌈3 × 0.9⌉ = 3 projects are too many at once.
  const four = (day: number) => works(day, 100, ['dana', 'server'], ['eli', 'wifi'], ['finn', 'copies'], ['dana', 'power']);
  const three = (day: number) => works(day, 100, ['dana', 'server'], ['eli', 'wifi'], ['finn', 'copies']);

  it('fires after two such weeks, and scores what goes on after the hint', () => {
    expect(found(startEverything, told({ weeks: 6, happened: four }))).toEqual(['hint 2', 'scored 6']);
  });

  it('counts more than two projects a person', () => {
    const one = (day: number) => works(day, 100, ['dana', 'server'], ['dana', 'wifi'], ['dana', 'copies']);
    expect(found(startEverything, told({ weeks: 2, happened: one }))).toEqual(['hint 2']);
  });

  it('does not, with as many projects as people, or in a single such week', () => {
    expect(found(startEverything, told({ weeks: 4, happened: three }))).toEqual([]);
    expect(found(startEverything, told({ weeks: 4, happened: (day, week) => (week === 2 ? four(day) : three(day)) }))).toEqual([]);
  });

  it('is cleared by a limit lowered in those weeks', () => {
    const reading = told({
      weeks: 2,
      happened: four,
      seen: () => ({ view: { limit: 4 } }),
      decided: { 2: [{ type: 'set-limit', projects: 2 }] },
    });
    expect(found(startEverything, reading)).toEqual([]);
  });

  it('cannot be known in the first week', () => {
    expect(found(startEverything, told({ weeks: 1, happened: four }))).toEqual([]);
  });

  it('sees little at once and something live', () => {
    const one = (day: number) => [
      ...works(day, 100, ['dana', 'server'], ['eli', 'server']),
      ...(day === 18 ? [{ type: 'live', project: 'server', option: 'plain' }] : []),
    ];
    const decided = { 1: [order()] };
    expect(found(startEverything, told({ weeks: 3, happened: one, decided }), 'strength')).toEqual(['scored 3']);
    expect(found(startEverything, told({ weeks: 3, happened: three, decided }), 'strength')).toEqual([]);
    // What somebody's letter ordered is no doing of the player's.
    expect(found(startEverything, told({ weeks: 3, happened: one }), 'strength')).toEqual([]);
  });
});

describe('firefighting', () => {
  // The manager has 20 hours a week, the team works 40: more than 30 unasked are more than half of 60.
  const fires = (weeks: number, minutes: number, change: Change = {}, blocks: readonly number[] = [], activity = 'audit') =>
    told({
      weeks,
      seen: () => change,
      happened: (day, week) => [
        ...works(day, minutes, ['dana']),
        ...works(day, 480 - minutes, ['eli', 'server']),
        ...(day % 7 === 1 && blocks.includes(week) ? [didBlock(activity, 'old-server')] : []),
      ],
    });

  it('fires for four weeks of it, and is scored where it goes on', () => {
    expect(found(firefighting, fires(8, 361))).toEqual(['hint 4', 'scored 8']);
    expect(found(firefighting, fires(4, 301, { manager: { interrupted: 300 } }))).toEqual(['hint 4']);
  });

  it('does not at exactly half', () => {
    expect(found(firefighting, fires(4, 360))).toEqual([]);
  });

  it('is cleared by one block against it, and where nothing else can be worked on', () => {
    expect(found(firefighting, fires(4, 400, {}, [2]))).toEqual([]);
    expect(found(firefighting, fires(4, 400, {}, [2], 'walk'))).toEqual(['hint 4']);
    const underWay = { order: { option: asId<never>('plain'), placed: 0, quoted: 60, expected: { value: 60 } } };
    const all = Object.fromEntries(['server', 'wifi', 'copies', 'power'].map((id) => [id, underWay]));
    expect(found(firefighting, fires(4, 400, { projects: all }))).toEqual([]);
  });

  it('cannot be known before four weeks', () => {
    expect(found(firefighting, fires(3, 400))).toEqual([]);
  });

  it('sees what was done against it in three weeks of four', () => {
    expect(found(firefighting, fires(4, 300, {}, [1, 2, 4]), 'strength')).toEqual(['scored 4']);
    expect(found(firefighting, fires(4, 300, {}, [1, 2]), 'strength')).toEqual([]);
    expect(found(firefighting, fires(4, 200, {}, [1, 2, 4]), 'strength')).toEqual([]);
  });
});
