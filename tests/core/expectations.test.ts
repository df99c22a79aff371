// M21 worked by hand: no feeling within .3 of 5, a shortfall counts 2, a surplus .4; satisfaction moves three tenths a week.

import { describe, expect, it } from 'vitest';
import { disconfirmation, feltDates, feltInformation, feltReliability, feltSpeed } from '../../src/core/systems/expectations.ts';
import { play } from '../helpers/play.ts';
import { aDepartment, aPerson, tinyRules } from '../helpers/tiny-rules.ts';

describe('what a gap does', () => {
  it.each([
    [0, 0],
    [0.3, 0],
    [-0.3, 0],
    [-1.3, -2],
    [1.3, 0.4],
    [-2.3, -4],
  ])('%f of five: %f', (gap, effect) => expect(disconfirmation(gap)).toBeCloseTo(effect, 12));

  it('a shortfall weighs five times a surplus', () => expect(disconfirmation(-1.3) / disconfirmation(1.3)).toBeCloseTo(-5, 10));
});

describe('experience, 0 to 5', () => {
  it('reliability: a fifth of two weeks lost takes it all', () => {
    // Ten people have 10 × 480 × 10 = 48,000 minutes in two weeks.
    expect(feltReliability(0, 10)).toBe(5);
    expect(feltReliability(4800, 10)).toBeCloseTo(2.5, 10);
    expect(feltReliability(9600, 10)).toBe(0);
    expect(feltReliability(50_000, 10)).toBe(0);
  });

  it('speed: a tripled answer takes half, a ticket of a day and a half one', () => {
    expect(feltSpeed(1, 0)).toBe(5);
    expect(feltSpeed(3, 0)).toBeCloseTo(2.5, 10);
    expect(feltSpeed(1, 720)).toBeCloseTo(4, 10);
    expect(feltSpeed(5, 10_000)).toBe(0);
  });

  it('dates: two less for each that was broken', () => expect([0, 1, 2, 3].map(feltDates)).toEqual([4, 2, 0, 0]));
  it('information: half a point a week after the first', () =>
    expect([0, 1, 2, 5, 20].map(feltInformation)).toEqual([4.5, 4.5, 4, 2.5, 0]));
});

describe('a week in which nothing happens', () => {
  it('moves satisfaction three tenths of the way to where met expectations rest, and adds each attribute', () => {
    // Expectation 3.5, satisfaction 3.5 of five. Reliability and speed 5: surplus 1.5 → .4 × 1.2 = .48. Dates 4: gap .5 → .08.
    // Information 4.5 (heard of on day 0, four days ago): gap 1 → .28. Weighted .37, .28, .2, .15; × .3 × 2,000.
    // Each posting is rounded by itself: 107 + 81 + 10 + 25 = 223.
    const rules = tinyRules({
      mechanisms: ['expectations'],
      departments: [aDepartment({ expectation: 7000, satisfaction: 7000 })],
      team: [aPerson({ works: [0, 0, 0, 0, 0] })],
    });
    const run = play(rules).weeks(1);
    expect(run.posted('satisfaction')).toBe(223);
    expect(run.stock('satisfaction')).toBe(7223);
  });

  it('expecting more, they feel less', () => {
    const after = (expectation: number): number =>
      play(tinyRules({ mechanisms: ['expectations'], departments: [aDepartment({ expectation })] }))
        .weeks(1)
        .stock('satisfaction');
    expect(after(10_000)).toBeLessThan(after(5000));
  });
});
