// `rollout diff A B`: what changed between two versions of a scenario for those who play it: the same bots, the same luck, run by run.

import { DIFF_BOTS, diffInSteps, type Diff, type Difference } from '../lab/index.ts';
import { botNames, seedText, wholeNumber } from './arguments.ts';
import { columns } from './columns.ts';
import { FINE } from './exit-codes.ts';
import { scenarioPath } from './files.ts';
import { loadScenarios } from './load.ts';
import { inWords } from './measure-words.ts';
import { answer, answerJson, count, outPaint } from './output.ts';
import { progressTo } from './progress.ts';

export interface DiffOptions {
  readonly runs: string;
  readonly seed: string;
  readonly bots?: string;
  readonly json?: true;
}

const MOST_RUNS = 100_000;
const PERCENT = 100;
const PLACES = 10_000;
const CENTS = 100;

type Unit = 'points' | 'share' | 'money';

const WRITTEN: Readonly<Record<Unit, (value: number) => string>> = {
  points: (value) => value.toFixed(1),
  share: (value) => `${Math.round(value * PERCENT)} %`,
  money: (value) => Math.round(value / CENTS).toLocaleString('en-US'),
};
const sign = (told: string): string => told.replace('-', '−');
const figure = (value: number | null, unit: Unit): string => (value === null ? 'none' : sign(WRITTEN[unit](value)));
const signed = (value: number | null, unit: Unit): string => `${(value ?? 0) > 0 ? '+' : ''}${figure(value, unit)}`;

/** `52.1 → 48.0  −4.1 (−6.0 … −2.2)`. */
function row(name: string, { a, b, change, interval }: Difference, unit: Unit): readonly string[] {
  const range = interval === null || !interval.every(Number.isFinite) ? '' : `(${interval.map((end) => signed(end, unit)).join(' … ')})`;
  return [name, `${figure(a, unit)} → ${figure(b, unit)}`, change === null ? '' : signed(change, unit), range];
}

const rounded = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : Math.round(value * PLACES) / PLACES;
const forJson = ({ a, b, change, interval, shows }: Difference): object => ({
  a: rounded(a),
  b: rounded(b),
  change: rounded(change),
  interval: interval === null ? null : interval.map(rounded),
  shows,
});
const mapJson = (of: Readonly<Record<string, Difference>>): object =>
  Object.fromEntries(Object.entries(of).map(([id, one]) => [id, forJson(one)]));

/** What shows, or stands in one version alone. */
const isTold = ({ a, b, shows }: Difference): boolean => shows || (a === null) !== (b === null);

function text(diff: Diff, files: readonly [string, string]): string {
  const part = (title: string, of: Readonly<Record<string, Difference>>, unit: 'points' | 'share'): readonly string[] => {
    const told = Object.entries(of).filter(([, one]) => isTold(one));
    return told.length === 0 ? [] : ['', outPaint.strong(title), ...columns(told.map(([id, one]) => row(id, one, unit)))];
  };
  const pairs = diff.runs * Object.keys(diff.bots).length;
  const head = `${files[0]} → ${files[1]} · ${count(diff.runs, 'seed')}, ${count(pairs, 'pair')} of runs`;
  if (diff.differing === 0) return `${outPaint.strong(head)}\nEvery run comes out the same in both.`;
  const parts = [
    ...part('Measures', Object.fromEntries(Object.entries(diff.measures).map(([name, one]) => [inWords(name), one])), 'points'),
    // What was paid is no matter of chance: told however few runs it is in.
    ...(diff.capital.change === 0
      ? []
      : ['', outPaint.strong('Money'), ...columns([row('left at the end, mean of all runs', diff.capital, 'money')])]),
    ...part('Goals, share of runs that meet them', diff.goals, 'share'),
    ...part('Events, share of runs in which they come', diff.events, 'share'),
    ...part('Mistakes that the coach sees, share of runs', diff.rules, 'share'),
  ];
  return [
    `${outPaint.strong(head)}; ${diff.differing} came out differently`,
    '',
    outPaint.strong('Totals (B less A with the same luck, and its 95 % interval)'),
    ...columns(Object.entries(diff.bots).map(([bot, { total }]) => row(bot, total, 'points'))),
    '',
    outPaint.strong('All must-goals, share of runs'),
    ...columns(Object.entries(diff.bots).map(([bot, { mustGoals }]) => row(bot, mustGoals, 'share'))),
    ...(parts.length === 0 ? ['', 'No other figure differs by more than chance explains.'] : parts),
  ].join('\n');
}

/** Compares and returns the exit code. */
export function diffVersions(first: string, second: string, options: DiffOptions): number {
  const [a, b] = loadScenarios([first, second]);
  if (a === undefined || b === undefined) throw new Error('two versions are two');
  const plan = {
    runs: wholeNumber(options.runs, '--runs', MOST_RUNS),
    seed: seedText(options.seed),
    bots: options.bots === undefined ? DIFF_BOTS : botNames(options.bots),
  };
  const steps = diffInSteps(a.rules, b.rules, plan);
  const progress = progressTo(plan.runs * plan.bots.length, 'pairs');
  let told: Diff | undefined;
  try {
    while (told === undefined) {
      const step = steps.next();
      if (step.done === true) told = step.value;
      else progress.step();
    }
  } finally {
    progress.end();
  }
  const files = [scenarioPath(first), scenarioPath(second)] as const;
  if (options.json === true)
    answerJson({
      a: files[0],
      b: files[1],
      runs: told.runs,
      seed: plan.seed,
      differing: told.differing,
      bots: Object.fromEntries(
        Object.entries(told.bots).map(([bot, { total, mustGoals }]) => [bot, { total: forJson(total), mustGoals: forJson(mustGoals) }]),
      ),
      measures: mapJson(told.measures),
      capital: forJson(told.capital),
      goals: mapJson(told.goals),
      events: mapJson(told.events),
      rules: mapJson(told.rules),
    });
  else answer(text(told, files));
  return FINE;
}
