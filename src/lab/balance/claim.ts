// What a claim is: a figure against a bar, with the interval that the seeds leave it. How it is judged is said here once: on many seeds
// the figure itself decides; on few seeds a claim fails only where its whole interval of 95 % lies beyond the bar.

import { mean, paired, student, wilson, type Interval } from './statistics.ts';

export interface Bar {
  readonly least?: number;
  readonly most?: number;
}

export interface Claim {
  readonly id: string;
  readonly holds: boolean;
  readonly figure: number;
  readonly bar: Bar;
  readonly interval: Interval;
  /** A share of one, or points of the total. */
  readonly unit: 'share' | 'points';
  /** Runs, pairs or promises that the figure rests on. */
  readonly of: number;
  /** What stands beside the figure, for people. */
  readonly note?: string;
}

/** Whether the figure decides, or the interval: `widened` for few seeds. */
export type Judging = 'exact' | 'widened';

const meets = (figure: number, bar: Bar): boolean => figure >= (bar.least ?? figure) && figure <= (bar.most ?? figure);

export function judged(judging: Judging, claim: Omit<Claim, 'holds'>): Claim {
  const { figure, interval, bar } = claim;
  const holds =
    judging === 'exact' ? meets(figure, bar) : interval[1] >= (bar.least ?? interval[1]) && interval[0] <= (bar.most ?? interval[0]);
  return { ...claim, holds };
}

/** A share of trials against a bar. */
export const shareClaim = (judging: Judging, id: string, hits: number, of: number, bar: Bar, note?: string): Claim =>
  judged(judging, {
    id,
    figure: of === 0 ? 0 : hits / of,
    bar,
    interval: wilson(hits, of),
    of,
    unit: 'share',
    ...(note === undefined ? {} : { note }),
  });

/** A mean of paired differences against a bar. */
export function meanClaim(judging: Judging, id: string, differences: readonly number[], bar: Bar, note?: string): Claim {
  const { mean: figure, interval } = paired(differences);
  return judged(judging, { id, figure, bar, interval, of: differences.length, unit: 'points', ...(note === undefined ? {} : { note }) });
}

/** A figure whose spread over seeds is found by leaving groups of seeds out: the jack-knife, in `GROUPS` groups. */
const GROUPS = 10;
export function spreadOf(
  count: number,
  figureOf: (keep: (index: number) => boolean) => number,
): { readonly figure: number; readonly interval: Interval } {
  const figure = figureOf(() => true);
  const groups = Math.min(GROUPS, count);
  if (groups < 2) return { figure, interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] };
  const left = Array.from({ length: groups }, (_, group) => figureOf((index) => index % groups !== group));
  const middle = mean(left);
  const variance = ((groups - 1) / groups) * left.reduce((sum, v) => sum + (v - middle) * (v - middle), 0);
  const half = student(groups - 1) * Math.sqrt(variance);
  return { figure, interval: [figure - half, figure + half] };
}
