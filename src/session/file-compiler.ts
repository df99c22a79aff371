// Has a scenario file checked by a worker, which is ended when its time is over: a file that hangs the parser hangs nothing else. The first
// time over, another worker tries once more with more of it, for a clock cannot tell a file that hangs from a machine that is busy, and a
// good file must not be refused for the machine. A worker that has answered waits a while for the next file: whoever mends one opens it again.

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
/** Milliseconds that a worker waits for another file before it is ended, and its memory with it. *Calibration.* */
export const LONGEST_IDLE = 30_000;

/** A worker, and who hears it now. */
interface Checker {
  readonly port: CheckerPort;
  /** Undefined: it failed. */
  hear: (answer?: FromChecker) => void;
}

/** `makeWorker` may throw where the browser refuses workers. */
export function fileCompiler(makeWorker: () => CheckerPort, clock: Clock): FileCompiler {
  let idle: Checker | undefined;
  let stopWaiting = (): void => undefined;

  const take = (): Checker | undefined => {
    stopWaiting();
    const taken = idle;
    idle = undefined;
    return taken;
  };

  const keep = (checker: Checker): void => {
    take()?.port.stop();
    idle = checker;
    const letGo = (): void => take()?.port.stop();
    stopWaiting = clock.after(LONGEST_IDLE, letGo);
    checker.hear = letGo;
  };

  const start = (): Checker => {
    const checker: Checker = { port: makeWorker(), hear: () => undefined };
    checker.port.listen(
      (answer) => checker.hear(answer),
      () => checker.hear(),
    );
    return checker;
  };

  const compile = (text: string, name: string, longest: number): ReturnType<FileCompiler['compile']> =>
    new Promise((resolve) => {
      const waiting = take();
      let checker: Checker;
      try {
        checker = waiting ?? start();
      } catch {
        resolve({ kind: 'not-started' });
        return;
      }
      let callOff = (): void => undefined;
      const giveUp = (kind: 'not-started' | 'too-slow'): void => {
        callOff();
        // What it may still say comes too late, and an ended worker must not be kept.
        checker.hear = () => undefined;
        checker.port.stop();
        resolve({ kind });
      };
      const send = (): void => {
        callOff();
        callOff = clock.after(longest, () => giveUp('too-slow'));
        checker.port.send({ text, name });
      };
      checker.hear = (answer) => {
        if (answer === undefined) return giveUp('not-started');
        if (answer.kind === 'ready') return send();
        callOff();
        keep(checker);
        resolve(answer);
      };
      if (waiting !== undefined) send();
      else callOff = clock.after(LONGEST_LOADING, () => giveUp('not-started'));
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
