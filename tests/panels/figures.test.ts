// One source for every figure: header, ledger and panels show the same, rounded once, on every day of whatever is played; and what each
// change is called.

import { describe, expect, it } from 'vitest';
import { why } from '../../src/coach/index.ts';
import { mondayOf, weekOf } from '../../src/session/types.ts';
import { beginCourse, take, type Course } from '../../src/run/index.ts';
import { isProblem, type Log } from '../../src/core/index.ts';
import { shownFigures } from '../../src/panels/figures.ts';
import { changeText, valueText } from '../../src/panels/ledger/row-words.ts';
import { ledgerWeek, wholeRun, type LedgerWeek, type Row, type RowName } from '../../src/panels/ledger/week.ts';
import { budgetOf } from '../../src/panels/money/budget.ts';
import { segmentsOf } from '../../src/panels/shared/hours.ts';
import { hours, points } from '../../src/words/index.ts';
import { harbor } from '../helpers/harbor.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';

const USD = 'USD';
const rowOf = (week: LedgerWeek, name: RowName): Row => {
  const row = week.rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};

function courseOf(log: Log, seed: string): Course {
  return log.reduce<Course>(
    (before, { decision }) => {
      const after = take(before, decision);
      if (isProblem(after)) throw new Error(`refused: ${after.problem}`);
      return after;
    },
    beginCourse(harbor, seed),
  );
}

const SEEDS = Array.from({ length: times(4, 40) }, (_, i) => `figures-${i}`);

describe('figures of random runs', () => {
  const courses = SEEDS.map((seed) => courseOf(randomLog(harbor, seed), seed));

  it('are the same in the header and in the ledger, week by week', () => {
    for (const { days, log } of courses) {
      for (let week = 1; week <= weekOf(days.length - 1); week += 1) {
        const ledger = ledgerWeek(days, log, week);
        const last = days[Math.min(mondayOf(week + 1) - 1, days.length - 1)];
        if (ledger === undefined || last === undefined) throw new Error('a week is missing');
        const header = shownFigures(last.view, USD);
        const after = (name: RowName): string => valueText(rowOf(ledger, name), rowOf(ledger, name).after, USD);
        expect(after('money')).toBe(header.money);
        expect(after('trust')).toBe(header.trust);
        expect(after('promises')).toBe(header.promises);
        expect(after('service')).toBe(`${header.lost} lost`);
        // What Friday's page says it began with is what the week before ended with.
        const before = week === 1 ? undefined : ledgerWeek(days, log, week - 1);
        if (before !== undefined)
          for (const name of ['money', 'trust', 'promises', 'service', 'energy'] as const)
            expect(valueText(rowOf(ledger, name), rowOf(ledger, name).before, USD)).toBe(
              valueText(rowOf(before, name), rowOf(before, name).after, USD),
            );
      }
    }
  });

  it('change by the difference of what is shown', () => {
    for (const { days, log } of courses) {
      const run = wholeRun(days, log);
      if (run === undefined) throw new Error('nothing ran');
      const figure = (text: string): number => Number(text.replace('−', '-').replace(/[^0-9.-]/g, ''));
      for (const name of ['trust', 'service', 'energy'] as const) {
        const row = rowOf(run, name);
        const [before, after] = [valueText(row, row.before, USD), valueText(row, row.after, USD)].map(figure);
        const change = changeText(row, run.moves, USD);
        expect(change === 'none' ? 0 : figure(change)).toBeCloseTo((after ?? 0) - (before ?? 0), 6);
      }
    }
  });

  it('of the money panel add up: given and since, less orders and answers, is what is left', () => {
    for (const { days, log, view } of courses) {
      const told = why(days, log, 'capital', { from: 0, to: view.day - 1 });
      const budget = budgetOf(view, told);
      expect(view.money.budget + budget.gifts - budget.orders - budget.answers).toBe(view.money.left);
      expect(budget.spent).toBe(budget.orders + budget.answers);
      const prices = view.projects.reduce(
        (sum, project) => sum + (project.options.find((option) => option.id === project.order?.option)?.price ?? 0),
        0,
      );
      expect(budget.orders).toBe(prices);
    }
  });
});

it('160 and 319 shown hours differ by 159, whatever the minutes', () => {
  // 9,571 min = 159.52 h is shown as 160 h, 19,169 min = 319.48 h as 319 h. Their difference, 159.97 h, would be shown as 160 h.
  const row = { name: 'service', before: 9_571, after: 19_169, word: 'steady', shares: [] } as const;
  expect([hours(row.before), hours(row.after)]).toEqual(['160 h', '319 h']);
  expect(changeText(row, { made: [], kept: [], broken: [], warned: [] }, USD)).toBe('+159 h');
});

it('a mean is rounded once: 57.496 is 57 in the header as in the table', () => {
  const view = {
    figures: { capital: 0, trust: 5749.6, promisesOpen: 0, promisesKept: 0, promisesBroken: 0, minutesLost: 0, satisfaction: 0, energy: 0 },
  };
  expect(shownFigures(view, USD).trust).toBe('57');
  expect(points(5749.6)).toBe('57');
});

describe('the hours meter', () => {
  it('draws half an hour as half a segment', () => {
    const kinds = segmentsOf({ all: 600, standing: 150, blocks: 120, answers: 0, slack: 330 });
    expect(kinds).toHaveLength(10);
    expect(kinds.flat().filter((kind) => kind === 'standing')).toHaveLength(5);
    expect(kinds[2]).toEqual(['standing', 'block']);
    expect(kinds.flat().filter((kind) => kind === 'block')).toHaveLength(4);
    expect(kinds.flat().filter((kind) => kind === 'slack')).toHaveLength(11);
  });
});
