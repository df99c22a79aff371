// The run week by week as figures: what the timeline, the tables and the exported figures are made of. Pure.

import type { Cents, Minutes, Points, Week } from '../../core/index.ts';
import { DAYS_PER_WEEK, type DayRecord } from '../../session/types.ts';

/** A week at its end. */
export interface WeekPoint {
  readonly week: Week;
  /** Working time that people lost in this week. */
  readonly lost: Minutes;
  readonly trust: Points;
  readonly satisfaction: Points;
  readonly energy: Points;
  readonly capital: Cents;
  readonly open: number;
  readonly kept: number;
  readonly broken: number;
}

/** All weeks that have run, the last one as far as it went. */
export function weekPoints(days: readonly DayRecord[]): readonly WeekPoint[] {
  let before: Minutes = 0;
  return Array.from({ length: Math.ceil(days.length / DAYS_PER_WEEK) }, (_, index) => index + 1).flatMap((week): readonly WeekPoint[] => {
    const figures = days[Math.min(week * DAYS_PER_WEEK, days.length) - 1]?.view.figures;
    if (figures === undefined) return [];
    const lost = figures.minutesLost - before;
    before = figures.minutesLost;
    return [
      {
        week,
        lost,
        trust: figures.trust,
        satisfaction: figures.satisfaction,
        energy: figures.energy,
        capital: figures.capital,
        open: figures.promisesOpen,
        kept: figures.promisesKept,
        broken: figures.promisesBroken,
      },
    ];
  });
}

/** The point that is most of something; the first one among equals. */
export function most(points: readonly WeekPoint[], of: (point: WeekPoint) => number): WeekPoint | undefined {
  return points.reduce<WeekPoint | undefined>((best, point) => (best === undefined || of(point) > of(best) ? point : best), undefined);
}

/** The week in which a figure fell most against the week before, and by how much; absent where it never fell. */
export function worstFall(
  points: readonly WeekPoint[],
  of: (point: WeekPoint) => number,
): { readonly week: Week; readonly by: number } | undefined {
  let worst: { readonly week: Week; readonly by: number } | undefined;
  points.forEach((point, index) => {
    const before = points[index - 1];
    const by = before === undefined ? 0 : of(before) - of(point);
    if (by > (worst?.by ?? 0)) worst = { week: point.week, by };
  });
  return worst;
}
