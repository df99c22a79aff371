// Has a scenario file checked by a worker of its own, which is ended when it has answered or when its time is over: a file that
// hangs the parser hangs nothing else.

import type { Clock, FileCompiler } from './doors.ts';
import type { FromChecker, ToChecker } from './file-check.ts';

/** The part of a worker that is used. */
export interface CheckerPort {
  send(message: ToChecker): void;
  listen(receive: (answer: FromChecker) => void, fail: () => void): void;
  stop(): void;
}

/** Milliseconds that checking may take, once the parser is loaded. The shipped scenario takes a third of it on a busy machine (measured). */
export const LONGEST_CHECK = 1_000;
/** Milliseconds for loading the parser: a slow line must not look like a file that hangs. *Calibration.* */
export const LONGEST_LOADING = 20_000;

/** `makeWorker` may throw where the browser refuses workers. */
export const fileCompiler = (makeWorker: () => CheckerPort, clock: Clock): FileCompiler => ({
  compile: (text, name) =>
    new Promise((resolve) => {
      let worker: CheckerPort | undefined;
      let callOff = (): void => undefined;
      const end: typeof resolve = (answer) => {
        callOff();
        worker?.stop();
        resolve(answer);
      };
      try {
        worker = makeWorker();
      } catch {
        end({ kind: 'not-started' });
        return;
      }
      const port = worker;
      callOff = clock.after(LONGEST_LOADING, () => end({ kind: 'not-started' }));
      port.listen(
        (answer) => {
          if (answer.kind !== 'ready') return end(answer);
          callOff();
          callOff = clock.after(LONGEST_CHECK, () => end({ kind: 'too-slow' }));
          port.send({ text, name });
        },
        () => end({ kind: 'not-started' }),
      );
    }),
});
