// Titles of the charts say what the data say: known answers on small runs.

import { describe, expect, it } from 'vitest';
import { budgetTitle } from '../../../src/panels/debrief/budget-chart.tsx';
import { bandOf } from '../../../src/panels/debrief/budget-band.ts';
import { columnsOf, rangeOf } from '../../../src/panels/debrief/luck-dots.ts';
import { recordOf } from '../../../src/panels/debrief/own-view.tsx';
import { weekPoints, worstFall, type WeekPoint } from '../../../src/panels/debrief/series.ts';
import { energyTitle, lostTitle, moneyTitle, runTitle, trustTitle } from '../../../src/panels/debrief/takeaways.ts';
import { letter, rowsOf, type Mark } from '../../../src/panels/debrief/timeline-marks.ts';
import { wrap } from '../../../src/panels/debrief/chart/wrap.ts';
import type { View } from '../../../src/core/index.ts';
import type { DayRecord } from '../../../src/session/types.ts';

const week = (own: Partial<WeekPoint> & { readonly week: number }): WeekPoint => ({
  lost: 0,
  trust: 6_000,
  satisfaction: 6_000,
  energy: 9_000,
  capital: 1_000_000,
  open: 0,
  kept: 0,
  broken: 0,
  ...own,
});

describe('titles', () => {
  const rough = [
    week({ week: 1, lost: 60 }),
    week({ week: 2, lost: 600, trust: 5_200, energy: 8_000, capital: 400_000 }),
    week({ week: 3, trust: 5_600 }),
  ];
  const calm = [week({ week: 1 }), week({ week: 2, trust: 6_050 })];

  it('name the week and the figure', () => {
    expect(lostTitle(rough)).toBe('Working time lost: 10 h of 11 h in week 2');
    expect(trustTitle(rough)).toBe('Trust went from 60 to 56; in week 2 it fell by 8');
    expect(moneyTitle(rough.slice(0, 2), 1_000_000, 'USD')).toBe('$4,000 of $10,000 left; most went out in week 2, $6,000');
    expect(energyTitle(rough)).toBe('Team energy was lowest in week 2, at 80, and ended at 90');
    expect(runTitle(rough)).toBe('3 weeks: most working time was lost in week 2, trust fell most in week 2');
  });

  it('claim nothing where nothing happened', () => {
    expect(lostTitle(calm)).toBe('No working time was lost');
    expect(trustTitle(calm)).toBe('Trust went from 60 to 61 and never fell in a week');
    expect(moneyTitle(calm, 1_000_000, 'USD')).toBe('Nothing was spent: $10,000 of $10,000 left');
    expect(energyTitle(calm)).toBe('Team energy stayed at 90');
    expect(runTitle(calm)).toBe('2 weeks without an outage and without a fall of trust');
  });

  it('stand beside the learner’s answer and never call it wrong', () => {
    expect(recordOf(rough, 2)).toBe(
      'The record agrees: most working time was lost in week 2, 10 h. Trust in you fell most in week 2, by 8.',
    );
    expect(recordOf(rough, 3)).toMatch(/^The record adds: /);
    expect(recordOf(calm, 1)).toBe('The record shows no week that stands out.');
  });
});

describe('weeks of a run', () => {
  it('are taken at their ends, the last one as far as it went; lost time is that of the week', () => {
    const day = (minutesLost: number): DayRecord =>
      ({
        view: {
          figures: {
            minutesLost,
            trust: minutesLost,
            satisfaction: 0,
            energy: 0,
            capital: 0,
            promisesOpen: 0,
            promisesKept: 0,
            promisesBroken: 0,
          },
        },
      }) as unknown as DayRecord;
    const points = weekPoints(Array.from({ length: 9 }, (_, index) => day((index + 1) * 10)));
    expect(points.map(({ week: of, lost }) => [of, lost])).toEqual([
      [1, 70],
      [2, 20],
    ]);
    expect(worstFall(points, (point) => -point.trust)).toEqual({ week: 2, by: 20 });
  });
});

describe('the band of the budget', () => {
  const project = (id: string, wanted: number, prices: readonly number[], leadMin = 0): object => ({
    id,
    wanted,
    options: prices.map((price) => ({ price, leadMin })),
  });
  const view = { weeks: 6, projects: [project('a', 3, [100, 300]), project('b', 6, [50], 14)] } as unknown as View;

  it('adds each need from the week in which it had to be ordered', () => {
    // `a` from week 3 on, `b`, wanted in week 6 and two weeks on its way, from week 4 on.
    expect(bandOf(view).map(({ low, high }) => [low, high])).toEqual([
      [0, 0],
      [0, 0],
      [100, 300],
      [150, 350],
      [150, 350],
      [150, 350],
    ]);
  });

  it('tells whether it was kept', () => {
    const band = bandOf(view);
    const title = (left: number): string =>
      budgetTitle(
        [1, 2, 3, 4].map((of) => week({ week: of, capital: left })),
        40_000,
        band.map((one) => ({ ...one, low: one.low * 100, high: one.high * 100 })),
        'USD',
      );
    expect(title(20_000)).toMatch(/^\$200 of \$400 went out: within/);
    expect(title(30_000)).toMatch(/: less than/);
    expect(title(2_000)).toMatch(/: more than the dearest/);
    expect(title(-5_000)).toBe('$450 went out: more than the budget of $400');
  });
});

describe('worlds as dots', () => {
  it('are all there, each in its column, and this world stands among them', () => {
    const others = [0, 1, 2, 3, 10];
    const { dots, here } = columnsOf(others, 5, rangeOf([...others, 5]), 5);
    // Columns of two: 0 and 1, 2 and 3, none, none, 10.
    expect(dots).toEqual([2, 2, 0, 0, 1]);
    expect(here).toBe(2.5);
    expect(rangeOf([4, 4])).toEqual({ from: 3, to: 5 });
  });
});

describe('marks and lines', () => {
  it('letters go on after Z, and marks of a week stand over one another', () => {
    expect([0, 25, 26, 27].map(letter)).toEqual(['A', 'Z', 'AA', 'AB']);
    const mark = (of: number): Mark => ({ sign: '', kind: 'decision', week: of, text: '' });
    expect(rowsOf([mark(1), mark(1), mark(2), mark(1)]).map(({ row }) => row)).toEqual([0, 1, 0, 2]);
  });

  it('a text is broken between its words, and none is lost', () => {
    const lines = wrap('Trust went from 58 to 63; in week 5 it fell by 2', 200);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Trust went from 58 to 63; in week 5 it fell by 2');
  });
});
