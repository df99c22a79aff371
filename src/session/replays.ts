// Beginning the last week again: on its Monday, with its plan, under the same luck. Allowed once in a run, unless a trainer's link says
// otherwise, and not at all in a run to be handed in.

import { isMisfit, replay, type Course } from '../run/index.ts';
import type { Entry } from './save-log.ts';
import { publish } from './publish.ts';
import type { Table } from './table.ts';
import type { Mode } from './types.ts';
import { openMessage, placeOf, progressOf } from './week.ts';

export const replaysFor = (mode: Mode): number => (mode === 'hand-in' ? 0 : 1);

/** The course before its last week ran, with that week's plan to be taken back or changed. Undefined while no week has run. */
function beforeLastWeek({ game, seed, luck, log }: Course): Course | undefined {
  const last = log.map(({ decision }) => decision.type).lastIndexOf('run-week');
  if (last < 0) return undefined;
  const before = replay(game, seed, log.slice(0, last), {}, luck);
  return isMisfit(before) ? undefined : before;
}

export function replayWeek(table: Table): void {
  const { running } = table;
  if (running?.queue === undefined || running.busy || running.replaysLeft <= 0) return;
  const { length } = running.course.log;
  const before = beforeLastWeek(running.course);
  if (before === undefined) return;
  running.course = before;
  running.replaysLeft -= 1;
  const message = openMessage(before.view);
  publish(
    table,
    running,
    { screen: 'office', panel: 'plan', ...(message === undefined ? {} : { openMessage: message }) },
    'shownDay',
    'looking',
    'selected',
    'ranOn',
    ...(message === undefined ? (['openMessage'] as const) : []),
  );
  const entries: readonly Entry[] = Array.from({ length: length - before.log.length }, () => ({ kind: 'undo' }));
  running.queue.add(entries, progressOf(before, placeOf(table)));
  table.forecasts.refresh();
}
