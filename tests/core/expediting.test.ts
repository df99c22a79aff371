// Expediting worked by hand: 15 % of the price leaves seven tenths of the days that are still to come (calibration).

import { describe, expect, it } from 'vitest';
import { imagine, view, type Rules } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { expeditePrice, sooner } from '../../src/core/systems/expediting.ts';
import { order, play, type LooseDecision, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (own: Partial<Rules> = {}, price = 100_000): Rules =>
  tinyRules({
    mechanisms: ['expediting'],
    projects: [aProject({ options: [anOption({ price, leadMin: 28, leadMax: 28 })] })],
    ...own,
  });
const haste = (on = true): LooseDecision => ({ type: 'expedite', project: 'server', on });
const seen = (run: Play) => run.view.projects[0]?.order;

describe('haste', () => {
  it('costs 15 % of the price', () => expect([expeditePrice(100_000), expeditePrice(333)]).toEqual([15_000, 50]));

  it.each([
    // 7 + ⌈21 × .7⌉ = 7 + 15 = 22, a Tuesday; 7 + ⌈7 × .7⌉ = 12 is a Saturday, so Monday 14; what comes today cannot come sooner.
    [28, 7, 22],
    [14, 7, 14],
    [7, 7, 7],
  ])('has what would come on day %i, decided on day %i, come on day %i', (arrives, today, day) => expect(sooner(arrives, today)).toBe(day));
});

describe('an order', () => {
  it('comes sooner once it has been paid for, when the week runs', () => {
    const run = play(rules()).decide(order()).weeks(1);
    expect(seen(run)?.expedite).toEqual({ price: 15_000, planned: false });
    run.decide(haste());
    expect(seen(run)).toMatchObject({ expected: { value: 28 }, expedite: { price: 15_000, planned: true } });
    expect([run.view.money.pending, run.view.money.left]).toEqual([15_000, 1_900_000]);
    run.weeks(3);
    expect(run.happened('delivered')[0]?.day).toBe(22);
    expect(seen(run)?.expedite).toEqual({ price: 15_000, planned: false, day: 7 });
    expect([run.posted('capital', 'expedited'), run.view.money.committed]).toEqual([-15_000, 115_000]);
  });

  it('can be left as it was before the week runs, and not after', () => {
    const run = play(rules()).decide(order()).weeks(1).decide(haste(), haste(false));
    expect(run.view.money.pending).toBe(0);
    run.decide(haste()).weeks(1);
    expect(run.refusal(haste(false))).toBe('already-ordered');
    expect(run.refusal(haste())).toBe('already-ordered');
  });

  it('that is not with its vendor cannot hurry', () => {
    expect(play(rules()).refusal(haste())).toBe('not-ordered');
    expect(play(rules()).decide(order()).refusal(haste())).toBe('not-ordered');
    expect(play(rules()).decide(order()).weeks(5).refusal(haste())).toBe('not-ordered');
    const dear = play(rules({ mechanisms: ['expediting', 'approvals'], capital: 9_000_000 }, 5_000_000)).decide(order());
    expect(dear.weeks(1).refusal(haste())).toBe('not-approved');
    dear.weeks(1).decide(haste());
    expect(
      play(rules({ mechanisms: [] }))
        .decide(order())
        .weeks(1)
        .refusal(haste()),
    ).toBe('bad-value');
  });

  it('must be paid for by what is left', () => {
    const run = play(rules({ capital: 114_999 }))
      .decide(order())
      .weeks(1);
    expect(run.refusal(haste())).toBe('not-enough-money');
    expect(run.view.money.pending).toBe(0);
  });
});

it('an imagined world has paid the same, and what comes in it comes sooner', () => {
  const run = play(rules()).decide(order()).weeks(1).decide(haste());
  const twin = (): Play['truth'] => open(imagine(run.game, run.view, 'another'));
  expect(view(run.game, imagine(run.game, run.view, 'another')).projects[0]?.order).toEqual(seen(run));
  run.weeks(1);
  expect(twin().projects[0]?.order).toMatchObject({ arrives: 22, expected: 22, expedited: { day: 7 } });
});
