// The harness of the bench: it tells a known ratio, and it can fail.

import { describe, expect, it } from 'vitest';
import { compare, lowerQuartile } from './measure.ts';

describe('the bench', () => {
  it('takes the value below which a quarter lies', () => {
    expect(lowerQuartile([5, 1, 3])).toBe(1);
    expect(lowerQuartile([9, 1, 3, 2, 7, 5, 4, 8, 6])).toBe(3);
  });

  it('tells what each costs by the clock it is given, and leaves out what disturbs a few turns', () => {
    let now = 0;
    let turn = 0;
    const work = (microseconds: number) => () => {
      turn += 1;
      // Every fifth call something else gets in the way.
      now += turn % 5 === 0 ? microseconds * 10 : microseconds;
    };
    const steady = compare(
      () => (now += 300),
      () => (now += 100),
      { turns: 9, milliseconds: 0.1, clock: () => now },
    );
    expect(steady).toEqual({ ratio: 3, first: 300, second: 100 });
    const disturbed = compare(work(300), work(100), { milliseconds: 0.1, clock: () => now });
    expect(disturbed.ratio).toBeGreaterThan(1);
    expect(disturbed.second).toBe(100);
  });

  it('measures time on the wall where it is given no clock', () => {
    const spin = (turns: number) => () => {
      let sum = 0;
      for (let i = 0; i < turns; i += 1) sum = (sum * 31 + i) % 1_000_003;
      return sum;
    };
    const { first, second } = compare(spin(60_000), spin(20_000), { turns: 5, milliseconds: 5, warm: 300 });
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(0);
  });
});
