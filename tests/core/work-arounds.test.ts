// C4 worked by hand: what nobody reports takes half an hour a day from each, a walk nine tenths of it, and it comes back within eighteen weeks.

import { describe, expect, it } from 'vitest';
import { imagine, view } from '../../src/core/index.ts';
import { lostAround } from '../../src/core/systems/work-arounds.ts';
import { blocks, play } from '../helpers/play.ts';
import { tinyRules } from '../helpers/tiny-rules.ts';

const rules = tinyRules({ mechanisms: ['work-arounds'], myMinutes: 2400 });
const people = rules.departments[0]?.people ?? 0;
const walk = { activity: 'walk', floor: 'ground' } as never;

describe('minutes that each loses in a week', () => {
  it.each([
    ['where nobody ever came', undefined, 150],
    ['on the day of a walk', 0, 15], // a tenth
    ['nine weeks later', 9, 82.5], // 150 × (.1 + .9 ÷ 2)
    ['eighteen weeks later', 18, 150],
    ['long after', 30, 150],
  ] as const)('%s', (_, weeks, minutes) => expect(lostAround(weeks)).toBeCloseTo(minutes, 9));
});

describe('a department', () => {
  it('loses them every Friday, until somebody comes by', () => {
    const run = play(rules).weeks(1);
    expect(run.posted('minutes-lost', 'worked-around')).toBe(150 * people);
    expect(run.view.departments[0]?.around).toEqual({});
    run.decide(blocks(walk)).weeks(1);
    // Seen on Tuesday, day 8; on Friday three days later: 150 × (.1 + .9 × 3 ÷ 126) = 18.214…
    expect(run.posted('minutes-lost', 'worked-around')).toBe(150 * people + Math.round(people * 150 * (0.1 + 0.9 * (3 / 126))));
    expect(run.view.departments[0]?.around).toEqual({ seen: 8 });
  });

  it('is pleased at once by what could be mended on the spot, and by nothing where too little has grown', () => {
    const run = play(rules).decide(blocks(walk)).weeks(1);
    expect(run.posted('satisfaction', 'walked-and-fixed')).toBe(300);
    // A week later there is too little to mend, so a week will show whether it helped: it did not.
    run.decide(blocks(walk)).weeks(3);
    expect(run.posted('satisfaction', 'walked-and-fixed')).toBe(300);
    expect(run.posted('satisfaction', 'walked-nothing-fixed')).toBe(-100);
  });

  it('is imagined as it was last seen', () => {
    const run = play(rules).decide(blocks(walk)).weeks(1);
    const imagined = imagine(run.game, run.view, 'other');
    expect(view(run.game, imagined).departments[0]?.around).toEqual({ seen: 1 });
  });

  it('loses nothing so where a scenario leaves it out', () => {
    const run = play({ ...rules, mechanisms: [] }).weeks(1);
    expect(run.posted('minutes-lost', 'worked-around')).toBe(0);
    expect(run.view.departments[0]).not.toHaveProperty('around');
  });
});
