// Time as ratios. Two pieces of work are measured turn by turn in one run, so that a slow or busy machine slows both; the lower
// quartile over many turns is what is told, for whatever else the machine does only adds. Absolute times stand beside, for people.
// It is time on the wall: the processor's own would count the threads that collect garbage as if somebody had waited for them.

export type Work = () => unknown;

export interface Compared {
  /** Cost of the first ÷ cost of the second, each the lower quartile over the turns. */
  readonly ratio: number;
  /** Lower quartiles in microseconds for one call. */
  readonly first: number;
  readonly second: number;
}

/** A quarter of the values are below it. */
export function lowerQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 4)] ?? Number.NaN;
}

// What the work returned is kept here, so that no compiler may leave the work out.
let kept: unknown;
export const lastResult = (): unknown => kept;

/** Microseconds spent so far, by any zero. */
export type Clock = () => number;

const wallTime: Clock = () => performance.now() * 1000;

/** Microseconds for one call, over `calls` calls. */
function time(work: Work, calls: number, clock: Clock): number {
  const began = clock();
  for (let i = 0; i < calls; i += 1) kept = work();
  return (clock() - began) / calls;
}

/** How many calls last about `milliseconds`: warms the work up on the way. */
function callsFor(work: Work, milliseconds: number, clock: Clock): number {
  let calls = 1;
  for (;;) {
    const spent = (time(work, calls, clock) * calls) / 1000;
    if (spent >= milliseconds) return calls;
    calls = Math.ceil(calls * Math.min(10, Math.max(1.5, (milliseconds * 1.2) / Math.max(spent, 0.01))));
  }
}

/**
 * Milliseconds for which work is warmed up. The compiler of the engine takes its time, and what is measured is what a long Monte-Carlo pays,
 * not its first seconds: with 700 a week of the core cost 4.4 to 4.5 plain loops, in the fourth comparison of the same process 3.3 to 3.5, and
 * with 3,000 it costs 3.1 to 3.3 at once.
 */
const WARM_UP = 3_000;

function warmUp(work: Work, clock: Clock, milliseconds: number): void {
  const began = clock();
  while (clock() - began < milliseconds * 1000) kept = work();
}

export interface Turns {
  /** How many turns of each are measured, and about how many milliseconds one lasts. */
  readonly turns?: number;
  readonly milliseconds?: number;
  /** Milliseconds for which each is warmed up. */
  readonly warm?: number;
  readonly clock?: Clock;
}

/** Compares two pieces of work, both warm, turn by turn. The order changes with every turn. */
export function compare(
  first: Work,
  second: Work,
  { turns = 21, milliseconds = 25, warm = WARM_UP, clock = wallTime }: Turns = {},
): Compared {
  warmUp(first, clock, warm);
  warmUp(second, clock, warm);
  const firstCalls = callsFor(first, milliseconds, clock);
  const secondCalls = callsFor(second, milliseconds, clock);
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % 2 === 0) firsts.push(time(first, firstCalls, clock));
    seconds.push(time(second, secondCalls, clock));
    if (turn % 2 === 1) firsts.push(time(first, firstCalls, clock));
  }
  const [fastFirst, fastSecond] = [lowerQuartile(firsts), lowerQuartile(seconds)];
  return { ratio: fastFirst / fastSecond, first: fastFirst, second: fastSecond };
}
