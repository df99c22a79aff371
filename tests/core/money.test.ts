// Money by hand: an order takes its price the day it goes out and raises the running costs; both budgets hold.

import { describe, expect, it } from 'vitest';
import { order, play } from '../helpers/play.ts';
import { aChoice, anEvent, anOption, aProject, inWeek, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (price: number, monthly = 0) =>
  tinyRules({ capital: 2_000_000, monthly: 50_000, projects: [aProject({ options: [anOption({ price, monthly })] })] });

describe('an order', () => {
  it('goes out when the week runs, and can be taken back until then', () => {
    const run = play(rules(300_000, 20_000)).decide(order());
    expect(run.view.money).toMatchObject({ pending: 300_000, committed: 0, left: 2_000_000 });
    expect(run.stock('capital')).toBe(2_000_000);
    run.days(1);
    expect(run.stock('capital')).toBe(1_700_000);
    expect(run.stock('monthly')).toBe(20_000);
    expect(run.view.money).toMatchObject({ pending: 0, left: 1_700_000, committed: 300_000, monthly: 20_000 });
  });

  it('is refused beyond either budget', () => {
    expect(play(rules(2_000_001)).refusal(order())).toBe('not-enough-money');
    expect(play(rules(100, 50_001)).refusal(order())).toBe('running-budget-exceeded');
    expect(play(rules(2_000_000, 50_000)).attempt(order() as never)).toBeUndefined();
  });

  it('is refused twice, for a stranger and for an option that is not there', () => {
    // 9,600 minutes of work: far from live after a week.
    const options = [anOption({ price: 100, effort: [{ skill: 'servers', minutes: 9600 }] })];
    const run = play(tinyRules({ projects: [aProject({ options })] }))
      .decide(order())
      .days(7);
    expect(run.refusal(order())).toBe('already-ordered');
    expect(run.refusal(order('nothing'))).toBe('unknown-id');
    expect(play(rules(100)).refusal(order('server', 'none'))).toBe('unknown-id');
  });
});

describe('a purchase in a hurry', () => {
  it('is committed at the price that was paid, also where paying it uses up the reserve', () => {
    // 210,000 of 2,000,000 left is more than a tenth, so 100,000 × 1.3 = 130,000 is paid. 80,000 left are less than a tenth.
    const buys = anEvent({
      when: inWeek(2),
      mustAnswer: true,
      choices: [aChoice('yes', [{ kind: 'replace', asset: 'old-server', price: 100_000 }]), aChoice('no')],
    });
    const run = play({ ...rules(1_790_000), mechanisms: ['contingency'], events: [buys] })
      .decide(order())
      .weeks(1)
      .decide({ type: 'answer', event: 'letter', choice: 'yes' })
      .days(1);
    expect(run.posted('capital', 'emergency-purchase')).toBe(-130_000);
    expect(run.view.money).toMatchObject({ left: 80_000, committed: 1_790_000 + 130_000 });
  });
});
