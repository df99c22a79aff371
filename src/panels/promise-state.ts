// How a promise stands, in one word: open, at risk, warned, moved, kept, broken.

import type { PromiseView, View } from '../core/index.ts';

export type PromiseState = 'open' | 'at-risk' | 'warned' | 'moved' | 'kept' | 'broken';

/** At risk, as far as the player can know: the kit is expected after the promised week, or the week is here and nothing is ready. */
export function promiseState(promise: PromiseView, view: View): PromiseState {
  if (promise.state === 'broken') return 'broken';
  if (promise.state === 'kept') return promise.week > promise.firstWeek ? 'moved' : 'kept';
  const project = view.projects.find((entry) => entry.id === promise.project);
  const expected = project?.order?.arrived === undefined ? project?.order?.expected.value : undefined;
  const isLate = expected !== undefined && Math.floor(expected / 7) + 1 > promise.week;
  const isDue = promise.week <= view.week && project !== undefined && project.stage !== 'ready' && project.stage !== 'live';
  const warned = promise.warnings.at(-1);
  if (warned?.newWeek !== undefined && !isLate && !isDue) return 'moved';
  if (warned !== undefined && warned.newWeek === undefined) return 'warned';
  return isLate || isDue ? 'at-risk' : 'open';
}
