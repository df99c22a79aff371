// Known answers and the one property that matters: what is listed under *Why?* adds up to the change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootOf, why } from '../../src/coach/why.ts';
import {
  asId,
  CAUSES,
  publicPostings,
  type EventId,
  type Log,
  type Origin,
  type Posting,
  type StakeholderId,
} from '../../src/core/index.ts';

const talkToInes: Log = [
  { at: [0, 0], decision: { type: 'set-blocks', blocks: [{ activity: 'talk', with: asId<StakeholderId>('ines') }] } },
  { at: [0, 1], decision: { type: 'run-week' } },
];

function posting(
  day: number,
  subject: string,
  delta: number,
  code: Posting['cause']['code'],
  origin: Origin,
  stock: Posting['stock'] = 'trust',
): Posting {
  return { day, stock, subject, delta, cause: { code, origin } };
}

const byTalk: Origin = { kind: 'decision', at: [0, 0] };
const itself: Origin = { kind: 'mechanism' };

describe('why', () => {
  it('groups by person and cause, names the decision, puts the biggest change first', () => {
    const days = [
      { postings: [posting(0, 'sam', -200, 'no-contact', itself), posting(0, 'ines', 300, 'talked', byTalk)] },
      { postings: [posting(1, 'ines', 150, 'talked', byTalk), posting(1, 'run', -5_000, 'ordered', itself, 'capital')] },
    ];
    const told = why(days, talkToInes, 'trust', { from: 0, to: 1 });
    expect(told.delta).toBe(250);
    expect(told.groups.map((group) => [group.subject, group.delta])).toEqual([
      ['ines', 450],
      ['sam', -200],
    ]);
    expect(told.groups[0]?.lines).toEqual([
      { code: 'talked', root: { kind: 'decision', at: [0, 0], decision: talkToInes[0]?.decision }, delta: 450, days: [0, 1] },
    ]);
    expect(told.groups[1]?.lines[0]?.root).toEqual({ kind: 'mechanism' });
  });

  it('keeps to the period and to the subject asked for', () => {
    const days = [0, 1, 2].map((day) => ({
      postings: [posting(day, 'ines', 100, 'talked', byTalk), posting(day, 'sam', 7, 'status-note', itself)],
    }));
    expect(why(days, talkToInes, 'trust', { from: 1, to: 2 }, 'ines').delta).toBe(200);
    expect(why(days, talkToInes, 'trust', { from: 1, to: 1 }).delta).toBe(107);
    expect(why(days, talkToInes, 'mood', { from: 0, to: 2 })).toEqual({ stock: 'mood', delta: 0, groups: [] });
  });

  it('keeps a gain apart from the bound that took it back', () => {
    const days = [
      { postings: [posting(0, 'ines', 300, 'talked', byTalk), posting(0, 'ines', -300, 'limit', { kind: 'posting', index: 0 })] },
    ];
    const [group] = why(days, talkToInes, 'trust', { from: 0, to: 0 }).groups;
    expect(group?.delta).toBe(0);
    expect(group?.lines.map((line) => [line.code, line.delta, line.root.kind])).toEqual([
      ['talked', 300, 'decision'],
      ['limit', -300, 'decision'],
    ]);
  });
});

describe('rootOf', () => {
  it('walks through several postings to an event', () => {
    const event = asId<EventId>('storm');
    const list = [
      posting(0, 'a', 1, 'event', { kind: 'event', event }),
      posting(0, 'b', 1, 'service-down', { kind: 'posting', index: 0 }),
      posting(0, 'c', 1, 'expectation-missed', { kind: 'posting', index: 1 }),
    ];
    expect(rootOf(list[2] as Posting, list, [])).toEqual({ kind: 'event', event });
  });

  it('ends where a chain is broken or circular', () => {
    const circle = [posting(0, 'a', 1, 'limit', { kind: 'posting', index: 1 }), posting(0, 'b', 1, 'limit', { kind: 'posting', index: 0 })];
    expect(rootOf(circle[0] as Posting, circle, [])).toEqual({ kind: 'mechanism' });
    expect(rootOf(posting(0, 'a', 1, 'limit', { kind: 'posting', index: 9 }), circle, [])).toEqual({ kind: 'mechanism' });
  });
});

describe('publicPostings', () => {
  it('lets hidden postings be left out without losing the way back', () => {
    const list = [
      posting(0, 'a', 1, 'talked', byTalk, 'mood'),
      posting(0, 'b', 1, 'limit', { kind: 'posting', index: 0 }),
      posting(0, 'c', 1, 'limit', { kind: 'posting', index: 1 }),
    ];
    const shown = publicPostings(list);
    expect(shown.map((entry) => entry.subject)).toEqual(['b', 'c']);
    expect(shown.map((entry) => rootOf(entry, shown, talkToInes).kind)).toEqual(['decision', 'decision']);
  });
});

const anyOrigin: fc.Arbitrary<Origin> = fc.oneof(
  fc.constant(itself),
  fc.constant(byTalk),
  fc.record({ kind: fc.constant('event' as const), event: fc.constantFrom(asId<EventId>('storm'), asId<EventId>('gala')) }),
  fc.record({ kind: fc.constant('posting' as const), index: fc.nat(12) }),
);
const anyDay = (day: number): fc.Arbitrary<{ postings: Posting[] }> =>
  fc.record({
    postings: fc.array(
      fc.record({
        day: fc.constant(day),
        stock: fc.constantFrom('trust' as const, 'fatigue' as const),
        subject: fc.constantFrom('sam', 'ines', 'ruth'),
        delta: fc.integer({ min: -900, max: 900 }),
        cause: fc.record({ code: fc.constantFrom(...CAUSES), origin: anyOrigin }),
      }),
      { maxLength: 12 },
    ),
  });

describe('the sum', () => {
  it('of the groups, and of the lines of each group, is the change', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2, 3, 4].map(anyDay)), fc.nat(4), fc.nat(4), (days, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const stock: Record<string, number> = {};
        let before: Record<string, number> = {};
        days.forEach((day, index) => {
          if (index === from) before = { ...stock };
          if (index > to) return;
          for (const entry of day.postings) if (entry.stock === 'trust') stock[entry.subject] = (stock[entry.subject] ?? 0) + entry.delta;
        });
        const told = why(days, talkToInes, 'trust', { from, to });
        for (const group of told.groups) {
          expect(group.delta).toBe((stock[group.subject] ?? 0) - (before[group.subject] ?? 0));
          expect(group.lines.reduce((total, line) => total + line.delta, 0)).toBe(group.delta);
        }
        expect(told.groups.reduce((total, group) => total + group.delta, 0)).toBe(told.delta);
      }),
    );
  });
});
