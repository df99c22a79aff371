// M2. Known answers: eff = max(.4, 1 − s(n − 1)) (research M2, after Weinberg 1992).

import { describe, expect, it } from 'vitest';
import { switchingPace } from '../../src/core/systems/context-switching.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';
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
    // Too much work for two weeks: 9,600 minutes absorb (4,800 + 720) / 5 = 1,104 a day, so the first takes all 480 minutes.
    const option = anOption({ effort: [{ skill: 'servers', minutes: 9600 }] });
    const both = tinyRules({
      mechanisms: ['context-switching'],
      projects: [aProject({ options: [option] }), aProject({ id: 'wifi', options: [option] })],
    });
    const run = play(both).decide(order(), order('wifi')).decide({ type: 'pin', person: 'dana', project: 'wifi' }).days(1);
    run.days(6);
    run.decide({ type: 'pin', person: 'dana' });
    const before = run.stock('work-done', 0);
    run.days(1);
    expect(run.stock('work-done', 0) - before).toBe(464); // 480 × .9675, nothing lost for last week's other project
  });
});
