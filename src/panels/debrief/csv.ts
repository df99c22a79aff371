// The figures of a run as a table for other programs (RFC 4180): a line a week, lines end with CR LF, names and figures that are the same in
// every language. It begins with a byte order mark, by which spreadsheets know that it is UTF-8 (docs/decisions/0025).

import type { Debrief } from '../../debrief/index.ts';
import type { WeekPoint } from './series.ts';

const MARK = '\u{FEFF}';
const HEAD = [
  'week',
  'hours_lost',
  'trust',
  'satisfaction',
  'team_energy',
  'capital_left',
  'promises_open',
  'promises_kept',
  'promises_broken',
  'measure_value',
  'measure_promises',
  'measure_satisfaction',
  'measure_hours_lost',
  'measure_money',
  'measure_team',
  'measure_resilience',
] as const;

/** A field, in quotes where it must be. What a spreadsheet would take for a formula is none of ours: fields are names and figures. */
export const field = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `${MARK}${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;

const hundredths = (value: number): number => Math.round(value) / 100;

/** All weeks; the measures are left empty where they have not been computed. */
export function figuresCsv(points: readonly WeekPoint[], course: Debrief['course'] = []): string {
  return csvText([
    HEAD,
    ...points.map((point, index) => {
      const measures = course[index];
      return [
        point.week,
        hundredths((point.lost / 60) * 100),
        hundredths(point.trust),
        hundredths(point.satisfaction),
        hundredths(point.energy),
        hundredths(point.capital),
        point.open,
        point.kept,
        point.broken,
        ...(measures === undefined
          ? ['', '', '', '', '', '', '']
          : [
              measures.value,
              measures.promises,
              measures.satisfaction,
              measures.hoursLost,
              measures.money,
              measures.team,
              measures.resilience,
            ]),
      ];
    }),
  ]);
}
