// The harness of the bench: it tells a known ratio, and it can fail.

import { describe, expect, it } from 'vitest';
import { compare, lowerQuartile } from './measure.ts';

const spin = (turns: number) => () => {
  let sum = 0;
  for (let i = 0; i < turns; i += 1) sum = (sum * 31 + i) % 1_000_003;
  return sum;
};

describe('the bench', () => {
  it('takes the value below which a quarter lies', () => {
    expect(lowerQuartile([5, 1, 3])).toBe(1);
    expect(lowerQuartile([9, 1, 3, 2, 7, 5, 4, 8, 6])).toBe(3);
  });

  it('tells that three times the work costs about three times as much', () => {
    const { ratio } = compare(spin(60_000), spin(20_000), 9, 5);
    expect(ratio).toBeGreaterThan(2);
    expect(ratio).toBeLessThan(4.5);
  });
});
