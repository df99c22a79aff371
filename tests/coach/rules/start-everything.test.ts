// Too much at once: one that fires, ones that nearly do, what exonerates, one that could not be known; and the twin.

import { describe, expect, it } from 'vitest';
import { startEverything } from '../../../src/coach/rules/start-everything.ts';
import { order } from '../../helpers/play.ts';
import { found, told, works, type Change } from '../../helpers/told.ts';

describe('start-everything', () => {
  // Three people here: more than ⌈3 × 0.9⌉ = 3 projects are too many at once.
  const four = (day: number) => works(day, 100, ['dana', 'server'], ['eli', 'wifi'], ['finn', 'copies'], ['dana', 'power']);
  const three = (day: number) => works(day, 100, ['dana', 'server'], ['eli', 'wifi'], ['finn', 'copies']);

  it('fires after two such weeks, and scores what goes on after the hint', () => {
    expect(found(startEverything, told({ weeks: 6, happened: four }))).toEqual(['hint 2', 'scored 6']);
  });

  it('counts what was begun and lies there', () => {
    // Dana works on one of four that have begun; three others lie half done.
    const begun = Object.fromEntries(['server', 'wifi', 'copies', 'power'].map((id) => [id, { stage: 'installing' as const }]));
    const one = (day: number) => works(day, 100, ['dana', 'server']);
    const of = (projects: NonNullable<Change['projects']>) =>
      found(startEverything, told({ weeks: 2, happened: one, seen: () => ({ projects }) }));
    expect([of(begun), of({ ...begun, power: { stage: 'ready' } })]).toEqual([['hint 2'], []]);
  });

  it('counts more than two projects a person', () => {
    const one = (day: number) => works(day, 100, ['dana', 'server'], ['dana', 'wifi'], ['dana', 'copies']);
    expect(found(startEverything, told({ weeks: 2, happened: one }))).toEqual(['hint 2']);
  });

  it('does not, with as many projects as people, or in a single such week', () => {
    expect(found(startEverything, told({ weeks: 4, happened: three }))).toEqual([]);
    expect(found(startEverything, told({ weeks: 4, happened: (day, week) => (week === 2 ? four(day) : three(day)) }))).toEqual([]);
  });

  it('is cleared by a limit that stands where the remedy would put it', () => {
    // Four in work with three people. At a limit of two, the remedy (two) would change nothing; at three, it would.
    const at = (limit: number) => found(startEverything, told({ weeks: 2, happened: four, seen: () => ({ view: { limit } }) }));
    expect([at(2), at(3)]).toEqual([[], ['hint 2']]);
  });

  it('does not count first steps of what is still on its way, under a limit that the team can hold', () => {
    // Four were worked on, and power waits for its vendor: three are in work, as many as ⌈3 × 0.9⌉ = 3. A limit of four holds nothing back.
    const at = (limit: number, stage: 'ordered' | 'delivered') =>
      found(startEverything, told({ weeks: 2, happened: four, seen: () => ({ view: { limit }, projects: { power: { stage } } }) }));
    expect([at(3, 'ordered'), at(3, 'delivered'), at(4, 'ordered')]).toEqual([[], ['hint 2'], ['hint 2']]);
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
