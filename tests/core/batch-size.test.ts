// M39 worked by hand: p(any part fails) = 1 − Π(1 − pᵢ), and what goes wrong hits the share that is switched over (research M39).

import { describe, expect, it } from 'vitest';
import { imagine, view, type Mechanism } from '../../src/core/index.ts';
import { nextShare, partChance } from '../../src/core/systems/batch-size.ts';
import { order, play, seedWhere, type LooseDecision, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const bare = { inWindow: true, pilot: false, tested: false, wayBack: false };

describe('a part', () => {
  it.each([
    // .7^.25 = .9147, so .0853; four of them without learning: 1 − .9147⁴ = .3.
    [0.3, 2500, 0, 0.0853],
    [0.3, 10_000, 0, 0.3],
    // The pilot: 1 − .7^.1 = .035. What follows, once something went well, × .65: (1 − .7^.9) × .65 = .2746 × .65.
    [0.3, 1000, 0, 0.035],
    [0.3, 9000, 1000, 0.1785],
    [0, 2500, 0, 0],
  ])('of a change that fails with %f, for %i after %i, fails with %f', (whole, share, before, chance) =>
    expect(partChance(whole, share, before)).toBeCloseTo(chance, 3),
  );

  it('and all parts together fail as often as the whole, before anybody learns', () => {
    expect(1 - (1 - partChance(0.3, 2500, 0)) ** 4).toBeCloseTo(0.3, 2);
  });

  it.each([
    [bare, 0, 10_000],
    [{ ...bare, pilot: true }, 0, 1000],
    [{ ...bare, pilot: true }, 1000, 9000],
    [{ ...bare, inSteps: true }, 0, 2500],
    [{ ...bare, inSteps: true }, 7500, 2500],
    [{ ...bare, inSteps: true, pilot: true }, 1000, 3000],
    // Somebody changed the plan on the way.
    [{ ...bare, inSteps: true }, 8500, 1500],
    [bare, 2500, 7500],
  ])('with %o after %i is for %i', (plan, before, share) => expect(nextShare(plan, before)).toBe(share));
});

describe('a switch-over', () => {
  const rules = (mechanisms: readonly Mechanism[] = ['batch-size']) =>
    tinyRules({
      mechanisms,
      projects: [aProject({ options: [anOption({ complexity: 5, effort: [{ skill: 'servers', minutes: 240 }] })] })],
    });
  const planned = (plan: object): LooseDecision => ({ type: 'plan-cutover', project: 'server', plan: { ...bare, ...plan } });
  const parts = (run: Play): readonly (readonly [number, number | undefined])[] => run.happened('cutover').map((h) => [h.day, h.share]);

  it.each([
    // The work is done on Tuesday, day 1; the window is Saturday.
    [{}, [[5, undefined]]],
    [
      { pilot: true },
      [
        [5, 1000],
        [12, 9000],
      ],
    ],
    [
      { inSteps: true },
      [
        [5, 2500],
        [12, 2500],
        [19, 2500],
        [26, 2500],
      ],
    ],
    [
      { inSteps: true, pilot: true },
      [
        [5, 1000],
        [12, 3000],
        [19, 3000],
        [26, 3000],
      ],
    ],
    [
      { inSteps: true, inWindow: false },
      [
        [1, 2500],
        [8, 2500],
        [15, 2500],
        [22, 2500],
      ],
    ],
  ])('with %o takes the parts %o and is live with the last', (plan, days) => {
    const run = play(rules()).decide(order(), planned(plan)).weeks(5);
    expect(parts(run)).toEqual(days);
    expect(run.happened('live').map((h) => h.day)).toEqual([days.at(-1)?.[0]]);
  });

  it('that fails in a part costs that part of the users, and that part of the work again', () => {
    const on = rules(['batch-size', 'change-risk']);
    const run = (plan: object) => (seed: string) =>
      play(on, seed)
        .decide(order(), planned({ inWindow: false, ...plan }))
        .days(3);
    const fails = (make: (seed: string) => Play): Play => make(seedWhere((seed) => make(seed).happened('cutover')[0]?.succeeded === false));
    // Ten people × 480 × impact .5 = 2,400 for all of them, a quarter of it 600; 240 × .2 = 48 and 12 minutes again.
    // On the day of the first failure: what is tried again later stops the service again.
    const onFirst = (made: Play): readonly number[] => {
      const day = made.happened('cutover')[0]?.day;
      return ['service-down', 'change-failed'].map((code) =>
        made.postings.filter((p) => p.day === day && p.cause.code === code).reduce((sum, p) => sum + p.delta, 0),
      );
    };
    expect(onFirst(fails(run({})))).toEqual([2400, -48]);
    expect(onFirst(fails(run({ inSteps: true })))).toEqual([600, -12]);
  });

  it('can be hurried on the way', () => {
    const run = play(rules())
      .decide(order(), planned({ inSteps: true }))
      .weeks(1);
    expect(run.view.projects[0]?.cutOver).toEqual({ share: 2500, from: 12 });
    run.decide(planned({})).weeks(1);
    expect(parts(run)).toEqual([
      [5, 2500],
      [12, 7500],
    ]);
  });

  it('goes in steps only where the mechanism is on; a pilot then is a week of trying', () => {
    expect(play(rules([])).refusal(planned({ inSteps: true }))).toBe('bad-value');
    const run = play(rules([]))
      .decide(order(), planned({ pilot: true }))
      .weeks(2);
    expect(parts(run)).toEqual([[12, undefined]]);
    expect(run.view.projects[0]).not.toHaveProperty('cutOver');
  });

  it('is as far on in an imagined world', () => {
    const run = play(rules())
      .decide(order(), planned({ inSteps: true }))
      .weeks(1);
    const other = view(run.game, imagine(run.game, run.view, 'another')).projects[0];
    expect(other?.cutOver).toEqual(run.view.projects[0]?.cutOver);
    expect(other?.cutover).toEqual({ ...bare, inSteps: true });
  });
});
