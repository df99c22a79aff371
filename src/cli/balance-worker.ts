// A thread of the balance: plays the seeds that it is handed, on a scenario that it is given once.

import { workerData } from 'node:worker_threads';
import type { Rules } from '../core/index.ts';
import { benchOf, seedFacts, type BalancePlan, type Bench, type SeedFacts } from '../lab/index.ts';

export interface BalanceTask {
  readonly rules: Rules;
  readonly plan: BalancePlan;
}

let made: Bench | undefined;

/** What the pool handed over when it started the thread; its second part is ours. */
const given = (workerData as readonly [unknown, BalanceTask])[1];

/** Plays one seed. */
export function playSeed(seed: number): SeedFacts {
  made ??= benchOf(given.rules);
  return seedFacts(made, given.plan, seed);
}
