// Twenty possible finish weeks as the columns of a dotplot, and the counts that the sentence tells: both from one array.
// Drawing is `dotplot.tsx`; asking for the forecast is the session's.

import type { Week } from '../../core/index.ts';

export interface DotColumn {
  /** Absent: not before the run ends. */
  readonly week?: Week;
  readonly dots: number;
  /** All dots of a column share it: a promise is for the end of a week. */
  readonly inTime: boolean;
}

export interface Dots {
  /** One a week from the first to the last that anything falls in, without gaps; then the one beyond the end, if any. */
  readonly columns: readonly DotColumn[];
  readonly kept: number;
  readonly total: number;
}

/** Weeks after `lastWeek` count as never. The promised week always has a column, so the flag has a place to stand. */
export function dotsOf(weeks: readonly Week[], promised: Week, lastWeek: Week): Dots {
  const within = weeks.filter((week) => week <= lastWeek);
  const first = Math.min(promised, ...within);
  const last = Math.max(promised, ...within);
  const columns: DotColumn[] = [];
  for (let week = first; week <= last; week += 1) {
    columns.push({ week, dots: within.filter((one) => one === week).length, inTime: week <= promised });
  }
  const never = weeks.length - within.length;
  if (never > 0) columns.push({ dots: never, inTime: false });
  return { columns, kept: within.filter((week) => week <= promised).length, total: weeks.length };
}

/** Which columns get a printed week, so that neighbours never touch: always the promised one, then every `step`-th from it. */
export function labelled(columns: readonly DotColumn[], promised: Week, room: number): readonly boolean[] {
  const step = Math.max(1, Math.ceil(columns.length / room));
  return columns.map(({ week }) => week === undefined || (week - promised) % step === 0);
}

/** The week by which this share of the dots is done: of the half, that of the tenth of twenty. Undefined beyond the end of the run. */
export function weekOfShare({ columns, total }: Dots, share: number): Week | undefined {
  const place = Math.ceil(total * share);
  let passed = 0;
  for (const { week, dots } of columns) {
    passed += dots;
    if (passed >= place) return week;
  }
  return undefined;
}
