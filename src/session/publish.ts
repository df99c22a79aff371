// Shows the course of the run in the store, as it is now.

import { undoable } from '../run/index.ts';
import { questionNow } from './question.ts';
import { update, type Optional, type Running, type Table } from './table.ts';
import type { SessionState } from './types.ts';

/** Log, view, days, what undo would take back, and what was written beside the log. */
export function publish(
  { store }: Table,
  { course, replaysLeft, notes }: Running,
  change: Partial<SessionState> = {},
  ...clear: readonly Optional[]
): void {
  const { bookmarks = NONE, reflections = NONE } = notes;
  const shown: Partial<SessionState> = { log: course.log, view: course.view, days: course.days, replaysLeft, bookmarks, reflections };
  const maybe = {
    undoable: undoable(course),
    question: questionNow(course),
    ownView: notes.ownView,
    pledge: notes.pledge,
    handedIn: notes.handedIn,
  };
  const absent = Object.entries(maybe).flatMap(([name, value]) => (value === undefined ? [name as Optional] : []));
  const present = Object.fromEntries(Object.entries(maybe).filter(([, value]) => value !== undefined)) as Partial<SessionState>;
  update(store, { ...shown, ...present, ...change }, 'problem', ...absent, ...clear);
}

/** Keeps its identity, so that nothing is drawn anew. */
const NONE: readonly never[] = [];
