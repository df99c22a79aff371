// Asks the worker about checks: one question at a time, in a worker of its own that is ended with its answer.

import type { Port } from '../workers.ts';
import type { CheckingAnswer, CheckingTask } from '../play/messages.ts';

export type CheckingPort = Port<CheckingTask, { readonly kind: 'ready' } | CheckingAnswer>;

/** Milliseconds that the checks of one scenario may take together. */
const LONGEST = 60_000;

/** Never rejects. */
export const askChecking = (
  start: () => CheckingPort,
  task: CheckingTask,
  after: (milliseconds: number, then: () => void) => () => void,
): Promise<CheckingAnswer> =>
  new Promise((resolve) => {
    const failed: CheckingAnswer = { kind: 'play-failed', id: task.id };
    let port: CheckingPort | undefined;
    let callOff = (): void => undefined;
    const end = (answer: CheckingAnswer): void => {
      callOff();
      port?.stop();
      resolve(answer);
    };
    try {
      port = start();
    } catch {
      return end(failed);
    }
    callOff = after(LONGEST, () => end(failed));
    port.listen(
      (answer) => {
        if (answer.kind !== 'ready') end(answer);
      },
      () => end(failed),
    );
    port.send(task);
  });
