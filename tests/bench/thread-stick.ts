// The yardstick for threads: plain work that shares nothing, on two threads against one. Where two processors share a core, or their way to
// memory, even that is not done in half the time, and a balance cannot be.

import { Worker } from 'node:worker_threads';

/** Portions of each measurement: some two to four seconds on one thread. */
const PORTIONS = 40;

/** Records are made, sorted and looked up, as the laboratory's are; each thread gets the text of it. It must never change: the bar is counted in it. */
function work(): number {
  let sum = 0;
  for (let round = 0; round < 30; round += 1) {
    // Luck without a clock: the same in every round.
    let luck = 7 + round;
    const next = (): number => (luck = (luck * 48_271) % 2_147_483_647);
    const records = Array.from({ length: 6_000 }, () => ({ key: next(), parts: [next() % 256, next() % 16] }));
    records.sort((a, b) => a.key - b.key);
    const known = new Map(records.map((record) => [record.key, record]));
    sum += known.size + (records[0]?.parts[0] ?? 0);
  }
  return sum;
}

const SOURCE = `const { parentPort } = require('node:worker_threads');
const work = ${work.toString()};
parentPort.on('message', (portions) => {
  let sum = 0;
  for (let done = 0; done < portions; done += 1) sum += work();
  parentPort.postMessage(sum);
});`;

const doneBy = (thread: Worker, portions: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
    thread.postMessage(portions);
  });

/** Two warm threads, and what the same work takes on one of them and on both, in milliseconds. */
export interface ThreadStick {
  readonly onOne: () => Promise<number>;
  readonly onTwo: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openThreadStick(): Promise<ThreadStick> {
  const threads = [0, 1].map(() => new Worker(SOURCE, { eval: true }));
  const [first] = threads;
  if (first === undefined) throw new Error('there are two threads');
  const timed = async (hands: readonly Worker[]): Promise<number> => {
    const began = performance.now();
    await Promise.all(hands.map((thread) => doneBy(thread, PORTIONS / hands.length)));
    return performance.now() - began;
  };
  await timed(threads);
  return {
    onOne: () => timed([first]),
    onTwo: () => timed(threads),
    close: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}
