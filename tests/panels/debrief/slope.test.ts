// Where the lines of promised → delivered begin and end: level where the promised week was met, slanting nowhere else than by weeks.

import { expect, it } from 'vitest';
import { linesOf } from '../../../src/panels/debrief/promises.ts';

it('a promise met in its week is level, however many stand beside it', () => {
  // Three for week 10, of which the middle one came a week early; one for week 9 never came: weeks 9 to 13 and a line for what never came.
  const { left, right } = linesOf(
    [{ promised: 10, delivered: 10 }, { promised: 10, delivered: 9 }, { promised: 10, delivered: 10 }, { promised: 9 }],
    13,
  );
  // Week 9 takes one line (one begins, one ends there), week 10 three, weeks 11 to 13 one each.
  expect(left).toEqual([1, 3, 2, 0]);
  expect(right).toEqual([1, 0, 2, 7]);
});

it('no two labels of a side share a line', () => {
  const all = [3, 3, 3, 5, 5].map((promised, index) => ({ promised, delivered: promised + (index % 2) }));
  const { left, right } = linesOf(all, 6);
  expect(new Set(left).size).toBe(5);
  expect(new Set(right).size).toBe(5);
});
