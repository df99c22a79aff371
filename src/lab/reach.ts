// How an event can be made to come, and an answer to it be given: players of every kind look for a run in which it happens, and of what they
// decided all is taken out again that it did not need. What is left is a short list of decisions under one seed, of which none can be left
// out. Where nobody gets there, the clause that was never true says why.

import { weekOf, type Day, type Game, type Log, type ProblemCode, type Week } from '../core/index.ts';
import type { Clause, ClauseTally } from './clauses.ts';
import { found, type ReachPlan, type ReachStep } from './reach-runs.ts';
import { Search, type ReachTarget } from './reach-search.ts';
import { renumbered, shortened, sizeOf, smaller, type Tried } from './shortening.ts';

export type { ReachPlan, ReachStep } from './reach-runs.ts';
export type { ReachTarget } from './reach-search.ts';

export interface ReachFound {
  readonly reached: true;
  readonly seed: string;
  /** What has to be decided, in order; a week is run when its decisions are taken, and silence answers what is not answered. */
  readonly log: Log;
  readonly week: Week;
  readonly day: Day;
  /** Runs that were played to find it and to shorten it. */
  readonly runs: number;
}

export interface ReachMissed {
  readonly reached: false;
  readonly runs: number;
  /** Runs in which the event came all the same: only the answer was never given. */
  readonly came: number;
  /** Why the answer was refused, where it was. */
  readonly refused: readonly ProblemCode[];
  /** Runs in which its whole condition held. */
  readonly held: number;
  readonly clauses: readonly ClauseTally[];
  /** Clauses that were true in no run. */
  readonly never: readonly Clause[];
}

export type Reached = ReachFound | ReachMissed;

/** Looks for it, a run a step. @throws where the game has no such event or answer */
export function* reach(game: Game, target: ReachTarget, plan: ReachPlan): Generator<ReachStep, Reached, void> {
  const search = new Search(game, target);
  const there = yield* found(search, plan);
  if (there.length === 0) {
    const clauses = search.condition.tallies();
    return {
      reached: false,
      runs: search.runs,
      came: search.came,
      refused: [...search.refused],
      held: search.condition.held,
      clauses,
      never: search.runs === 0 ? [] : clauses.flatMap(({ clause, runs }) => (runs === 0 ? [clause] : [])),
    };
  }
  const sofar = { done: 0 };
  let shortest: Tried | undefined;
  for (const one of [...there].sort((a, b) => sizeOf(a.log) - sizeOf(b.log))) {
    const log = yield* shortened(search, one, sofar);
    if (shortest === undefined || sizeOf(log) < sizeOf(shortest.log)) shortest = { ...one, log };
    if (sizeOf(shortest.log) === 0) break;
  }
  if (shortest === undefined) throw new Error('what was found is shortened');
  const log = renumbered(shortest.log);
  const { day } = search.replay(shortest.seed, log);
  if (day === undefined) throw new Error('what was shortened still gets there');
  return { reached: true, seed: shortest.seed, log, week: weekOf(day), day, runs: search.runs };
}

/** A log that gets there without what it can do without. */
export function shorten(game: Game, target: ReachTarget, seed: string, log: Log): Log {
  const steps = shortened(new Search(game, target), { seed, log, near: 0 }, { done: 0 });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return renumbered(step.value);
  }
}

/** Whether a log gets there, and no decision of it can be left out. */
export function isShortest(game: Game, target: ReachTarget, seed: string, log: Log): boolean {
  const search = new Search(game, target);
  if (search.replay(seed, log).day === undefined) return false;
  for (const one of smaller(log)) if (search.replay(seed, one).day !== undefined) return false;
  return true;
}
