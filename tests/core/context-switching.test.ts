// M2. Known answers: eff = max(.4, 1 − s(n − 1)) (research M2, after Weinberg 1992).

import { describe, expect, it } from 'vitest';
import { switchingPace } from '../../src/core/systems/context-switching.ts';
import { aProject, tinyRules } from '../helpers/tiny-rules.ts';
import { order, play } from '../helpers/play.ts';
import '../helpers/matchers.ts';

describe('switchingPace', () => {
  it.each([
    // s = .10: 1, .9, .8; eleven projects would leave 0, the floor is .4.
    [1, 1000, 1],
    [2, 1000, 0.9],
    [3, 1000, 0.8],
    [7, 1000, 0.4],
    [11, 1000, 0.4],
    // s = .20, "Weinberg": three projects leave 60 %, five 20 % → floor .4.
    [3, 2000, 0.6],
    [5, 2000, 0.4],
    [0, 1000, 1],
  ])('%i projects, loss %i: %f', (projects, loss, pace) => {
    expect(switchingPace(projects, loss)).toBeCloseTo(pace, 12);
  });
});

describe('a day of work', () => {
  // One person at 6,500 of skill: pace .35 + .95 × .65 = .9675. Each project of 960 minutes absorbs (480 + 720) / 5 = 240 a day.
  const rules = (mechanisms: readonly ['context-switching'] | readonly []) =>
    tinyRules({ mechanisms, projects: [aProject(), aProject({ id: 'wifi' })] });

  it('loses a tenth on the second project of the week', () => {
    const run = play(rules(['context-switching']))
      .decide(order(), order('wifi'))
      .days(1);
    expect(run.stock('work-done', 0)).toBe(232); // 240 × .9675 = 232.2
    expect(run.stock('work-done', 1)).toBe(209); // 240 × .9675 × .9 = 208.98
  });

  it('loses nothing with the mechanism off', () => {
    expect(play(rules([])).decide(order(), order('wifi')).days(1).stock('work-done', 1)).toBe(232);
  });

  it('starts afresh on Monday', () => {
    const run = play(rules(['context-switching']))
      .decide(order(), order('wifi'))
      .weeks(1);
    const before = run.stock('work-done', 0);
    run.decide({ type: 'set-limit', projects: 1 }).days(1);
    expect(run.stock('work-done', 0) - before === 232 || run.view.projects[0]?.stage === 'live').toBe(true);
  });
});
