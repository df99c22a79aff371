// What it costs to count how often events come and which clause of a condition was true, beside the runs alone.

import type { Game } from '../../src/core/index.ts';
import { botNamed, eventFrequencies, playBot } from '../../src/lab/index.ts';
import { compare } from './measure.ts';

/** Runs that are counted in one go; what is told after each is part of the cost. */
const RUNS = 5;

export interface CountingCost {
  /** Counted runs ÷ the same runs uncounted. */
  readonly toRuns: number;
  /** Microseconds for one counted run. */
  readonly run: number;
}

export function countingCost(game: Game): CountingCost {
  const counted = (): unknown => {
    let last: unknown;
    for (const { frequencies } of eventFrequencies(game, { runs: RUNS, seed: 'count', bots: ['planner'] })) last = frequencies;
    return last;
  };
  const plain = (): unknown => {
    let last: unknown;
    for (let i = 0; i < RUNS; i += 1) last = playBot(game, botNamed('planner', `count-${i}`), `count-${i}`);
    return last;
  };
  const { ratio, first } = compare(counted, plain);
  return { toRuns: ratio, run: first / RUNS };
}
