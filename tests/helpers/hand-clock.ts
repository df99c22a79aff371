// A clock moved by hand: timers ring in their order when the test moves it on, and between two the page's promises settle.

import type { Clock } from '../../src/session/doors.ts';

export interface HandClock extends Clock {
  /** Moves on by some milliseconds. */
  pass(milliseconds: number): Promise<void>;
  /** How many timers wait. */
  readonly waiting: number;
}

/** Lets everything that is not waiting for the clock come to rest: promises, and a fake database's own timers. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 40; i += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function handClock(): HandClock {
  let now = 1_000_000;
  let timers: readonly { readonly at: number; readonly ring: () => void }[] = [];
  return {
    now: () => now,
    breathe: () => Promise.resolve(),
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, ring: then };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const next = timers.filter((one) => one.at <= end).sort((left, right) => left.at - right.at)[0];
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.ring();
        await settle();
      }
      now = end;
    },
    get waiting() {
      return timers.length;
    },
  };
}
