// What a change is called: against the plan and the week before, not against nothing at all.

import { describe, expect, it } from 'vitest';
import { asId, type CauseCode, type Posting, type Stock, type View } from '../../src/core/index.ts';
import { ledgerWeek, wholeRun, type RowName, type Word } from '../../src/panels/ledger/week.ts';
import type { DayRecord } from '../../src/session/types.ts';
import { firstMonday } from '../helpers/harbor-days.ts';

const seen = firstMonday();
const post = (stock: Stock, subject: string, delta: number, code: CauseCode = 'event'): Posting => ({
  day: 0,
  stock,
  subject,
  delta,
  cause: { code, origin: { kind: 'mechanism' } },
});

/** Weeks of seven days, each with its postings on the first of them. */
function weeks(...posted: readonly (readonly Posting[])[]): readonly DayRecord[] {
  const view: View = {
    ...seen,
    departments: seen.departments.map((one) => ({ ...one, minutesLost: 100_000 })),
    stakeholders: seen.stakeholders.map((one) => ({ ...one, trust: 6000 })),
  };
  return posted.flatMap((postings) =>
    Array.from({ length: 7 }, (_, day) => ({ view, happenings: [], postings: day === 0 ? postings : [] })),
  );
}
const wordOf = (name: RowName, ...posted: readonly (readonly Posting[])[]): Word | undefined =>
  ledgerWeek(weeks(...posted), [])?.rows.find((row) => row.name === name)?.word;
const lost = (minutes: number): readonly Posting[] => [post('minutes-lost', 'casework', minutes, 'service-slow')];

describe('money', () => {
  it.each<[CauseCode, number, Word]>([
    ['ordered', -650_000, 'as-planned'],
    ['event-cost', -26_000, 'as-planned'],
    ['choice', 40_000, 'good'],
    ['emergency-purchase', -286_000, 'unplanned'],
  ])('%s of %i cents is %s', (code, delta, word) => expect(wordOf('money', [post('capital', 'run', delta, code)])).toBe(word));
  it('that stayed is unchanged', () => expect(wordOf('money', [])).toBe('unchanged'));
  it('that went out beyond what there was is bad news, whoever decided it', () => {
    const days = weeks([post('capital', 'run', -650_000, 'ordered')]);
    const owing = days.map((day) => ({ ...day, view: { ...day.view, figures: { ...day.view.figures, capital: -1 } } }));
    expect(ledgerWeek(owing, [])?.rows.find(({ name }) => name === 'money')?.word).toBe('bad');
  });
});

describe('trust', () => {
  // Everybody at 60 now; what was posted says what it was before.
  const all = (delta: number): readonly Posting[] => seen.stakeholders.map(({ id }) => post('trust', id, delta));
  it.each<[number, Word]>([
    [0, 'unchanged'],
    [-49, 'unchanged'], // 60.49 and 60 are both shown as 60.
    [-100, 'steady'],
    [100, 'steady'],
    [-200, 'bad'],
    [200, 'good'],
  ])('of everybody by %i hundredths is %s', (delta, word) => expect(wordOf('trust', all(delta))).toBe(word));
  it('of one of six by two points is a third of a point, and no news', () => {
    expect(wordOf('trust', [post('trust', 'ruth', -200)])).toBe('unchanged');
  });
});

describe('lost hours', () => {
  it.each<[number, number, Word]>([
    [6000, 3000, 'halved'],
    [6000, 3001, 'good'],
    [6000, 5400, 'steady'],
    [6000, 6600, 'steady'],
    [6000, 6601, 'bad'],
    [6000, 0, 'good'],
    [0, 0, 'unchanged'],
    [0, 600, 'bad'],
  ])('after %i minutes a week, %i are %s', (before, now, word) => expect(wordOf('service', lost(before), lost(now))).toBe(word));
  it('of the first week have nothing to be held against', () => expect(wordOf('service', lost(6000))).toBe('starting-point'));
  it('of a whole run are held by its halves', () => {
    const run = wholeRun(weeks(lost(6000), lost(6000), lost(1000), lost(1000)), []);
    expect(run?.rows.find((row) => row.name === 'service')?.word).toBe('halved');
  });
});

it('promises broken are bad, kept ones good', () => {
  const [day] = weeks([]);
  if (day === undefined) throw new Error('no day');
  const week = (type: 'promise-kept' | 'promise-broken'): Word | undefined =>
    ledgerWeek(
      [{ ...day, happenings: [type === 'promise-kept' ? { type, promise: asId('p') } : { type, promise: asId('p'), warned: false }] }],
      [],
    )?.rows.find((row) => row.name === 'promises')?.word;
  expect([week('promise-kept'), week('promise-broken')]).toEqual(['good', 'bad']);
});
