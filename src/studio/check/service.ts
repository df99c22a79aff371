// Has the text checked beside the page a moment after each change. The newest text alone is answered; a worker that does not answer
// within a second is ended, and the next change starts another.

import type { Port } from '../workers.ts';
import type { Checked, CheckTask } from './messages.ts';

/** Milliseconds without a key before a text is checked: a pause, not a thought. *Calibration.* */
export const PAUSE = 60;
/** Milliseconds that checking may take. */
export const LONGEST = 1_000;
/** The first text of a worker is checked by code that the engine has not made fast yet: on a busy machine that is not a hang. *Calibration.* */
export const LONGEST_FIRST = 5_000;
/** Milliseconds for the worker to load. */
const LOADING = 20_000;

export type CheckPort = Port<CheckTask, { readonly kind: 'ready' } | Checked>;

export interface Ears {
  readonly checked: (answer: Checked) => void;
  /** The text that hung the checker. */
  readonly hung: (text: string) => void;
  /** No checker can be had. */
  readonly failed: () => void;
}

export interface CheckService {
  /** Checks a text after the pause, or at once. A newer text takes an older one's place. */
  check(text: string, name: string, atOnce?: boolean): void;
  stop(): void;
}

export function checkService(
  start: () => CheckPort,
  ears: Ears,
  after: (milliseconds: number, then: () => void) => () => void,
): CheckService {
  let port: CheckPort | undefined;
  let [isReady, isWarm] = [false, false];
  let [asked, waiting]: [CheckTask | undefined, CheckTask | undefined] = [undefined, undefined];
  let id = 0;
  let pause = (): void => undefined;
  let guard = (): void => undefined;

  const end = (): void => {
    guard();
    port?.stop();
    [port, isReady, isWarm, asked] = [undefined, false, false, undefined];
  };

  const send = (): void => {
    if (port === undefined) return begin();
    if (!isReady || asked !== undefined || waiting === undefined) return;
    [asked, waiting] = [waiting, undefined];
    const { text } = asked;
    guard = after(isWarm ? LONGEST : LONGEST_FIRST, () => {
      end();
      ears.hung(text);
      send();
    });
    port.send(asked);
  };

  const begin = (): void => {
    if (waiting === undefined) return;
    const fail = (): void => {
      end();
      ears.failed();
    };
    try {
      port = start();
    } catch {
      return fail();
    }
    guard = after(LOADING, fail);
    port.listen((answer) => {
      guard();
      if (answer.kind === 'ready') isReady = true;
      else {
        [asked, isWarm] = [undefined, true];
        // A newer text is on its way already: what is told of the older one would only flicker.
        if (waiting === undefined) ears.checked(answer);
      }
      send();
    }, fail);
  };

  return {
    check(text, name, atOnce = false) {
      pause();
      id += 1;
      const task: CheckTask = { kind: 'check', id, text, name };
      const ask = (): void => {
        waiting = task;
        send();
      };
      if (atOnce) ask();
      else pause = after(PAUSE, ask);
    },
    stop() {
      pause();
      end();
    },
  };
}
