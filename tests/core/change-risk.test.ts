// M38 worked by hand: failure by complexity .03 to .30, × .65 tested, × .8 with a way back, × .8 with a pilot, × 1.5 past support.

import { describe, expect, it } from 'vitest';
import { failureChance } from '../../src/core/systems/change-risk.ts';
import { order, play, seedWhere, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const bare = { inWindow: true, pilot: false, tested: false, wayBack: false };
const careful = { inWindow: true, pilot: true, tested: true, wayBack: true };

describe('the chance that a change fails', () => {
  it.each([
    [1, bare, 0, false, 0.03],
    [3, bare, 0, false, 0.12],
    [5, bare, 0, false, 0.3],
    [5, bare, 5000, false, 0.45],
    [5, bare, 10_000, true, 0.6],
    [3, bare, 0, true, 0.18],
    [3, careful, 0, false, 0.12 * 0.416],
    [3, { ...bare, tested: true }, 0, false, 0.078],
  ] as const)('complexity %i, %o, fatigue %i, past support %s: %f', (complexity, plan, fatigue, past, chance) =>
    expect(failureChance(complexity, plan, fatigue, past)).toBeCloseTo(chance, 12),
  );
});

describe('going live', () => {
  const rules = tinyRules({
    mechanisms: ['change-risk'],
    projects: [aProject({ options: [anOption({ complexity: 5, effort: [{ skill: 'servers', minutes: 240 }] })] })],
  });
  const live = (plan: typeof bare, seed = 'one') => play(rules, seed).decide(order(), { type: 'plan-cutover', project: 'server', plan });
  const fine = seedWhere((seed) => live(bare, seed).weeks(1).happened('cutover')[0]?.succeeded === true);
  const fails = seedWhere((seed) => live(bare, seed).weeks(1).happened('cutover')[0]?.succeeded === false);

  it('waits for the window, or takes the day on which it is ready', () => {
    // 240 minutes absorb (120 + 720) / 5 = 168 a day: 163 are done on Monday, the 77 that are left
    // on Tuesday, in ⌈77 / .9675⌉ = 80 minutes. The window is Saturday.
    expect(live(bare, fine).weeks(1).happened('cutover')[0]?.day).toBe(5);
    expect(
      live({ ...bare, inWindow: false }, fine)
        .weeks(1)
        .happened('cutover')[0]?.day,
    ).toBe(1);
  });

  it('after a pilot of a week', () => {
    expect(
      live({ ...bare, pilot: true }, fine)
        .weeks(3)
        .happened('cutover')[0]?.day,
    ).toBe(12);
  });

  it('a failure costs a day of the service: a fifth of it in the window, a quarter of that with a way back, and a fifth of the work again', () => {
    // Ten people × 480 × impact .5 = 2,400 for a whole day.
    const lost = (plan: typeof bare): number => live(plan, fails).weeks(1).posted('minutes-lost', 'service-down');
    expect(lost(bare)).toBe(480);
    const again = live(bare, fails).days(6);
    expect(again.posted('work-done', 'change-failed')).toBe(-48);
    // Outside the window on the day of the failure; the second try stops it again.
    const day = (run: Play): number =>
      run.postings
        .filter((p) => p.cause.code === 'service-down' && p.day === run.happened('cutover')[0]?.day)
        .reduce((sum, p) => sum + p.delta, 0);
    expect(day(live({ ...bare, inWindow: false }, fails).weeks(1))).toBe(2400);
  });

  it('in working hours it stops its services while it is made, and nobody had said so; in the window nobody feels it', () => {
    // Complexity 5 takes a day of 480 minutes: ten people × 480 × impact .5 = 2,400. Ines leads the department: eight points of trust, twelve of satisfaction.
    const told = (run: Play) => [
      run.posted('minutes-lost', 'service-down'),
      run.posted('trust', 'stopped-unannounced'),
      run.posted('satisfaction', 'stopped-unannounced'),
    ];
    expect(told(live({ ...bare, inWindow: false }, fine).weeks(1))).toEqual([2400, -800, -1200]);
    expect(told(live(bare, fine).weeks(1))).toEqual([0, 0, 0]);
  });

  it('what nobody rehearsed goes live with faults that those who use it find: from complexity 2 on, by its steps', () => {
    const found = (run: Play) => [run.posted('backlog', 'faults-found'), run.posted('satisfaction', 'faults-found')];
    // 5 × 120 minutes, 5 × −250.
    expect(found(live(bare, fine).weeks(1))).toEqual([600, -1250]);
    const tested = { ...bare, tested: true };
    const works = seedWhere((seed) => live(tested, seed).weeks(1).happened('cutover')[0]?.succeeded === true);
    expect(found(live(tested, works).weeks(1))).toEqual([0, 0]);
    const routine = {
      ...rules,
      projects: [aProject({ options: [anOption({ complexity: 1, effort: [{ skill: 'servers', minutes: 240 }] })] })],
    };
    expect(found(play(routine, fine).decide(order()).weeks(1))).toEqual([0, 0]);
  });

  it('nothing fails with the mechanism off', () => {
    const off = play({ ...rules, mechanisms: [] }, fails)
      .decide(order())
      .weeks(1);
    expect(off).toBeLive('server');
  });

  it('what went live pleases those who made it', () => {
    expect(live(bare, fine).weeks(1).posted('mood', 'project-live')).toBe(200);
  });
});
