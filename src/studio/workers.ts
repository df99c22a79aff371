// Starts the studio's workers by addresses that the page's Trusted Types policy lets through. All of them stand here: the first start
// fixes what the policy lets through.

import { workerAddress } from '../session/index.ts';
import lab from './lab/lab-worker.ts?worker&url';
import bench from './work/bench-worker.ts?worker&url';

const WORKERS: readonly string[] = [bench, lab];

/** The laboratory's worker. Throws where the browser refuses workers. */
export const startLab = (name: string): Worker => new Worker(workerAddress(lab, WORKERS), { type: 'module', name });

/** The part of a worker that is used. */
export interface Port<To, From> {
  send(message: To): void;
  listen(receive: (answer: From) => void, fail: () => void): void;
  stop(): void;
}

/** Throws where the browser refuses workers. */
export function startWorker<To, From>(address: string, name: string): Port<To, From> {
  const worker = new Worker(workerAddress(address, WORKERS), { type: 'module', name });
  return {
    send: (message) => worker.postMessage(message),
    listen(receive, fail) {
      worker.addEventListener('message', (event: MessageEvent<From>) => receive(event.data));
      worker.addEventListener('error', fail);
    },
    stop: () => worker.terminate(),
  };
}

/** The worker that checks and plays what is being written; a port of its own for each task that must not wait for another. */
export const startBench = <To, From>(name: string): Port<To, From> => startWorker<To, From>(bench, name);
