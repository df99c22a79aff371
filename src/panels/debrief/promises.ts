// Promised week against delivered week, one line per promise, and where each line's ends are drawn. Pure geometry and facts.

import type { PromiseId, PromiseView, View, Week } from '../../core/index.ts';
import { weekOf } from '../../session/types.ts';

export type Ending = 'kept' | 'early' | 'moved' | 'moved-late' | 'late-warned' | 'late-silent' | 'open';

export interface Slope {
  readonly id: PromiseId;
  readonly promise: PromiseView;
  /** The week that was said first. */
  readonly promised: Week;
  /** The week in which it went live; absent where it never did. */
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
      ...(live === undefined ? {} : { delivered: weekOf(live) }),
      ending: endingOf(promise, live === undefined ? undefined : weekOf(live)),
      ...(warned === undefined ? {} : { told: weekOf(warned) }),
    };
  });
  return all.sort((a, b) => a.promised - b.promised || (a.delivered ?? Infinity) - (b.delivered ?? Infinity));
}

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

/** Heights for labels that stand at `wanted` and may not come closer than `gap`: pushed down in order, never up. */
export function spread(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let lowest = -Infinity;
  for (const index of order) {
    const at = Math.max(wanted[index] ?? 0, lowest + gap);
    placed[index] = at;
    lowest = at;
  }
  return placed;
}
