// The sentence and the dots must agree: both are counted from one array here.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOf, labelled } from '../../src/panels/projects/dots.ts';

describe('dotsOf', () => {
  it('shows the forecast of the drawing: 15 of 20 by week 9', () => {
    const weeks = [6, 6, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 11, 11];
    const dots = dotsOf(weeks, 9, 13);
    expect(dots.columns.map(({ week, dots: count, inTime }) => [week, count, inTime])).toEqual([
      [6, 2, true],
      [7, 4, true],
      [8, 5, true],
      [9, 4, true],
      [10, 3, false],
      [11, 2, false],
    ]);
    expect([dots.kept, dots.total]).toEqual([15, 20]);
  });

  it('gives the promised week a column even where no dot falls, and leaves no gap', () => {
    expect(dotsOf([5, 5], 8, 13).columns.map(({ week, dots }) => [week, dots])).toEqual([
      [5, 2],
      [6, 0],
      [7, 0],
      [8, 0],
    ]);
    expect(dotsOf([9], 7, 13).columns.map(({ week, inTime }) => [week, inTime])).toEqual([
      [7, true],
      [8, false],
      [9, false],
    ]);
  });

  it('puts what does not finish within the run in a last column without a week', () => {
    const dots = dotsOf([12, 14, 999], 13, 13);
    expect(dots.columns.at(-1)).toEqual({ dots: 2, inTime: false });
    expect(dots.kept).toBe(1);
  });

  it('draws as many dots as it counts, and as many blue ones as it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 13 }),
        (weeks, promised) => {
          const dots = dotsOf(weeks, promised, 13);
          const drawn = (which: boolean): number =>
            dots.columns.filter((column) => column.inTime === which).reduce((sum, column) => sum + column.dots, 0);
          expect(drawn(true)).toBe(dots.kept);
          expect(drawn(true) + drawn(false)).toBe(weeks.length);
          expect(dots.kept).toBe(weeks.filter((week) => week <= Math.min(promised, 13)).length);
          expect(dots.columns.some((column) => column.week === promised)).toBe(true);
        },
      ),
    );
  });
});

describe('labelled', () => {
  it('prints every week while there is room, else every second or third, always the promised one', () => {
    const { columns } = dotsOf([1, 13], 6, 13);
    expect(labelled(columns, 6, 13).every(Boolean)).toBe(true);
    const few = labelled(columns, 6, 7);
    expect(columns.filter((_, index) => few[index] === true).map(({ week }) => week)).toEqual([2, 4, 6, 8, 10, 12]);
  });
});
