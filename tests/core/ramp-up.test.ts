// M1 worked by hand: Brooks 1975 and Madachy (research M1). e^-1 = .3679, e^-.5 = .6065.

import { describe, expect, it } from 'vitest';
import { rampPace } from '../../src/core/systems/ramp-up.ts';
import { order, play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('pace of a newcomer', () => {
  it.each([
    // .3 + .7 (1 − e^(−t/τ))
    [0, 8, 0.3],
    [8, 8, 0.3 + 0.7 * (1 - 0.3679)],
    [4, 8, 0.3 + 0.7 * (1 - 0.6065)],
    [64, 8, 1],
  ])('after %i weeks with τ = %i: %f', (weeks, tau, pace) => expect(rampPace(weeks, tau)).toBeCloseTo(pace, 3));
});

describe('a day of work', () => {
  // Skill 6,500: .35 + .95 × .65 = .9675.
  const big = [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 96_000 }] })] })];
  const rules = (joins: number) =>
    tinyRules({ mechanisms: ['ramp-up'], projects: big, team: [aPerson({ id: 'old' }), aPerson({ id: 'new', joins })] });
  const worked = (joins: number, week: number): readonly number[] => {
    const run = play(rules(joins))
      .decide(order())
      .weeks(week - 1);
    const from = run.postings.length;
    run.days(1);
    const own = (id: string) =>
      run.postings
        .slice(from)
        .filter((p) => p.stock === 'work-done' && p.cause.about === id)
        .reduce((sum, p) => sum + p.delta, 0);
    return [own('old'), own('new')];
  };

  it('a newcomer starts at three tenths, and takes a quarter of the mentor’s pace', () => {
    // 96,000 minutes absorb (48,000 + 720) / 5 = 9,744 a day: both work all their 480 minutes.
    // The mentor: 480 × .9675 × .75 = 348.3; the newcomer: 480 × .9675 × .3 = 139.3.
    expect(worked(2, 2)).toEqual([348, 139]);
  });

  it('before the first week nobody is there, and nobody is mentored', () => {
    expect(worked(3, 2)).toEqual([464, 0]); // 480 × .9675 = 464.4
  });

  it('after four weeks the mentor is free again', () => {
    const [mentor, newcomer] = worked(1, 5);
    expect(mentor).toBe(464);
    // Four weeks with τ = 8: .3 + .7 (1 − .6065) = .5755; 480 × .9675 × .5755 = 267.2.
    expect(newcomer).toBe(267);
  });
});
