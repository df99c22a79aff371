// The seeds of a balance over threads. A seed knows nothing of the others, so the threads share nothing but the work.

import { Tinypool } from 'tinypool';
import { longestFirst, type SeedFacts } from '../lab/index.ts';
import type { BalanceTask } from './balance-worker.ts';

/** Megabytes of a thread's young objects: a run makes many views that live for a moment, and a small nursery is swept all the time. */
const NURSERY = 64;

export interface SeedPool {
  /** Plays seeds; `done` is called after each. */
  readonly play: (seeds: readonly number[], done?: () => void) => Promise<readonly SeedFacts[]>;
  readonly close: () => Promise<void>;
}

/** The project's folder, from where the built program stands, `build/cli/`, and from its source as well. */
const rootFolder = new URL('../../', import.meta.url);
const builtWorker = new URL('build/cli/balance-worker.mjs', rootFolder);

/** Threads that play seeds until they are closed. */
export function openPool(task: BalanceTask, threads: number, worker: URL = builtWorker): SeedPool {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'playSeed',
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY },
  });
  return {
    play(seeds, done) {
      const start = async (seed: number): Promise<SeedFacts> => {
        const facts = (await pool.run(seed)) as SeedFacts;
        done?.();
        return facts;
      };
      // The queue is worked off in the order in which it is filled.
      const started = new Map<number, Promise<SeedFacts>>();
      for (const seed of longestFirst(task.plan, seeds)) started.set(seed, start(seed));
      return Promise.all(seeds.map((seed) => started.get(seed) ?? start(seed)));
    },
    close: () => pool.destroy(),
  };
}

/** Plays seeds on so many threads and closes them. */
export async function playSeeds(
  task: BalanceTask,
  seeds: readonly number[],
  threads: number,
  done: () => void,
): Promise<readonly SeedFacts[]> {
  const pool = openPool(task, threads);
  try {
    return await pool.play(seeds, done);
  } finally {
    await pool.close();
  }
}
