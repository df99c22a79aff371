// The committed tables against Math, entry by entry, and what interpolation between the entries may miss. Bounds are those that
// `exact.ts` claims.

import { describe, expect, it } from 'vitest';
import { expMinus, powerBelowOne, weeklyHazard } from '../../src/core/exact.ts';
import { EFFORT_LARGE, EFFORT_MIDDLE, EFFORT_SMALL, EXP_MINUS, LN, WEEKLY_HAZARD } from '../../src/core/tables/curves.ts';

/** Tables hold twelve digits. */
const DIGITS = 1e-11;
const worst = (count: number, miss: (i: number) => number): number =>
  Array.from({ length: count }, (_, i) => Math.abs(miss(i))).reduce((most, one) => Math.max(most, one), 0);

describe('the tables', () => {
  it('e^−x, in steps of a sixteenth to 8', () => {
    expect(EXP_MINUS).toHaveLength(129);
    expect(worst(129, (i) => (EXP_MINUS[i] ?? NaN) - Math.exp(-i / 16))).toBeLessThan(DIGITS);
  });

  it('ln x, in steps of 1/128 to 1; nothing has no logarithm and repeats the first', () => {
    expect(LN).toHaveLength(129);
    expect(LN[0]).toBe(LN[1]);
    expect(worst(128, (i) => (LN[i + 1] ?? NaN) - Math.log((i + 1) / 128))).toBeLessThan(DIGITS);
  });

  it('failing within a week, for a yearly rate in steps of a hundredth: 1 − (1 − AFR)^(1/52)', () => {
    expect(WEEKLY_HAZARD).toHaveLength(99);
    expect(worst(99, (i) => (WEEKLY_HAZARD[i] ?? NaN) - (1 - (1 - i / 100) ** (1 / 52)))).toBeLessThan(DIGITS);
    // 52 weeks of it make the year again: 1 − (1 − h)^52 = .12.
    expect(1 - (1 - weeklyHazard(1200)) ** 52).toBeCloseTo(0.12, 10);
  });
});

/** Normal distribution function by Simpson's rule on its density, which shares nothing with the script that wrote the tables. */
function normal(z: number): number {
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const steps = 400;
  const width = z / steps;
  let sum = density(0) + density(z);
  for (let i = 1; i < steps; i += 1) sum += density(i * width) * (i % 2 === 1 ? 4 : 2);
  return 0.5 + (sum * width) / 3;
}

describe('actual ÷ estimated effort', () => {
  it.each([
    // Median and spread of the body; share, start, steepness and end of the tail (research §1.8).
    ['small', EFFORT_SMALL, 1.05, 0.18, 0.02, 1.6, 2.5, 4],
    ['middle', EFFORT_MIDDLE, 1.15, 0.25, 0.06, 1.8, 2.2, 4],
    ['large', EFFORT_LARGE, 1.25, 0.33, 0.12, 2, 1.8, 5],
  ] as const)('%s: each entry is the quantile of its body and tail', (_, table, median, sigma, tail, from, alpha, cap) => {
    expect(table).toHaveLength(257);
    const below = (x: number): number =>
      (1 - tail) * normal(Math.log(x / median) / sigma) + tail * (x <= from ? 0 : 1 - (from / x) ** alpha);
    const inside = table.map((x, i) => [x, i / 256] as const).filter(([x], i) => i > 0 && x < cap);
    expect(inside.length).toBeGreaterThan(245);
    expect(worst(inside.length, (i) => below(inside[i]?.[0] ?? NaN) - (inside[i]?.[1] ?? NaN))).toBeLessThan(1e-6);
    // What would lie beyond the cap is held at it.
    expect(table.at(-1)).toBe(cap);
    expect(below(cap)).toBeLessThanOrEqual(1);
  });
});

describe('between the entries', () => {
  it('e^−x is missed by less than .0005, and is nearly nothing beyond 8', () => {
    expect(worst(20_000, (i) => expMinus(i / 2500) - Math.exp(-i / 2500))).toBeLessThan(0.0005);
    expect(expMinus(50)).toBeCloseTo(Math.exp(-8), 10);
  });

  it('x^p is missed by less than .0006, for the smallest x too', () => {
    for (const power of [0.1, 0.5, 0.73, 1, 1.45, 2.16, 3.5, 6]) {
      expect(
        worst(4000, (i) => powerBelowOne((i + 1) / 4000, power) - ((i + 1) / 4000) ** power),
        `power ${power}`,
      ).toBeLessThan(0.0006);
    }
    expect(powerBelowOne(0.005, 0.5)).toBeCloseTo(0.0707, 3);
    expect(powerBelowOne(0, 2)).toBe(0);
    expect(powerBelowOne(1, 2)).toBe(1);
  });

  it('a weekly hazard is missed by less than .00001 up to a yearly rate of .5, and by less than .001 at most', () => {
    const miss = (i: number): number => weeklyHazard(i) - (1 - (1 - i / 10_000) ** (1 / 52));
    expect(worst(5000, miss)).toBeLessThan(0.00001);
    expect(worst(9800, miss)).toBeLessThan(0.001);
  });
});
