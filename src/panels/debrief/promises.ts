// Promised week against delivered week, one line per promise, and where each line's ends are drawn. Pure geometry and facts.

import type { Day, PromiseId, PromiseView, View, Week } from '../../core/index.ts';
import { DAYS_PER_WEEK, weekOf } from '../../session/types.ts';

export type Ending = 'kept' | 'early' | 'moved' | 'moved-late' | 'late-warned' | 'late-silent' | 'open';

export interface Slope {
  readonly id: PromiseId;
  readonly promise: PromiseView;
  /** The week that was said first. */
  readonly promised: Week;
  /** The week in which people first had it; absent where it never went live. */
  readonly delivered?: Week;
  readonly ending: Ending;
  /** The week in which they were told: of the date that stood at the end, else for the first time. */
  readonly told?: Week;
}

export function slopes(view: View): readonly Slope[] {
  const all = view.promises.map((promise): Slope => {
    // What was kept ended on the day it went live; a bridge may have kept it.
    const project = view.projects.find(({ id }) => id === promise.project);
    const live = promise.state === 'kept' && project?.bridge !== undefined ? promise.ended : project?.liveSince;
    const warned = promise.warned ?? promise.warnings[0]?.day;
    return {
      id: promise.id,
      promise,
      promised: promise.firstWeek,
      ...(live === undefined ? {} : { delivered: feltIn(live) }),
      ending: endingOf(promise, live === undefined ? undefined : feltIn(live)),
      ...(warned === undefined ? {} : { told: weekOf(warned) }),
    };
  });
  return all.sort((a, b) => a.promised - b.promised || (a.delivered ?? Infinity) - (b.delivered ?? Infinity));
}

const FRIDAY = 4;
/** What goes live on a weekend is there on Monday: a date for a Friday was missed by it, and is seen to be. */
const feltIn = (day: Day): Week => weekOf(day) + (day % DAYS_PER_WEEK > FRIDAY ? 1 : 0);

function endingOf(promise: PromiseView, delivered: Week | undefined): Ending {
  switch (promise.state) {
    case 'open':
      return 'open';
    case 'broken':
      return promise.warned === undefined ? 'late-silent' : 'late-warned';
    case 'kept':
      return promise.week > promise.firstWeek && (delivered ?? promise.week) > promise.firstWeek
        ? promise.movedLate
          ? 'moved-late'
          : 'moved'
        : (delivered ?? promise.firstWeek) < promise.firstWeek
          ? 'early'
          : 'kept';
  }
}

export interface Counts {
  readonly kept: number;
  readonly moved: number;
  readonly movedLate: number;
  readonly broken: number;
  readonly open: number;
}

export function countEndings(all: readonly Slope[]): Counts {
  const of = (...endings: readonly Ending[]): number => all.filter((slope) => endings.includes(slope.ending)).length;
  return {
    kept: of('kept', 'early'),
    moved: of('moved'),
    movedLate: of('moved-late'),
    broken: of('late-warned', 'late-silent'),
    open: of('open'),
  };
}

/** Lines of each end, from the top: the left end of every slope, and its right end. */
export interface Lines {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * Places for the ends, a line for each label: weeks from top to bottom, and within a week what was delivered in the promised one first, on
 * both sides, so that its line is level and no other is. What was never delivered stands below all weeks.
 */
export function linesOf(all: readonly Pick<Slope, 'promised' | 'delivered'>[], weeks: Week): Lines {
  const never = weeks + 1;
  const [left, right]: [number[], number[]] = [[], []];
  const isLevel = (one: Pick<Slope, 'promised' | 'delivered'>): boolean => one.delivered === one.promised;
  let line = 0;
  for (let week = Math.min(...all.map((one) => Math.min(one.promised, one.delivered ?? never))); week <= never; week += 1) {
    const level = all.flatMap((one, index) => (isLevel(one) && one.promised === week ? [index] : []));
    const begin = all.flatMap((one, index) => (!isLevel(one) && one.promised === week ? [index] : []));
    const end = all.flatMap((one, index) => (!isLevel(one) && (one.delivered ?? never) === week ? [index] : []));
    for (const [place, index] of [...level, ...begin].entries()) left[index] = line + place;
    for (const [place, index] of [...level, ...end].entries()) right[index] = line + place;
    // A week in which nothing was due takes a line, too: slopes stay comparable.
    line += Math.max(1, level.length + Math.max(begin.length, end.length));
  }
  return { left, right };
}
