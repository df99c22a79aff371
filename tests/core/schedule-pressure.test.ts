// M7 worked by hand: pressure = needed ÷ available; a tenth faster, errors × pressure, rehearsals left out with .5 (pressure − 1)
// (research M7).

import { describe, expect, it } from 'vitest';
import { pressedErrors, pressedPace, skipChance } from '../../src/core/systems/schedule-pressure.ts';
import { order, play, promise } from '../helpers/play.ts';
import { anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

describe('pressure', () => {
  it.each([
    [0, 1, 1, 0],
    [10_000, 1, 1, 0],
    // Half as much again as there is: 10 % faster, errors × 1.5, a quarter of the rehearsals left out.
    [15_000, 1.1, 1.5, 0.25],
    // Beyond twice it presses no harder.
    [40_000, 1.1, 2, 0.5],
  ])('of %i: pace × %f, errors × %f, rehearsals left out %f', (pressure, pace, errors, skips) => {
    expect(pressedPace(pressure)).toBe(pace);
    expect(pressedErrors(pressure)).toBeCloseTo(errors, 12);
    expect(skipChance(pressure)).toBeCloseTo(skips, 12);
  });
});

/** 2,880 minutes of work; one person with 2,400 minutes a week, of which four tenths, 960, are for projects. */
const rules = (mechanisms: readonly ('schedule-pressure' | 'rework' | 'change-risk')[] = ['schedule-pressure']) =>
  tinyRules({ mechanisms, projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 2880 }] })] })] });

describe('a date', () => {
  it('asks for needed over available: three weeks are just enough, two ask for half as much again', () => {
    const run = play(rules()).decide(order());
    expect(run.view.projects[0]?.pressure).toBe(0);
    expect(play(rules()).decide(order(), promise(3)).view.projects[0]?.pressure).toBe(10_000);
    expect(play(rules()).decide(order(), promise(2)).view.projects[0]?.pressure).toBe(15_000);
    expect(play(rules()).decide(order(), promise(1)).view.projects[0]?.pressure).toBe(20_000);
    // Longer hours are more time: 60 of 40 hours make two weeks three.
    expect(play(rules()).decide(order(), promise(2), { type: 'set-overtime', person: 'dana', hours: 60 }).view.projects[0]?.pressure).toBe(
      10_000,
    );
  });

  it('that presses makes people hurry and err', () => {
    // Room for (2,880 × .5 + 720) ÷ 5 = 432 minutes at .9675: 418; × 1.1: 459.8.
    expect(play(rules()).decide(order(), promise(3)).days(1).posted('work-done')).toBe(418);
    expect(play(rules()).decide(order(), promise(2)).days(1).posted('work-done')).toBe(460);
    // Errors .06 × 1.5 = .09 of 460: 41.4.
    const run = play(rules(['schedule-pressure', 'rework']))
      .decide(order(), promise(2))
      .days(1);
    expect(run.posted('work-wrong')).toBe(41);
  });

  it('presses nobody where the mechanism is off', () => {
    const run = play(rules([])).decide(order(), promise(1)).days(1);
    expect(run.posted('work-done')).toBe(418);
    expect(run.view.projects[0]).not.toHaveProperty('pressure');
    expect(run.truth.projects[0]).not.toHaveProperty('pressure');
  });
});

describe('a rehearsal that was agreed', () => {
  const rehearse = {
    type: 'plan-cutover',
    project: 'server',
    plan: { inWindow: true, pilot: false, tested: true, wayBack: false },
  } as const;
  /** 4,320 minutes: after a week at 511 a day some 1,770 are left, and a date in week 2 leaves 960 for them. */
  const hurried = tinyRules({
    mechanisms: ['schedule-pressure'],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 4320 }] })] })],
  });
  const rehearsals = (week: number): { readonly held: number; readonly skipped: number } => {
    const seen = { held: 0, skipped: 0 };
    for (let i = 0; i < 60; i += 1) {
      const run = play(hurried, `s${i}`).decide(order(), promise(week), rehearse).weeks(6);
      if (run.posted('backlog', 'toil') === 240) seen.held += 1;
      else if (run.truth.projects[0]?.skipped === true) seen.skipped += 1;
    }
    return seen;
  };

  it('takes place where there is time, and is now and then left out where there is not', () => {
    expect(rehearsals(8)).toEqual({ held: 60, skipped: 0 });
    const { held, skipped } = rehearsals(2);
    expect(held + skipped).toBe(60);
    expect(skipped).toBeGreaterThan(0);
    expect(held).toBeGreaterThan(0);
  });
});
