// Rules about how the work flows: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { startEverything } from '../../../src/coach/rules/start-everything.ts';
import { order } from '../../helpers/play.ts';
import { found, told, works } from '../../helpers/told.ts';

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
