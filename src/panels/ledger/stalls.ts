// Projects that took hours while their report stood still: said in words, for a standing report looks like a quiet one.

import type { Day, Minutes, ProjectId } from '../../core/index.ts';
import type { DayRecord } from '../../session/types.ts';

/** Less than this moved is standing still: one percent, in ten-thousandths. */
const MOVED = 100;
/** Fewer minutes than this say nothing. */
const WORTH_SAYING: Minutes = 60;

export interface Stall {
  readonly project: ProjectId;
  /** What went in. */
  readonly minutes: Minutes;
}

/** Of the days from `from` to `to`, both included. A range that was made meanwhile changes what a report counts against. */
export function stallsOf(days: readonly DayRecord[], from: Day, to: Day): readonly Stall[] {
  const [before, after] = [days[from - 1]?.view, days[to]?.view];
  if (after === undefined) return [];
  return after.projects.flatMap((project): readonly Stall[] => {
    const then = before?.projects.find((one) => one.id === project.id);
    const minutes = project.spent - (then?.spent ?? 0);
    const moved = Math.abs(project.reportedDone - (then?.reportedDone ?? 0)) >= MOVED;
    const isNewRange = project.estimate !== undefined && project.estimate.made >= from;
    if (project.stage === 'live' || project.stage === 'ready' || moved || isNewRange || minutes < WORTH_SAYING) return [];
    return [{ project: project.id, minutes }];
  });
}

/** The last whole week before a day, for a page that is looked at while the next is planned. */
export function lastStall(days: readonly DayRecord[], project: ProjectId): Stall | undefined {
  const weeks = Math.floor(days.length / 7);
  return weeks === 0 ? undefined : stallsOf(days, (weeks - 1) * 7, weeks * 7 - 1).find((stall) => stall.project === project);
}
