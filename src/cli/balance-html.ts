// The balance as one page that needs nothing beside it: no script, no font, no picture from elsewhere.

import type { Claim, Report } from '../lab/index.ts';
import { barOf, figure, intervalOf, shares } from './balance-figures.ts';
import { count } from './output.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
:root { color-scheme: light dark; --good: #1b7f4b; --bad: #b3261e; --line: color-mix(in srgb, currentcolor 20%, transparent); }
@media (prefers-color-scheme: dark) { :root { --good: #6fd19c; --bad: #ff8a80; } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 2rem; }
caption { text-align: left; font-weight: 600; font-size: 1.15rem; padding: 0.5rem 0; }
th, td { text-align: left; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.good { color: var(--good); } .bad { color: var(--bad); font-weight: 600; }
`;

type Cell = string | { readonly text: string; readonly kind: 'n' | 'good' | 'bad' };
const number = (text: string): Cell => ({ text, kind: 'n' });

const cell = (value: Cell): string =>
  typeof value === 'string' ? `<td>${escape(value)}</td>` : `<td class="${value.kind}">${escape(value.text)}</td>`;

function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  return `<table><caption>${escape(caption)}</caption>
<thead><tr>${head.map((one) => `<th scope="col">${escape(one)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}
</tbody></table>`;
}

const claimRow = (c: Claim): readonly Cell[] => [
  c.holds ? { text: 'holds', kind: 'good' } : { text: 'fails', kind: 'bad' },
  c.id,
  number(figure(c.figure, c.unit)),
  number(intervalOf(c)),
  number(barOf(c.bar, c.unit)),
  number(String(c.of)),
  c.note ?? '',
];

/** The page's text. */
export function balanceHtml(report: Report): string {
  const failed = report.claims.filter((c) => !c.holds).length;
  const title = `Balance of ${report.scenario}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${count(report.runs, 'run')} for each bot, seeds ${escape(report.seed)}-0 to ${escape(report.seed)}-${report.runs - 1}.
${report.claims.length - failed} claims hold, ${failed} fail. Shares have Wilson’s interval of 95 %, differences of paired runs Student’s.
The balance shows that the model is consistent with what it teaches, not that learning transfers.</p>
${table('Claims', ['', 'claim', 'figure', '95 % interval', 'bar', 'of', ''], report.claims.map(claimRow))}
${table(
  'Bots',
  ['bot', 'all must-goals', 'total p10', 'p50', 'p90'],
  Object.entries(report.bots).map(([name, { mustGoals, total }]) => [
    name,
    number(figure(mustGoals, 'share')),
    ...[total.p10, total.p50, total.p90].map((value) => number(figure(value, 'points'))),
  ]),
)}
${table(
  'Events',
  ['event', 'share of runs', 'answered', 'best for the planner'],
  Object.entries(report.events).map(([id, share]) => [
    id,
    number(figure(share, 'share')),
    shares(report.choices[id]?.given ?? {}),
    shares(report.choices[id]?.best ?? {}),
  ]),
)}
${table(
  'Options',
  ['project', 'ordered, share of runs', 'best for the planner'],
  Object.entries(report.options).map(([id, { ordered, best }]) => [id, shares(ordered), shares(best)]),
)}
${table(
  'Habits inside profiles: what taking them away does to the total',
  ['habit', 'change', '95 % interval'],
  report.claims.length === 0
    ? []
    : report.habitsInProfiles.map(({ habit, change, interval: [low, high] }) => [
        habit,
        number(figure(change, 'points')),
        number(`${figure(low, 'points')} … ${figure(high, 'points')}`),
      ]),
)}
${table(
  'Decisions left out: in how many a figure changed within four weeks',
  ['decision', 'left out', 'changed'],
  Object.entries(report.decisions).map(([kind, { tried, changed }]) => [kind, number(String(tried)), number(String(changed))]),
)}
${table(
  'Numbers of the scenario: what a fifth less and a fifth more does to the planner’s total',
  ['number', 'lowered', 'raised'],
  report.numbers.map(({ path, lowered, raised }) => [path, number(figure(lowered, 'points')), number(figure(raised, 'points'))]),
)}
${table(
  'Claims that cannot be measured yet',
  ['claim', 'why'],
  report.waiting.map(({ claim, reason }) => [claim, reason]),
)}
</body>
</html>
`;
}
