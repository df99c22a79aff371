// M19 worked by hand: broken things go first; beyond 45 % of a week planned work starves (research M19, Visible Ops).

import { describe, expect, it } from 'vitest';
import { starvedPace, unplannedShare } from '../../src/core/systems/unplanned-work.ts';
import { order, play } from '../helpers/play.ts';
import { always, anAsset, anEvent, anOption, aProject, inWeek, tinyRules } from '../helpers/tiny-rules.ts';

describe('a share of unplanned work', () => {
  it.each([
    [240, 2400, 1000],
    [1200, 2400, 5000],
    [0, 0, 0],
  ])('%i of %i minutes: %i', (unplanned, all, share) => expect(unplannedShare(unplanned, all)).toBe(share));

  it.each([
    // Nothing up to 45 %; then twice what is beyond: 55 % → 1 − 2 × .10; never below .4.
    [4500, 1],
    [5500, 0.8],
    [9500, 0.4],
  ])('of %i leaves a pace of %f', (share, pace) => expect(starvedPace(share)).toBeCloseTo(pace, 12));
});

/** On Monday of week 2 two servers break: twice 240 minutes for the one person, whose project could take more than a day. */
const broken = (mechanisms: readonly ('unplanned-work' | 'change-risk')[]) =>
  tinyRules({
    mechanisms,
    assets: [anAsset(), anAsset({ id: 'other', serves: [] })],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })],
    events: [
      anEvent({
        when: inWeek(2),
        effects: [
          { kind: 'fail', asset: 'old-server', unlessProtected: false },
          { kind: 'fail', asset: 'other', unlessProtected: false },
        ],
      }),
    ],
  });
const onMonday = (run: ReturnType<typeof play>, day: number): number =>
  run
    .happened('worked')
    .filter((one) => one.day === day && one.on === undefined)
    .reduce((sum, one) => sum + one.minutes, 0);

describe('a week in which things break', () => {
  it('does what broke before anything planned, and tells how much of the week it was', () => {
    const run = play(broken(['unplanned-work']))
      .decide(order())
      .weeks(1);
    expect(run.view.unplanned).toEqual({ waiting: 480, share: 0 });
    run.weeks(1);
    // The whole Monday of 480 minutes, of a week of 2,400: 20 %.
    expect(onMonday(run, 7)).toBe(480);
    expect(run.view.unplanned).toEqual({ waiting: 0, share: 2000 });
  });

  it('gives support its usual six tenths of the day where the mechanism is off', () => {
    const run = play(broken([])).decide(order()).weeks(2);
    expect(onMonday(run, 7)).toBe(288);
    expect(run.view).not.toHaveProperty('unplanned');
  });

  it('slows planned work in the week after one that was mostly unplanned', () => {
    const run = play(broken(['unplanned-work']))
      .decide(order())
      .alter((state) => {
        state.unplanned = { waiting: 0, done: 0, share: 5500 };
      })
      .days(1);
    // 480 minutes at .35 + .95 × .65 = .9675 and .8: 371.5.
    expect(run.posted('work-done', 'worked')).toBe(372);
  });
});

describe('a failed change', () => {
  it('leaves 480 minutes to be cleared up first', () => {
    const risky = tinyRules({
      mechanisms: ['unplanned-work', 'change-risk'],
      projects: [aProject({ options: [anOption({ complexity: 5, effort: [{ skill: 'servers', minutes: 240 }] })] })],
      events: [anEvent({ when: always, chance: 0 })],
    });
    for (let i = 0; i < 50; i += 1) {
      const run = play(risky, `s${i}`).decide(order()).weeks(1);
      const failed = run.happened('cutover').filter((one) => !one.succeeded).length;
      expect(run.posted('backlog', 'change-failed')).toBe(480 * failed);
      expect(run.truth.unplanned?.waiting).toBe(480 * failed);
      if (failed > 0) return;
    }
    throw new Error('no change failed in fifty runs');
  });
});
