// M32 worked by hand: three weeks in a row below 2.2 of five and .4 of trust, then .15 a week of those left, against a threshold drawn once.

import { describe, expect, it } from 'vitest';
import { continueRun, imagine, prepare, type Rules } from '../../src/core/index.ts';
import { Luck } from '../../src/core/luck.ts';
import { open } from '../../src/core/state.ts';
import { givenUp } from '../../src/core/systems/shadow-it.ts';
import { blocks, order, play, seedWhere, type Play } from '../helpers/play.ts';
import { aDepartment, aPerson, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (satisfaction = 4000, trust = 3000, own: Partial<Rules> = {}): Rules =>
  tinyRules({
    weeks: 13,
    mechanisms: ['shadow-it', 'tickets'],
    departments: [aDepartment({ satisfaction, ticketsPerHead: 10_000 })],
    stakeholders: [aStakeholder({ trust })],
    ...own,
  });
/** The department's threshold. */
const threshold = (seed: string): number => new Luck(seed).draw('shadow', 'cases', 0);
const own = (run: Play) => run.view.departments[0]?.ownWay;
/** Gives up in the third week, in the fifth, hardly ever. */
const SOON = seedWhere((seed) => threshold(seed) < 0.14);
const FIFTH = seedWhere((seed) => threshold(seed) > 0.28 && threshold(seed) < 0.38);
const NEVER = seedWhere((seed) => threshold(seed) > 0.95);

describe('giving up', () => {
  it('takes .15 of those left a week', () => {
    expect(givenUp(0)).toBeCloseTo(0.15, 12);
    // .15 + .85 × .15 = .2775; .2775 + .7225 × .15 = .385875.
    expect(givenUp(givenUp(0))).toBeCloseTo(0.2775, 12);
    expect(givenUp(givenUp(givenUp(0)))).toBeCloseTo(0.385875, 12);
  });

  it('comes in the third bad week at the earliest', () => {
    const run = play(rules(), SOON).weeks(2);
    expect(own(run)).toEqual({ weeks: 2 });
    expect(own(run.weeks(1))).toEqual({ weeks: 3, bought: 18 });
    expect(run.happened('shadow-it')).toMatchObject([{ department: 'cases', day: 18 }]);
    // 3 % of 20,000.
    expect(run.posted('capital', 'shadow-it')).toBe(-60_000);
    // Once.
    expect(run.weeks(6).happened('shadow-it')).toHaveLength(1);
  });

  it('comes when what has gathered passes the threshold: .15, .2775, .385875 in weeks 3, 4, 5', () => {
    const run = play(rules(), FIFTH).weeks(8);
    expect(run.happened('shadow-it')).toMatchObject([{ day: 32 }]);
    expect(play(rules(), NEVER).weeks(12).happened('shadow-it')).toEqual([]);
  });

  it('needs both, low satisfaction and low trust, and an unbroken row of weeks', () => {
    expect(own(play(rules(4400), SOON).weeks(5))).toEqual({ weeks: 0 });
    expect(own(play(rules(4399, 4000), SOON).weeks(5))).toEqual({ weeks: 0 });
    // 3,900 and a talk of 250 points in week 3 make 4,150: the row is broken.
    const run = play(rules(4000, 3900), SOON)
      .weeks(2)
      .decide(blocks({ activity: 'talk', with: 'ines' }))
      .weeks(3);
    expect(own(run)).toEqual({ weeks: 0 });
  });

  it('does not come where the mechanism is off', () => {
    const run = play(rules(4000, 3000, { mechanisms: ['tickets'] }), SOON).weeks(5);
    expect(run.happened('shadow-it')).toEqual([]);
    expect(own(run)).toBeUndefined();
  });
});

describe('what they bought', () => {
  const idle = { team: [aPerson({ works: [0, 0, 0, 0, 0] })] };

  it('brings a third more tickets', () => {
    const [with_, without] = [play(rules(4000, 3000, idle), SOON), play(rules(9000, 9000, idle), SOON)].map((run) => run.weeks(3));
    const arrived = (run: Play | undefined) => run?.posted('backlog', 'new-tickets') ?? 0;
    expect(arrived(with_)).toBe(arrived(without));
    const [before, twin] = [arrived(with_), arrived(without)];
    const more = (arrived(with_?.weeks(3)) - before) / (arrived(without?.weeks(3)) - twin);
    expect(more).toBeGreaterThan(1.29);
    expect(more).toBeLessThan(1.31);
  });

  it('makes changes riskier: .03 becomes .039', () => {
    const change = (satisfaction: number, trust: number) => rules(satisfaction, trust, { mechanisms: ['shadow-it', 'change-risk'] });
    const between = seedWhere((seed) => {
      const draw = new Luck(seed).draw('cutover', 'server', 0);
      return threshold(seed) < 0.14 && draw > 0.03 && draw < 0.039;
    });
    const goes = (run: Play) => run.weeks(3).decide(order()).weeks(2).happened('cutover')[0]?.succeeded;
    expect(goes(play(change(4000, 3000), between))).toBe(false);
    expect(goes(play(change(9000, 9000), between))).toBe(true);
  });
});

it('an imagined world knows who went their own way, and lets the others be as likely to as ever', () => {
  const of = rules();
  const bought = open(imagine(prepare(of), play(of, SOON).weeks(4).view, 'd')).expect?.shadow;
  expect(bought).toEqual({ weeks: [3], gathered: [0], bought: [18] });
  const seen = play(of, NEVER).weeks(6).view;
  const waiting = Array.from({ length: 200 }, (_, i) => imagine(prepare(of), seen, `d${i}`));
  expect(open(waiting[0] ?? imagine(prepare(of), seen, 'd')).expect?.shadow).toEqual({ weeks: [6], gathered: [0], bought: [-1] });
  // In the next week .15 of 200 give up, about 30.
  const game = prepare(of);
  const soon = waiting.filter(
    (world) => (open(continueRun(game, world, [], { until: 49 }).state).expect?.shadow?.bought[0] ?? -1) >= 0,
  ).length;
  expect(soon).toBeGreaterThan(15);
  expect(soon).toBeLessThan(50);
});
