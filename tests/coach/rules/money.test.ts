// Rules about money: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { noReserve } from '../../../src/coach/rules/no-reserve.ts';
import { asId, type Posting } from '../../../src/core/index.ts';
import { found, told, type Change } from '../../helpers/told.ts';

/** The budget is 20,000 over 26 weeks: 8 % are 1,600, a tenth is 2,000, half-time is week 13. */
const left = (cents: number, weeks = 3, change: Change = {}) => told({ weeks, seen: () => ({ money: { left: cents }, ...change }) });

describe('no-reserve', () => {
  it('fires where less than 8 % is left for a week, before half-time', () => {
    expect(found(noReserve, left(159_999))).toEqual(['hint 2']);
    expect(found(noReserve, left(170_000, 3, { money: { left: 170_000, pending: 10_001 } }))).toEqual(['hint 2']);
  });

  it('does not at 8 %, in the first week, or after half-time', () => {
    expect(found(noReserve, left(160_000))).toEqual([]);
    expect(found(noReserve, left(0, 1))).toEqual([]);
    const late = told({ weeks: 15, seen: (_, week) => ({ money: { left: week > 12 ? 0 : 500_000 } }) });
    expect(found(noReserve, late)).toEqual([]);
  });

  it('is cleared where an emergency took it: that is what it is for', () => {
    const reading = left(100_000);
    const paid: Posting = {
      day: 0,
      stock: 'capital',
      subject: 'run',
      delta: -60_000,
      cause: { code: 'emergency-purchase', origin: { kind: 'mechanism' } },
    };
    const days = (delta: number) => reading.days.map((day, index) => (index === 0 ? { ...day, postings: [{ ...paid, delta }] } : day));
    expect(found(noReserve, { ...reading, days: days(-60_000) })).toEqual([]);
    expect(found(noReserve, { ...reading, days: days(-59_999) })).toEqual(['hint 2']);
  });

  it('fires for two coin flips out of three dates, a week on', () => {
    const said = (...confidences: readonly number[]) =>
      told({ weeks: 3, seen: () => ({ promises: confidences.map((confidence) => ({ confidence, made: 0 })) }) });
    expect(found(noReserve, said(50, 55, 80))).toEqual(['hint 2']);
    expect(found(noReserve, said(50, 80))).toEqual([]);
    expect(found(noReserve, said(50, 56, 80))).toEqual([]);
    expect(found(noReserve, said(50, 55, 80, 80, 80))).toEqual([]);
  });

  it('does not count a coin flip that was warned of', () => {
    const warned = { confidence: 50, made: 0, warnings: [{ day: 3 }] };
    expect(found(noReserve, told({ weeks: 3, seen: () => ({ promises: [warned, { confidence: 50, made: 0 }] }) }))).toEqual([]);
  });

  it('sees a tenth kept until half-time with work under way', () => {
    const order = { option: asId<never>('plain'), placed: 0, quoted: 0, expected: { value: 0 } };
    const half = (cents: number, projects: Change['projects']) =>
      told({ weeks: 13, seen: () => ({ money: { left: cents }, projects: projects ?? {} }) });
    expect(found(noReserve, half(200_000, { server: { order }, wifi: { order } }), 'strength')).toEqual(['scored 13']);
    expect(found(noReserve, half(199_999, { server: { order }, wifi: { order } }), 'strength')).toEqual([]);
    expect(found(noReserve, half(200_000, { server: { order } }), 'strength')).toEqual([]);
  });
});
