// Has a scenario file checked by a worker of its own, which is ended when it has answered or when its time is over: a file that
// hangs the parser hangs nothing else. The first time over, another worker tries once more with more of it, for a clock cannot tell a file
// that hangs from a machine that is busy, and a good file must not be refused for the machine.

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
/** The same when a file is tried once more. *Calibration*: an old laptop with other things to do, as the studio allows. */
export const LONGEST_CHECK_AGAIN = 8_000;
/** Milliseconds for loading the parser: a slow line must not look like a file that hangs. *Calibration.* */
export const LONGEST_LOADING = 20_000;

/** `makeWorker` may throw where the browser refuses workers. */
export function fileCompiler(makeWorker: () => CheckerPort, clock: Clock): FileCompiler {
  const compile = (text: string, name: string, longest: number): ReturnType<FileCompiler['compile']> =>
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
          callOff = clock.after(longest, () => end({ kind: 'too-slow' }));
          port.send({ text, name });
        },
        () => end({ kind: 'not-started' }),
      );
    });
  return {
    async compile(text, name, slow) {
      const first = await compile(text, name, LONGEST_CHECK);
      if (first.kind !== 'too-slow') return first;
      slow?.();
      return compile(text, name, LONGEST_CHECK_AGAIN);
    },
  };
}
