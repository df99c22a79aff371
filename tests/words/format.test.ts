// Figures as a reader of the locale writes them, from the units that the core counts in: known answers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAndWeek,
  duration,
  exactPoints,
  hours,
  quarterHours,
  leadTime,
  money,
  moment,
  number,
  percent,
  wholePercent,
  points,
  shortList,
  signedDuration,
  signedHours,
  signedExactPoints,
  signedMoney,
  signedNumber,
  weekday,
  weekOfDay,
  workdays,
} from '../../src/words/index.ts';

describe('money, from cents', () => {
  it.each([
    [0, '$0', '$0'],
    [2_360_000, '$23,600', '+$23,600'],
    [123_450, '$1,234.50', '+$1,234.50'],
    [99, '$0.99', '+$0.99'],
    [-266_000, '−$2,660', '−$2,660'],
    [-5, '−$0.05', '−$0.05'],
  ])('%i is %s, as a change %s', (cents, plain, signed) => {
    expect(money(cents, 'USD')).toBe(plain);
    expect(signedMoney(cents, 'USD')).toBe(signed);
  });

  it('keeps to the currency of the scenario', () => {
    expect(money(150_000, 'EUR')).toBe('€1,500');
    expect(money(150_050, 'GBP')).toBe('£1,500.50');
  });
});

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [1_234, '1,234', '+1,234'],
    [-6, '−6', '−6'],
    [2, '2', '+2'],
  ])('%i is %s, as a change %s', (value, plain, signed) => {
    expect(number(value)).toBe(plain);
    expect(signedNumber(value)).toBe(signed);
  });

  it.each([
    [6_000, '60'],
    [5_949, '59'],
    [5_950, '60'],
    [0, '0'],
    [10_000, '100'],
  ])('%i points are %s of 100', (value, text) => expect(points(value)).toBe(text));

  it.each([
    [6_043, '60.43', '+60.43'],
    [347, '3.47', '+3.47'],
    [-5, '−0.05', '−0.05'],
    [0, '0', '0'],
    [500, '5', '+5'],
  ])('%i points are exactly %s, as a change %s', (value, plain, signed) => {
    expect(exactPoints(value)).toBe(plain);
    expect(signedExactPoints(value)).toBe(signed);
  });

  it.each([
    [1_200, '12 %'],
    [1_250, '12.5 %'],
    [0, '0 %'],
    [10_000, '100 %'],
  ])('a share of %i is %s', (share, text) => expect(percent(share)).toBe(text));

  it('a share that nobody knows to the tenth is whole', () => expect(wholePercent(3_320)).toBe('33 %'));
});

describe('time, from minutes', () => {
  it.each([
    [0, '0 h'],
    [120, '2 h'],
    [90, '1.5 h'],
    [100, '1.5 h'],
    [104, '1.5 h'],
    [106, '2 h'],
    [585, '10 h'],
    [2_280, '38 h'],
    [2_310, '39 h'],
    [60_000, '1,000 h'],
    [-90, '−1.5 h'],
  ])('%i are %s', (minutes, text) => expect(hours(minutes)).toBe(text));

  it.each([
    [15, '0.25 h'],
    [180, '3 h'],
    [195, '3.25 h'],
    [885, '14.75 h'],
  ])('%i are %s to the quarter, so that the parts of a week add up', (minutes, text) => expect(quarterHours(minutes)).toBe(text));

  it.each([
    [480, '1 day'],
    [960, '2 days'],
    [240, '0.5 days'],
    [1_680, '3.5 days'],
    [0, '0 days'],
    [500, '1 day'],
    [600, '1.5 days'],
  ])('%i of work are %s of eight hours', (minutes, text) => expect(workdays(minutes)).toBe(text));

  it.each([
    [0, '0 h', '0 h'],
    [380, '6 h 20 min', '+6 h 20 min'],
    [45, '45 min', '+45 min'],
    [120, '2 h', '+2 h'],
    [-61, '−1 h 1 min', '−1 h 1 min'],
    [72_000, '1,200 h', '+1,200 h'],
  ])('%i are exactly %s, as a change %s', (minutes, plain, signed) => {
    expect(duration(minutes)).toBe(plain);
    expect(signedDuration(minutes)).toBe(signed);
  });

  it.each([
    [90, '+1.5 h'],
    [-22_463, '−374 h'],
    [-6, '0 h'],
    [0, '0 h'],
  ])('%i minutes more or less are %s, and nothing has no sign', (minutes, text) => expect(signedHours(minutes)).toBe(text));

  it('exact ones can be added up again', () => {
    const read = (text: string): number => {
      const [, h = '0', min = '0'] = /^(?:([\d,]+) h)? ?(?:(\d+) min)?$/.exec(text) ?? [];
      return Number(h.replaceAll(',', '')) * 60 + Number(min);
    };
    fc.assert(fc.property(fc.nat({ max: 1_000_000 }), (minutes) => void expect(read(duration(minutes))).toBe(minutes)));
  });
});

describe('days and weeks', () => {
  it.each([
    [0, 'Monday, week 1'],
    [4, 'Friday, week 1'],
    [6, 'Sunday, week 1'],
    [7, 'Monday, week 2'],
    [90, 'Sunday, week 13'],
  ])('day %i is %s', (day, text) => {
    expect(dayAndWeek(day)).toBe(text);
    expect(text).toBe(`${weekday(day)}, week ${weekOfDay(day)}`);
  });

  it.each([
    [0, 0, 'In stock'],
    [2, 3, 'In stock'],
    [7, 7, '1 week'],
    [7, 8, '1 week'],
    [28, 42, '4–6 weeks'],
    [2, 14, '0–2 weeks'],
  ])('a lead of %i to %i days is %s', (least, most, text) => expect(leadTime(least, most)).toBe(text));

  it('a moment has its day, month, hour and minute', () => {
    expect(moment(new Date(2026, 10, 22, 15, 40).getTime())).toMatch(/^Nov 22, 0?3:40\sPM$/);
  });
});

it('a list is short: no “and” between its last two', () => {
  expect([[], ['Sam'], ['Sam', 'Ines'], ['Sam', 'Tomás', 'Ines']].map(shortList)).toEqual(['', 'Sam', 'Sam, Ines', 'Sam, Tomás, Ines']);
});

describe('whatever the figure', () => {
  const any = fc.integer({ min: -5_000_000, max: 5_000_000 });
  const changes: readonly (readonly [string, (value: number) => string])[] = [
    ['money', (value) => signedMoney(value, 'USD')],
    ['numbers', signedNumber],
    ['exact points', signedExactPoints],
    ['durations', signedDuration],
  ];

  it.each(changes)('a change of %s begins with its sign, and nothing has one', (_, written) => {
    fc.assert(
      fc.property(any, (value) => {
        const text = written(value);
        expect(text).not.toContain('-');
        if (value === 0) expect(text).not.toMatch(/[+−]/);
        else expect(text[0]).toBe(value > 0 ? '+' : '−');
      }),
    );
  });
});
