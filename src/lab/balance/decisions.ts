// Decisions that change nothing: each kind of decision in a log is left out once or a few times, and the figures of the next four weeks are
// compared. What never changes a figure is decoration.

import {
  continueRun,
  outcome,
  run,
  view,
  weekOf,
  mondayOf,
  type Decision,
  type DecisionRecord,
  type Game,
  type Log,
  type State,
} from '../../core/index.ts';
import type { Weighed } from './facts.ts';

/** Weeks in which a decision has to show. */
const WEEKS = 4;
/** How often one kind is tried in one log: first, last, and between. */
const TRIES = 3;

/** What a decision is, as one names it: with the activity of a block, the habit of a rhythm. */
export function kindsOf(decision: Decision): readonly string[] {
  switch (decision.type) {
    case 'set-blocks':
      return decision.blocks.map((block) => `${decision.type}:${block.activity}`);
    case 'set-standing':
    case 'skip-standing':
      return [`${decision.type}:${decision.habit}`];
    case 'run-week':
      return [];
    default:
      return [decision.type];
  }
}

/** The log without one decision of a kind: of blocks, without those of an activity. */
function without(log: Log, record: DecisionRecord, kind: string): Log {
  return log.flatMap((one) => {
    if (one !== record) return [one];
    if (one.decision.type !== 'set-blocks') return [];
    const blocks = one.decision.blocks.filter((block) => kind !== `set-blocks:${block.activity}`);
    return [{ at: one.at, decision: { type: 'set-blocks', blocks } as const }];
  });
}

const figures = (game: Game, state: State): string => JSON.stringify([view(game, state).figures, outcome(game, state).measures]);

/** Figures on the Mondays after a week. */
function course(game: Game, from: State, log: Log, week: number): readonly string[] {
  const told: string[] = [];
  const until = mondayOf(Math.min(week + WEEKS, game.rules.weeks + 1));
  const { state } = continueRun(game, from, log, { until, onMonday: (now) => told.push(figures(game, now)) });
  return [...told, figures(game, state)];
}

/** Leaves decisions out of a log, each kind a few times. */
export function weigh(game: Game, seed: string, log: Log): ReadonlyMap<string, Weighed> {
  const mondays = new Map<number, State>();
  const byKind = new Map<string, DecisionRecord[]>();
  for (const record of log) for (const kind of new Set(kindsOf(record.decision))) byKind.set(kind, [...(byKind.get(kind) ?? []), record]);
  const stateOf = (week: number): State => {
    const known = mondays.get(week) ?? run(game, seed, log, { until: mondayOf(week) }).state;
    mondays.set(week, known);
    return known;
  };
  const found = new Map<string, Weighed>();
  for (const [kind, records] of byKind) {
    const tried = [...new Set(Array.from({ length: TRIES }, (_, i) => records[Math.floor((i * (records.length - 1)) / (TRIES - 1))]))];
    let changed = 0;
    for (const record of tried) {
      if (record === undefined) continue;
      const week = weekOf(record.at[0]);
      const from = stateOf(week);
      const [as, left] = [course(game, from, log, week), course(game, from, without(log, record, kind), week)];
      if (as.some((one, i) => one !== left[i])) changed += 1;
    }
    found.set(kind, [tried.length, changed]);
  }
  return found;
}
