// The seeds of a balance over threads. A seed knows nothing of the others, so the threads share nothing but the work.

import { Tinypool } from 'tinypool';
import type { SeedFacts } from '../lab/index.ts';
import type { BalanceTask } from './balance-worker.ts';

/** Plays seeds on so many threads; `done` is called after each. The worker stands beside the built program. */
export async function playSeeds(
  task: BalanceTask,
  seeds: readonly number[],
  threads: number,
  done: () => void,
  worker: URL = new URL('./balance-worker.mjs', import.meta.url),
): Promise<readonly SeedFacts[]> {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'playSeed',
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: task,
  });
  try {
    return await Promise.all(
      seeds.map(async (seed) => {
        const facts = (await pool.run(seed)) as SeedFacts;
        done();
        return facts;
      }),
    );
  } finally {
    await pool.destroy();
  }
}
