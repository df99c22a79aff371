// How a promise stands, in a word or two, as far as the player can know: open, at risk, warned, moved in time or late, kept, broken.

import type { PromiseView, View } from '../core/index.ts';

export type PromiseState = 'open' | 'at-risk' | 'warned' | 'moved' | 'moved-late' | 'kept' | 'broken';

/** At risk, as far as the player can know: the kit is expected after the promised week, or the week is here and nothing is ready. */
export function promiseState(promise: PromiseView, view: View): PromiseState {
  if (promise.state === 'broken') return 'broken';
  const isMoved = promise.week > promise.firstWeek;
  const moved = promise.movedLate ? 'moved-late' : 'moved';
  if (promise.state === 'kept') return isMoved ? moved : 'kept';
  const project = view.projects.find((entry) => entry.id === promise.project);
  const expected = project?.order?.arrived === undefined ? project?.order?.expected.value : undefined;
  const isLate = expected !== undefined && Math.floor(expected / 7) + 1 > promise.week;
  const isDue = promise.week <= view.week && project !== undefined && project.stage !== 'ready' && project.stage !== 'live';
  if (promise.warned !== undefined) return 'warned';
  if (isLate || isDue) return 'at-risk';
  return isMoved ? moved : 'open';
}
