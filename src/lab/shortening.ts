// A list of decisions without what it can do without: none of what is left, and no block of a week, can be left out (Zeller's delta debugging).

import type { Day, Decision, Log } from '../core/index.ts';
import type { ReachStep } from './reach-runs.ts';
import type { Search } from './reach-search.ts';

/** A run that was played. */
export interface Tried {
  readonly seed: string;
  readonly log: Log;
  /** How near the condition was to being true at its best: clauses that held at once. */
  readonly near: number;
}

/** Decisions as they are counted: each block is one. */
export const sizeOf = (log: Log): number =>
  log.reduce((sum, { decision }) => sum + (decision.type === 'set-blocks' ? decision.blocks.length : 1), 0);

/** Each way to make a log smaller by one: a decision left out, or a block of one. */
export function* smaller(log: Log): Generator<Log> {
  for (let i = log.length - 1; i >= 0; i -= 1) {
    yield log.filter((_, at) => at !== i);
    const record = log[i];
    if (record?.decision.type !== 'set-blocks' || record.decision.blocks.length < 2) continue;
    const { blocks } = record.decision;
    for (let k = blocks.length - 1; k >= 0; k -= 1) {
      const decision: Decision = { type: 'set-blocks', blocks: blocks.filter((_, at) => at !== k) };
      yield log.map((one, at) => (at === i ? { at: one.at, decision } : one));
    }
  }
}

/** Leaves out ever smaller parts while it still gets there (Zeller's delta debugging), until no single decision can be left out. */
export function* shortened(search: Search, { seed, log }: Tried, sofar: { done: number }): Generator<ReachStep, Log> {
  const gets = (one: Log): boolean => {
    sofar.done += 1;
    return search.replay(seed, one).day !== undefined;
  };
  const told = (): ReachStep => ({ part: 'shortening', done: sofar.done, of: 0 });
  let short = log;
  for (let size = Math.ceil(short.length / 2); size >= 2; size = size === 2 ? 0 : Math.ceil(size / 2)) {
    for (let from = short.length; from > 0; from -= size) {
      const without = short.filter((_, i) => i < from - size || i >= from);
      if (without.length < short.length && gets(without)) short = without;
      yield told();
    }
  }
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const one of smaller(short)) {
      const works = gets(one);
      yield told();
      if (!works) continue;
      [short, isDone] = [one, false];
      break;
    }
  }
  return short;
}

export function renumbered(log: Log): Log {
  const counts = new Map<Day, number>();
  return log.map(({ at: [day], decision }) => {
    const sequence = counts.get(day) ?? 0;
    counts.set(day, sequence + 1);
    return { at: [day, sequence] as const, decision };
  });
}
