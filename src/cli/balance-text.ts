// The balance for a terminal.

import type { Report } from '../lab/index.ts';
import { barOf, figure, intervalOf, shares } from './balance-figures.ts';
import { columns } from './columns.ts';
import { count, outPaint } from './output.ts';

/** Numbers of the scenario that are told; the rest stands in the JSON. */
const MOST_NUMBERS = 25;

function claims({ claims: all }: Report): readonly string[] {
  if (all.length === 0) return [];
  const rows = columns(
    all.map((c) => [c.holds ? 'holds' : 'FAILS', c.id, figure(c.figure, c.unit), intervalOf(c), barOf(c.bar, c.unit), c.note ?? '']),
  );
  const failed = all.filter((c) => !c.holds).length;
  return [
    outPaint.strong(`Claims: ${all.length - failed} hold, ${failed} fail (figure, 95 % interval, bar)`),
    ...rows.map((row, i) => (all[i]?.holds === true ? outPaint.good(row) : outPaint.bad(row))),
  ];
}

/** The whole report, without a line end. */
export function balanceText(report: Report): string {
  const { bots, events, options, choices, idleDecisions, numbers, waiting, habitsInProfiles } = report;
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', outPaint.strong(title), ...lines];
  return [
    `${outPaint.strong(report.scenario)} · ${count(report.runs, 'run')} for each bot · seeds ${report.seed}-0 to ${report.seed}-${report.runs - 1}`,
    ...part(
      'Bots: all must-goals, total p10 / p50 / p90',
      columns(
        Object.entries(bots).map(([name, { mustGoals, total }]) => [
          name,
          figure(mustGoals, 'share'),
          [total.p10, total.p50, total.p90].map((value) => figure(value, 'points')).join(' / '),
        ]),
      ),
    ),
    '',
    ...claims(report),
    ...part('Waiting: claims that cannot be measured yet', columns(waiting.map(({ claim, reason }) => [claim, reason]))),
    ...part(
      'Habits inside profiles, by what taking them away costs',
      habitsInProfiles[0]?.change === 0 && report.claims.length === 0
        ? []
        : columns(habitsInProfiles.map(({ habit, change }) => [habit, figure(change, 'points')])),
    ),
    ...part(
      'Events: share of all runs',
      columns(Object.entries(events).map(([id, share]) => [id, figure(share, 'share'), shares(choices[id]?.given ?? {})])),
    ),
    ...part('Options: share of all runs', columns(Object.entries(options).map(([id, { ordered }]) => [id, shares(ordered)]))),
    ...part(
      'Decisions that changed no figure within four weeks in any seed',
      idleDecisions.length === 0 ? [] : [`  ${idleDecisions.join(', ')}`],
    ),
    ...part(
      `Numbers by what a fifth of them does to the planner's total (lowered, raised)`,
      columns(numbers.slice(0, MOST_NUMBERS).map((n) => [n.path, figure(n.lowered, 'points'), figure(n.raised, 'points')])),
    ),
  ].join('\n');
}
