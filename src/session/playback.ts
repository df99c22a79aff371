// Plays days that have already been computed: shows one after the other, as long as its performance takes. Whatever a
// performance does, it can neither hold the game for ever nor break it.

import type { Day } from '../core/index.ts';
import type { Clock } from './doors.ts';

/** A day at normal speed, in milliseconds: five of them are a week in 7 seconds. */
export const DAY_TIME = 1400;
/** After this many milliseconds a performance that has not ended is left to itself. */
export const LONGEST_PERFORMANCE = 4000;

export interface Playback {
  /** To the end at once. */
  skip(): void;
  pause(paused: boolean): void;
  /** Resolves after the last day or a skip. */
  readonly ended: Promise<void>;
}

export interface PlaybackOptions {
  readonly days: readonly Day[];
  readonly show: (day: Day) => void;
  readonly clock: Clock;
  readonly speed: () => number;
  readonly perform?: ((day: Day) => Promise<void>) | undefined;
}

export function play({ days, show, clock, speed, perform }: PlaybackOptions): Playback {
  const held = { skipped: false, paused: false };
  let wakeUp: () => void = () => undefined;
  let end: () => void = () => undefined;
  const skip = new Promise<void>((resolve) => {
    end = resolve;
  });

  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const callOff = clock.after(milliseconds, resolve);
      void skip.then(callOff);
    });

  const performance = async (day: Day): Promise<void> => {
    if (perform === undefined) return;
    try {
      await Promise.race([perform(day), wait(LONGEST_PERFORMANCE)]);
    } catch {
      // What the world could not draw has happened all the same.
    }
  };

  const whenGoing = async (): Promise<void> => {
    while (held.paused && !held.skipped)
      await new Promise<void>((resolve) => {
        wakeUp = resolve;
      });
  };

  const run = async (): Promise<void> => {
    for (const day of days) {
      await whenGoing();
      if (held.skipped) return;
      show(day);
      await Promise.race([skip, Promise.all([wait(DAY_TIME / speed()), performance(day)])]);
    }
    await whenGoing();
  };

  return {
    skip() {
      held.skipped = true;
      wakeUp();
      end();
    },
    pause(paused) {
      held.paused = paused;
      if (!paused) wakeUp();
    },
    ended: run(),
  };
}
