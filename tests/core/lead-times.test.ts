// M41 worked by hand: 1 + Geometric(.45) weeks late at most eight; the quote is the optimistic quarter of the range.

import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/core/index.ts';
import { approvalDays } from '../../src/core/systems/approvals.ts';
import { orderBy, quotedDay, toWorkday, weeksLate } from '../../src/core/systems/lead-times.ts';
import { blocks, order, play, seedWhere, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('weeks late', () => {
  it.each([
    // P(1) = .45, P(≤2) = .6975, P(≤3) = .8336, P(≤4) = .9085
    [0, 1],
    [0.449, 1],
    [0.45, 2],
    [0.697, 2],
    [0.7, 3],
    [0.84, 4],
    [0.9999, 8],
  ])('for a draw of %f: %i', (draw, weeks) => expect(weeksLate(draw)).toBe(weeks));
});

describe('days', () => {
  it('nothing comes at the weekend', () => expect([4, 5, 6, 7].map(toWorkday)).toEqual([4, 7, 7, 7]));
  it('the quote is a quarter into the range', () => expect(quotedDay(0, anOption({ leadMin: 7, leadMax: 35 }))).toBe(14));
  it('dear things need approval first', () => {
    const usual = tinyRules();
    expect([999_999, 1_000_000, 4_999_999, 5_000_000].map((price) => approvalDays(usual, price))).toEqual([0, 7, 7, 14]);
  });
  it('the last day to order leaves the longest lead and the work', () => {
    // Friday of week 6 is day 39; 21 days of lead, 5 working days are 7.
    expect(orderBy(39, anOption({ leadMin: 7, leadMax: 21 }), 5, 0)).toBe(11);
  });
  it.each([
    // Friday of week 8 is day 53; 14 days of lead, 960 minutes are 2 working days or ⌊2.8⌋ = 2 days: 37 without approval.
    [999_999, 37],
    [1_000_000, 30],
    [5_000_000, 23],
  ])('and for %i cents the time of approval: day %i', (price, day) => {
    const rules = tinyRules({
      capital: 9_000_000,
      projects: [aProject({ wanted: 8, options: [anOption({ price, leadMin: 7, leadMax: 14 })] })],
    });
    const run = play(rules)
      .decide(blocks({ activity: 'compare', project: 'server' }))
      .weeks(1);
    expect(run.view.projects[0]?.orderBy).toBe(day);
  });
});

describe('an order', () => {
  const rules = (onTime: number) =>
    tinyRules({ mechanisms: ['lead-times'], projects: [aProject({ options: [anOption({ leadMin: 7, leadMax: 14, onTime })] })] });

  it('of a punctual vendor arrives within the range', () => {
    for (let i = 0; i < 40; i += 1) {
      const day = play(rules(10_000), `o${i}`).decide(order()).weeks(4).happened('delivered')[0]?.day ?? -1;
      expect(day).toBeGreaterThanOrEqual(7);
      expect(day).toBeLessThanOrEqual(14);
    }
  });

  it('ordered a week later slips by the same', () => {
    const slips = (weeks: number): number => {
      const run = play(rules(0), 'same').weeks(weeks).decide(order()).days(1);
      return (run.truth.projects[0]?.order?.arrives ?? 0) - weeks * 7;
    };
    expect(slips(1)).toBe(slips(0));
    expect(slips(3)).toBe(slips(0));
  });

  it('a chase tells of a slip before the day', () => {
    const late = seedWhere((seed) => (play(rules(0), seed).decide(order()).days(1).truth.projects[0]?.order?.arrives ?? 0) > 21);
    const run = play(rules(0), late).decide(order()).weeks(1);
    const before = run.view.projects[0]?.order?.expected.value ?? 0;
    run.decide(blocks({ activity: 'chase', project: 'server' })).weeks(1);
    expect(run.view.projects[0]?.order?.expected.value).toBeGreaterThan(before);
  });

  it('two calls in one week bring it forward by one week, not two', () => {
    const calling = (own: object = {}) =>
      tinyRules({
        mechanisms: ['lead-times'],
        standing: [{ habit: 'chasing', minutes: 30, start: 'off' }],
        projects: [aProject({ options: [anOption({ leadMin: 60, leadMax: 60 })] })],
        ...own,
      });
    const luck = (seed: string) => prepare(calling()).luckOf(seed).draw('chase', 'server', 2);
    const lucky = seedWhere((seed) => luck(seed) < 0.15 && prepare(calling()).luckOf(seed).draw('chase', 'server', 1) > 0.2);
    const ordered = () => play(calling(), lucky).decide(order()).weeks(1);
    const arrives = (run: Play): number => run.weeks(1).truth.projects[0]?.order?.arrives ?? 0;
    const block = blocks({ activity: 'chase', project: 'server' });
    const habit = { type: 'set-standing', habit: 'chasing', rhythm: 'weekly' } as const;
    const plain = arrives(ordered());
    expect(arrives(ordered().decide(block))).toBe(plain - 7);
    expect(arrives(ordered().decide(habit))).toBe(plain - 7);
    expect(arrives(ordered().decide(block, habit))).toBe(plain - 7);
  });
});
