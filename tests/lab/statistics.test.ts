// The statistics of the balance against figures from the tables of the textbooks, and by hand.

import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../src/lab/balance/claim.ts';
import { deviation, luckShare, paired, quantile, student, wilson } from '../../src/lab/balance/statistics.ts';

describe('statistics', () => {
  it('gives Wilson’s interval of a share', () => {
    // 8 of 10: centre (.8 + 3.8415/20) ÷ 1.38415 = .7167; half 1.4160 × √(.8 × .2 ÷ 10 + 3.8415 ÷ 400) = .2266.
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    // 0 of 20: from 0 to 3.8415 ÷ (20 + 3.8415) = .1611. All of them is its mirror.
    expect(wilson(0, 20)[0]).toBe(0);
    expect(wilson(0, 20)[1]).toBeCloseTo(0.1611, 3);
    expect(wilson(20, 20)[0]).toBeCloseTo(0.8389, 3);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });

  it('gives Student’s quantile for 95 %', () => {
    // Tables: 2.776 (4), 2.262 (9), 2.001 (59), 1.965 (499).
    expect(student(4)).toBeCloseTo(2.776, 1);
    expect(student(9)).toBeCloseTo(2.262, 2);
    expect(student(59)).toBeCloseTo(2.001, 3);
    expect(student(499)).toBeCloseTo(1.965, 3);
  });

  it('gives the interval of a mean of differences', () => {
    // Mean 3, deviation √2.5 = 1.5811, t(4) = 2.776: half 2.776 × 1.5811 ÷ √5 = 1.963.
    expect(deviation([1, 2, 3, 4, 5])).toBeCloseTo(1.5811, 4);
    const { mean, interval } = paired([1, 2, 3, 4, 5]);
    expect(mean).toBe(3);
    expect(interval[0]).toBeCloseTo(1.037, 1);
    expect(interval[1]).toBeCloseTo(4.963, 1);
  });

  it('knows nothing of a single difference', () => {
    expect(paired([7])).toEqual({ mean: 7, interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] });
  });

  it('takes quantiles between the two nearest', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 30], 0.1)).toBe(12);
    expect(quantile([5], 0.9)).toBe(5);
  });

  it('parts the variance of profiles × seeds into the profiles’ own and luck', () => {
    // Mean 4, squares 9 + 1 + 1 + 9 = 20; the rows' means 2 and 6 give 2 × 4 + 2 × 4 = 16. Luck is the other 4 of 20.
    expect(
      luckShare([
        [1, 3],
        [5, 7],
      ]),
    ).toBeCloseTo(0.2, 10);
    expect(
      luckShare([
        [1, 1],
        [5, 5],
      ]),
    ).toBe(0);
    expect(
      luckShare([
        [1, 5],
        [5, 1],
      ]),
    ).toBe(1);
  });

  it('finds the spread of a figure by leaving groups of seeds out', () => {
    // The mean of 0, 1, …, 9: leaving one out gives (45 − x) ÷ 9; the jack-knife of a mean is its standard error, √(8.25 × 10 ÷ 9 ÷ 10) = .9574.
    const values = Array.from({ length: 10 }, (_, i) => i);
    const meanOf = (keep: (i: number) => boolean): number => {
      const kept = values.filter((_, i) => keep(i));
      return kept.reduce((sum, v) => sum + v, 0) / kept.length;
    };
    const { figure, interval } = spreadOf(10, meanOf);
    expect(figure).toBe(4.5);
    expect(interval[1] - figure).toBeCloseTo(0.9574 * 2.262, 2);
  });
});
