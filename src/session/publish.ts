// Shows the course of the run in the store, as it is now.

import { undoable } from '../run/index.ts';
import { forgetDebrief } from './debrief-forget.ts';
import { update, type Optional, type Running, type Table } from './table.ts';
import type { SessionState } from './types.ts';

/** Log, view, days, and what undo would take back. */
export function publish(
  table: Table,
  { course, replaysLeft }: Running,
  change: Partial<SessionState> = {},
  ...clear: readonly Optional[]
): void {
  const { store } = table;
  forgetDebrief(table, course.log);
  const last = undoable(course);
  const shown: Partial<SessionState> = { log: course.log, view: course.view, days: course.days, replaysLeft, ...change };
  if (last === undefined) update(store, shown, 'undoable', 'problem', ...clear);
  else update(store, { ...shown, undoable: last }, 'problem', ...clear);
}
