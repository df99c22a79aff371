// Time as ratios. Two pieces of work are measured turn by turn in one run, so that a slow or busy machine slows both;
// the median over many turns is what is told. Absolute times stand beside, for people.

export type Work = () => unknown;

export interface Compared {
  /** Cost of the first ÷ cost of the second; the median over the turns. */
  readonly ratio: number;
  /** Medians in microseconds for one call. */
  readonly first: number;
  readonly second: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

// What the work returned is kept here, so that no compiler may leave the work out.
let kept: unknown;
export const lastResult = (): unknown => kept;

/** Microseconds for one call, over `calls` calls. */
function time(work: Work, calls: number): number {
  const began = performance.now();
  for (let i = 0; i < calls; i += 1) kept = work();
  return ((performance.now() - began) * 1000) / calls;
}

/** How many calls last about `milliseconds`: warms the work up on the way. */
function callsFor(work: Work, milliseconds: number): number {
  let calls = 1;
  for (;;) {
    const spent = (time(work, calls) * calls) / 1000;
    if (spent >= milliseconds) return calls;
    calls = Math.ceil(calls * Math.min(10, Math.max(1.5, (milliseconds * 1.2) / Math.max(spent, 0.01))));
  }
}

/** Compares two pieces of work over `turns` turns of about `milliseconds` each. The order changes with every turn. */
export function compare(first: Work, second: Work, turns = 21, milliseconds = 25): Compared {
  const firstCalls = callsFor(first, milliseconds);
  const secondCalls = callsFor(second, milliseconds);
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % 2 === 0) firsts.push(time(first, firstCalls));
    seconds.push(time(second, secondCalls));
    if (turn % 2 === 1) firsts.push(time(first, firstCalls));
  }
  return {
    ratio: median(firsts.map((spent, turn) => spent / (seconds[turn] ?? Number.NaN))),
    first: median(firsts),
    second: median(seconds),
  };
}
