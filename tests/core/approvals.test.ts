// Approvals worked by hand: three quotes from 10 k on take a week, finance from 50 k on two (model: the order); urgent skips it for a favour.

import { describe, expect, it } from 'vitest';
import { imagine, view, type Rules } from '../../src/core/index.ts';
import { waitOf } from '../../src/core/systems/approvals.ts';
import { blocks, order, play, type LooseDecision, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (price: number, own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['approvals', 'lead-times'],
    capital: 20_000_000,
    projects: [aProject({ options: [anOption({ price, leadMin: 7, leadMax: 7, onTime: 9000 })] })],
    ...own,
  });
const urgent: LooseDecision = { type: 'order', project: 'server', option: 'plain', urgent: true };
const approval = (run: Play) => run.view.projects[0]?.order?.approval;

describe('the wait', () => {
  it.each([
    [999_999, 0, 0],
    [1_000_000, 7, 7],
    [4_999_999, 7, 7],
    [5_000_000, 7, 14],
  ])('of %i cents is %i days of quotes, %i in all', (price, quotes, all) => expect(waitOf(rules(price), price)).toEqual({ quotes, all }));

  it('is the scenario’s where it says so, in the latest day to order too', () => {
    const approvals = { quotesFrom: 50_000, quotesWeeks: 2, financeFrom: 90_000, financeWeeks: 3 };
    const run = play(rules(100_000, { approvals }))
      .decide(blocks({ activity: 'compare', project: 'server' }))
      .weeks(1);
    expect(run.view.projects[0]?.options[0]?.approval).toEqual({ days: 21, by: 'finance' });
    // Friday of week 6 is day 39; 21 days of approval, 7 of lead, 960 minutes are ⌊2 × 7 ÷ 5⌋ = 2 days: 39 − 21 − 7 − 2 = 9.
    expect(run.view.projects[0]?.orderBy).toBe(9);
  });

  it('is told of an option before it is ordered', () => {
    expect(play(rules(1_000_000)).view.projects[0]?.options[0]?.approval).toEqual({ days: 7, by: 'quotes' });
    expect(play(rules(999_999)).view.projects[0]?.options[0]?.approval).toBeUndefined();
  });
});

describe('an order', () => {
  it('waits for quotes, then for finance, then goes to the vendor', () => {
    const run = play(rules(5_000_000)).decide(order());
    expect(approval(run)).toEqual({ urgent: false, on: 14, waitsFor: 'quotes' });
    run.days(1);
    expect(approval(run)).toEqual({ urgent: false, on: 14, waitsFor: 'quotes' });
    run.days(6);
    expect(approval(run)).toEqual({ urgent: false, on: 14, waitsFor: 'finance' });
    expect(run.happened('approved')).toEqual([]);
    run.weeks(2);
    expect(approval(run)).toEqual({ urgent: false, on: 14 });
    expect(run.happened('approved')).toEqual([{ type: 'approved', project: 'server', day: 14 }]);
    // Approved on day 14, seven days of lead.
    expect(run.view.projects[0]?.order?.quoted).toBe(21);
  });

  it('that is cheap waits for nobody', () => {
    const run = play(rules(999_999)).decide(order()).days(1);
    expect(approval(run)).toEqual({ urgent: false, on: 0 });
    expect(run.weeks(2).happened('approved')).toEqual([]);
  });

  it('that is urgent uses a favour and skips the wait', () => {
    const run = play(rules(5_000_000)).decide(urgent);
    expect(approval(run)).toEqual({ urgent: true, on: 0 });
    expect(run.view.money.credits).toBe(3);
    run.days(1);
    expect([run.view.money.credits, run.posted('credits', 'urgent-order')]).toEqual([2, -1]);
    expect(run.view.projects[0]?.order?.quoted).toBe(7);
  });

  it('can be made an ordinary one again before it goes out', () => {
    const run = play(rules(5_000_000)).decide(urgent, order()).days(1);
    expect([run.view.money.credits, approval(run)?.on]).toEqual([3, 14]);
  });

  it('is urgent only with a favour to spare, and where somebody has to approve it', () => {
    const broke = play(rules(5_000_000)).alter((state) => void (state.stocks.credits[0] = 0));
    expect(broke.refusal(urgent)).toBe('no-favour');
    expect(play(rules(999_999)).refusal(urgent)).toBe('bad-value');
    expect(play(rules(5_000_000, { mechanisms: [] })).refusal(urgent)).toBe('bad-value');
  });

  it('cannot use a favour that another order uses', () => {
    const two = rules(5_000_000, {
      projects: ['server', 'wifi'].map((id) => aProject({ id, options: [anOption({ price: 5_000_000 })] })),
    });
    const run = play(two)
      .alter((state) => void (state.stocks.credits[0] = 1))
      .decide(urgent);
    expect(run.refusal({ ...urgent, project: 'wifi' })).toBe('no-favour');
    // The same one again is the same favour.
    run.decide(urgent).days(1);
    expect(run.view.money.credits).toBe(0);
  });

  it('passes the same weeks unseen where the mechanism is off', () => {
    const run = play(rules(5_000_000, { mechanisms: ['lead-times'] }))
      .decide(order())
      .weeks(3);
    expect(approval(run)).toBeUndefined();
    expect(run.view.projects[0]?.order?.quoted).toBe(21);
    expect(run.happened('approved')).toEqual([]);
  });
});

describe('a vendor’s punctuality', () => {
  const vendor = (run: Play) => run.view.projects[0]?.order?.vendor;

  it('is known from the quotes once they are in', () => {
    const run = play(rules(1_000_000)).decide(order()).days(1);
    expect(vendor(run)).toBeUndefined();
    expect(vendor(run.days(6))).toEqual({ onTime: 9000, from: 'quotes' });
  });

  it('is known from a call, and from nothing else where nobody asked for quotes', () => {
    const long = { projects: [aProject({ options: [anOption({ price: 500_000, leadMin: 28, leadMax: 28, onTime: 9000 })] })] };
    const run = play(rules(0, long)).decide(order()).weeks(1);
    expect(vendor(run)).toBeUndefined();
    run.decide(blocks({ activity: 'chase', project: 'server' })).weeks(1);
    expect(vendor(run)).toEqual({ onTime: 9000, from: 'call' });
  });
});

it('an imagined world waits for the same', () => {
  const same = (run: Play): void => {
    const seen = view(run.game, imagine(run.game, run.view, 'another')).projects[0]?.order;
    expect(seen).toEqual(run.view.projects[0]?.order);
  };
  same(play(rules(5_000_000)).decide(order()));
  same(play(rules(5_000_000)).decide(urgent));
  same(play(rules(5_000_000)).decide(order()).weeks(1));
  same(play(rules(5_000_000)).decide(order()).weeks(2));
  same(play(rules(5_000_000)).decide(urgent).days(1));
  same(
    play(rules(5_000_000))
      .decide(order())
      .weeks(1)
      .decide(blocks({ activity: 'chase', project: 'server' }))
      .weeks(1),
  );
});
