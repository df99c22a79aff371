// M47 worked by hand: capacity against the busiest week that the calendar knows, and two per cent more wrong work for each step of
// complexity beyond 2 (calibration).

import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/core/index.ts';
import { complexityError, shareOfBusiest } from '../../src/core/systems/over-engineering.ts';
import { order, play } from '../helpers/play.ts';
import { aDepartment, anOption, aProject, aService, tinyRules } from '../helpers/tiny-rules.ts';

it.each([
  [1, 0],
  [2, 0],
  [3, 0.02],
  [4, 0.04],
  [5, 0.06],
])('complexity %i makes %f more of the work wrong', (complexity, share) => expect(complexityError(complexity)).toBeCloseTo(share, 12));

describe('room', () => {
  const option = (units: number) => anOption({ id: `of-${units}`, capacity: [{ service: 'files', units }] });
  const rules = tinyRules({
    mechanisms: ['over-engineering'],
    departments: [aDepartment({ people: 80, grows: [{ week: 4, people: 20 }] })],
    services: [aService({ peaks: [{ week: 3, share: 15_000 }] })],
    projects: [aProject({ options: [option(90), option(120), option(300), anOption({ id: 'boundless' })] })],
  });
  const game = prepare(rules);

  it.each([
    // Week 3 asks for 80 × 1.5 = 120; after it 100 are there.
    [90, 1, 7500],
    [120, 1, 10_000],
    [300, 1, 25_000],
    [120, 4, 12_000],
    [120, 8, 12_000],
  ])('%i units from week %i on are %i ten-thousandths of the busiest', (units, from, share) =>
    expect(shareOfBusiest(game, option(units), from)).toBe(share),
  );

  it('is the tightest of several services, and nothing where nobody asks', () => {
    const both = anOption({
      capacity: [
        { service: 'files', units: 240 },
        { service: 'idle', units: 5 },
      ],
    });
    const idle = prepare({ ...rules, services: [...rules.services, aService({ id: 'idle' })] });
    expect(shareOfBusiest(idle, both, 1)).toBe(20_000);
    expect(shareOfBusiest(game, anOption(), 1)).toBeUndefined();
  });

  it('stands beside the options where the mechanism is on, and says from 160 % on that nobody will use it', () => {
    const seen = play(rules).view.projects[0]?.options.map(({ shareOfBusiest: share, unused }) => [share, unused]);
    expect(seen).toEqual([
      [7500, false],
      [10_000, false],
      [25_000, true],
      [undefined, undefined],
    ]);
    expect(play({ ...rules, mechanisms: [] }).view.projects[0]?.options[2]).not.toHaveProperty('shareOfBusiest');
  });

  it('that nobody needs serves them no better', () => {
    // Both carry the week without slowing: load ≤ .7.
    const lost = (units: number): number =>
      play({ ...rules, mechanisms: ['saturation', 'over-engineering'], projects: [aProject({ options: [option(units)] })] })
        .decide(order('server', `of-${units}`))
        .weeks(8)
        .posted('minutes-lost');
    expect(lost(300)).toBe(lost(3000));
  });
});

describe('work', () => {
  const wrong = (mechanisms: readonly ('rework' | 'over-engineering')[], complexity: 1 | 2 | 5): number =>
    play(
      tinyRules({
        mechanisms,
        projects: [aProject({ options: [anOption({ complexity, effort: [{ skill: 'servers', minutes: 4800 }] })] })],
      }),
    )
      .decide(order())
      .days(1)
      .posted('work-wrong', 'worked-wrong');

  it.each([
    // skill .65: pace .35 + .95 × .65 = .9675 of 480 minutes = 464; .06 wrong when rested: 28; .12 at complexity 5: 56.
    [['rework', 'over-engineering'] as const, 2, 28],
    [['rework', 'over-engineering'] as const, 5, 56],
    [['rework'] as const, 5, 28],
    [['over-engineering'] as const, 5, 0],
  ] as const)('with %o at complexity %i: %i minutes wrong on the first day', (mechanisms, complexity, minutes) =>
    expect(wrong(mechanisms, complexity)).toBe(minutes),
  );
});
