// Has the text checked beside the page a moment after each change. The newest text alone is answered; a worker that does not answer
// within a second is ended, and the same text is tried once more with more time, for the machine may just have been busy: it is said to take
// long. Only when that time is over too it is said to hang.

import type { Port } from '../workers.ts';
import type { Checked, CheckTask } from './messages.ts';

/** Milliseconds without a key before a text is checked: a pause, not a thought. *Calibration.* */
export const PAUSE = 60;
/** Milliseconds that checking may take. */
export const LONGEST = 1_000;
/** The same when a text is tried once more. *Calibration*: a large file on an old laptop that is doing something else. */
export const LONGEST_AGAIN = 8_000;
/** Milliseconds for the worker to load. */
const LOADING = 20_000;

export type CheckPort = Port<CheckTask, { readonly kind: 'ready' } | Checked>;

export interface Ears {
  readonly checked: (answer: Checked) => void;
  /** The text that takes longer than it may, and is tried once more. */
  readonly slow: (text: string) => void;
  /** The text that hung the checker, twice. */
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
  let isReady = false;
  let [asked, waiting]: [CheckTask | undefined, CheckTask | undefined] = [undefined, undefined];
  let id = 0;
  /** The last that was sent, and whether that is its second time. */
  let [tried, isAgain] = [-1, false];
  let pause = (): void => undefined;
  let guard = (): void => undefined;

  const end = (): void => {
    guard();
    port?.stop();
    [port, isReady, asked] = [undefined, false, undefined];
  };

  const send = (): void => {
    if (port === undefined) return begin();
    if (!isReady || asked !== undefined || waiting === undefined) return;
    [asked, waiting] = [waiting, undefined];
    const task = asked;
    [isAgain, tried] = [task.id === tried, task.id];
    guard = after(isAgain ? LONGEST_AGAIN : LONGEST, () => {
      end();
      if (isAgain) ears.hung(task.text);
      else {
        ears.slow(task.text);
        waiting ??= task;
      }
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
        asked = undefined;
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
        // A newer text need not wait for what hung already.
        if (asked !== undefined && isAgain) end();
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
