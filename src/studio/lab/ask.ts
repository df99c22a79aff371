// Asks the laboratory worker. Each question has a worker of its own, which is ended with the answer or when the question is called off: what
// computes for minutes stops at once.

import { startLab } from '../workers.ts';
import type { FromLab, Results, Steps, Task } from './tasks.ts';

export interface Asking<Kind extends Task['kind']> {
  /** Undefined where it was called off, or could not be answered. */
  readonly answer: Promise<Results[Kind] | undefined>;
  readonly stop: () => void;
}

type Known<Kind> = Kind extends keyof Steps ? Steps[Kind] : never;

/** `hear` is told what is known on the way, with how far it is in percent. */
export function ask<Kind extends Task['kind']>(
  task: Extract<Task, { kind: Kind }>,
  hear: (percent: number, known: Known<Kind>) => void = () => undefined,
): Asking<Kind> {
  let stop = (): void => undefined;
  const answer = new Promise<Results[Kind] | undefined>((resolve) => {
    let worker: Worker;
    try {
      worker = startLab(`lab-${task.kind}`);
    } catch {
      resolve(undefined);
      return;
    }
    const end = (result: Results[Kind] | undefined): void => {
      worker.terminate();
      resolve(result);
    };
    stop = () => end(undefined);
    worker.addEventListener('error', () => end(undefined));
    worker.addEventListener('message', ({ data }: MessageEvent<FromLab>) => {
      switch (data.kind) {
        case 'step':
          return hear(data.percent, data.known as Known<Kind>);
        case 'done':
          return end(data.result as Results[Kind]);
        case 'failed':
          return end(undefined);
      }
    });
    worker.postMessage(task);
  });
  return { answer, stop: () => stop() };
}
