// M6 worked by hand: Cooper 1993 (research M6). A third of what is wrong is found each week, all of it where somebody tests.

import { describe, expect, it } from 'vitest';
import { foundInWeek, splitWork } from '../../src/core/systems/rework.ts';
import { order, play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('mistakes', () => {
  it.each([
    [600, false, 200],
    [601, false, 201],
    [600, true, 600],
    [60, false, 60],
    [0, true, 0],
  ])('of %i minutes, tested %s, %i come to light in a week', (wrong, tested, found) => expect(foundInWeek(wrong, tested)).toBe(found));

  it('split work without losing a minute', () => {
    expect(splitWork(240, 0.06)).toEqual({ right: 226, wrong: 14 });
    expect(splitWork(240, 0)).toEqual({ right: 240, wrong: 0 });
    expect(splitWork(100, 5)).toEqual({ right: 10, wrong: 90 });
  });
});

describe('a project', () => {
  const big = [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })];
  const rules = tinyRules({ mechanisms: ['rework'], projects: big });

  it('makes six in a hundred wrong, and finds a third of it on Friday', () => {
    // A day: 480 × .9675 = 464.4, of which round(464 × .06) = 28 wrong. Five days: 140. Friday finds ⌈140 ÷ 3⌉ = 47.
    const run = play(rules).decide(order()).days(5);
    expect(run.posted('work-wrong', 'worked-wrong')).toBe(140);
    expect(run.posted('work-wrong', 'found-wrong')).toBe(-47);
    expect(run.stock('work-done')).toBe(5 * 436);
    expect(run.happened('rework-found')).toMatchObject([{ minutes: 47, day: 4 }]);
  });

  it('finds all of it where a test is planned', () => {
    const plan = { inWindow: true, pilot: false, tested: true, wayBack: false };
    const run = play(rules).decide(order(), { type: 'plan-cutover', project: 'server', plan }).days(5);
    expect(run.stock('work-wrong')).toBe(0);
  });

  it('users find what nobody tested, and it takes five times as long to put right', () => {
    // Two days share the 240 minutes, and 15 of them are wrong, found on the first Friday after going live; 15 × 5 = 75.
    const small = tinyRules({
      mechanisms: ['rework'],
      projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 240 }] })] })],
    });
    const plan = { inWindow: false, pilot: false, tested: false, wayBack: false };
    const run = play(small).decide(order(), { type: 'plan-cutover', project: 'server', plan }).weeks(1);
    expect(run.posted('work-wrong', 'found-wrong')).toBe(-15);
    expect(run.posted('backlog', 'found-wrong')).toBe(75);
  });

  it('an option of its own adds to the share', () => {
    const shaky = [aProject({ options: [anOption({ extraRework: 1000, effort: [{ skill: 'servers', minutes: 9600 }] })] })];
    const run = play(tinyRules({ mechanisms: ['rework'], projects: shaky }))
      .decide(order())
      .days(1);
    expect(run.stock('work-wrong')).toBe(74); // 464 × .16 = 74.2
  });
});
