// Two versions of a scenario, played by the same bots with the same luck: what differs between two such runs is the scenario's doing. Figures
// are means of the paired differences with their intervals of 95 %; where an interval holds no zero, the difference shows.

import { findingsOf, RULE_IDS } from '../coach/index.ts';
import { outcome, prepare, view, type Game, type Measures, type Rules } from '../core/index.ts';
import { readingOf } from './balance/coached.ts';
import { mean, paired, type Interval } from './balance/statistics.ts';
import { anyBot } from './bots/by-name.ts';
import { playBot } from './play.ts';

export interface DiffPlan {
  /** Seeds; each is played by every bot in both versions. */
  readonly runs: number;
  readonly seed: string;
  readonly bots: readonly string[];
}

/** Players from careful to careless. */
export const DIFF_BOTS: readonly string[] = ['planner', 'halfway', 'profile-1', 'yes-to-all', 'idle'];

/** A figure in both versions; null where a version has no such thing. */
export interface Difference {
  readonly a: number | null;
  readonly b: number | null;
  /** B less A, run by run; null where only one version has it. */
  readonly change: number | null;
  readonly interval: Interval | null;
  /** Whether the interval holds no zero. */
  readonly shows: boolean;
}

export interface Diff {
  readonly runs: number;
  /**
   * Pairs of runs in which something was decided differently, or a headline figure or a measure ended differently, down to a cent; 0 where the
   * versions play alike. The states themselves say nothing: a version has room in them for whatever it has more.
   */
  readonly differing: number;
  readonly bots: Readonly<Record<string, { readonly total: Difference; readonly mustGoals: Difference }>>;
  readonly measures: Readonly<Record<string, Difference>>;
  /** What is left of the capital at the end, in cents. */
  readonly capital: Difference;
  /** Shares of all runs. */
  readonly goals: Readonly<Record<string, Difference>>;
  readonly events: Readonly<Record<string, Difference>>;
  /** Shares of all runs in which the coach sees the mistake. */
  readonly rules: Readonly<Record<string, Difference>>;
}

export interface DiffStep {
  readonly done: number;
  readonly of: number;
}

interface Ran {
  readonly bot: string;
  /** What was decided, and the figures with which it ended, as JSON. */
  readonly trace: string;
  /** Left at the end, in cents. */
  readonly capital: number;
  readonly total: number;
  readonly measures: Measures;
  readonly mustGoals: number;
  readonly goals: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

const flag = (is: boolean): number => (is ? 1 : 0);

function play(game: Game, name: string, seed: string): Ran {
  const bot = anyBot(name, seed);
  if (bot === undefined) throw new Error(`no bot is called ${name}`);
  const came = new Set<string>();
  const { state, log, total } = playBot(game, bot, seed, { weighed: (event, _, { outcome: how }) => how === 'came' && came.add(event) });
  const { goals, measures } = outcome(game, state);
  const { figures } = view(game, state);
  const mistakes = new Set(findingsOf(readingOf(game, seed, log)).flatMap(({ rule, kind }) => (kind === 'mistake' ? [rule] : [])));
  return {
    bot: name,
    trace: JSON.stringify([log, figures, measures]),
    capital: figures.capital,
    total,
    measures,
    mustGoals: flag(goals.every(({ must, met }) => met || !must)),
    goals: Object.fromEntries(goals.map(({ id, met }) => [id, flag(met)])),
    events: Object.fromEntries(game.rules.events.map(({ id }) => [id, flag(came.has(id))])),
    rules: Object.fromEntries(RULE_IDS.map((rule) => [rule, flag(mistakes.has(rule))])),
  };
}

/** A figure of all pairs. What a version does not have, it has in no run. */
function compared(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): Difference {
  const of = (values: readonly (number | undefined)[]): number | null => {
    const there = values.filter((value) => value !== undefined);
    return there.length === 0 ? null : mean(there);
  };
  const differences = a.flatMap((value, i) => {
    const other = b[i];
    return value === undefined || other === undefined ? [] : [other - value];
  });
  if (differences.length === 0) return { a: of(a), b: of(b), change: null, interval: null, shows: false };
  const { mean: change, interval } = paired(differences);
  return { a: of(a), b: of(b), change, interval, shows: interval[0] > 0 || interval[1] < 0 };
}

type Table = 'goals' | 'events' | 'rules' | 'measures';

function tableOf(a: readonly Ran[], b: readonly Ran[], name: Table): Readonly<Record<string, Difference>> {
  const figure = (run: Ran, id: string): number | undefined => (run[name] as Readonly<Record<string, number>>)[id];
  const ids = new Set([...a, ...b].flatMap((run) => Object.keys(run[name])));
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      compared(
        a.map((run) => figure(run, id)),
        b.map((run) => figure(run, id)),
      ),
    ]),
  );
}

/** Compares, a pair of runs a step. */
export function* diffInSteps(before: Rules, after: Rules, plan: DiffPlan): Generator<DiffStep, Diff, void> {
  const [gameA, gameB] = [prepare(before), prepare(after)];
  const [a, b]: readonly [Ran[], Ran[]] = [[], []];
  const of = plan.runs * plan.bots.length;
  for (let seed = 0; seed < plan.runs; seed += 1)
    for (const bot of plan.bots) {
      const luck = `${plan.seed}-${seed}`;
      a.push(play(gameA, bot, luck));
      b.push(play(gameB, bot, luck));
      yield { done: a.length, of };
    }
  const ofBot = (runs: readonly Ran[], bot: string): readonly Ran[] => runs.filter((run) => run.bot === bot);
  const pick = (bot: string, figure: (run: Ran) => number): Difference => compared(ofBot(a, bot).map(figure), ofBot(b, bot).map(figure));
  return {
    runs: plan.runs,
    differing: a.filter((run, i) => run.trace !== b[i]?.trace).length,
    bots: Object.fromEntries(
      plan.bots.map((bot) => [bot, { total: pick(bot, (run) => run.total), mustGoals: pick(bot, (run) => run.mustGoals) }]),
    ),
    measures: tableOf(a, b, 'measures'),
    capital: compared(
      a.map((run) => run.capital),
      b.map((run) => run.capital),
    ),
    goals: tableOf(a, b, 'goals'),
    events: tableOf(a, b, 'events'),
    rules: tableOf(a, b, 'rules'),
  };
}
