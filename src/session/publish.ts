// Shows the course of the run in the store, as it is now.

import { undoable } from '../run/index.ts';
import type { OwnBranch } from './branch.ts';
import { forgetDebrief } from './debrief-forget.ts';
import { questionNow } from './question.ts';
import { update, type Optional, type Running, type Table } from './table.ts';
import type { SessionState } from './types.ts';

/** Log, view, days, what undo would take back, and what was written beside the log. */
export function publish(table: Table, running: Running, change: Partial<SessionState> = {}, ...clear: readonly Optional[]): void {
  const { store } = table;
  const { course, replaysLeft, notes } = running;
  forgetDebrief(table, course.log);
  const { bookmarks = NONE, reflections = NONE } = notes;
  const shown: Partial<SessionState> = {
    log: course.log,
    view: course.view,
    days: course.days,
    replaysLeft,
    bookmarks,
    reflections,
    canBranch: mayGoBack(running),
  };
  const maybe = {
    undoable: undoable(course),
    question: questionNow(course),
    ownView: notes.ownView,
    pledge: notes.pledge,
    handedIn: notes.handedIn,
    branch: ownBranch(running),
  };
  const absent = Object.entries(maybe).flatMap(([name, value]) => (value === undefined ? [name as Optional] : []));
  const present = Object.fromEntries(Object.entries(maybe).filter(([, value]) => value !== undefined)) as Partial<SessionState>;
  update(store, { ...shown, ...present, ...change }, 'problem', ...absent, ...clear);
}

/** On one's own, and in a run to hand in, knowing what comes would help: not before it is over for all who read it. */
export function mayGoBack({ mode, course, branch, notes }: Running): boolean {
  if (course.log.length === 0) return false;
  switch (mode) {
    case 'coached':
      return true;
    case 'own':
      return branch !== undefined || course.view.awaiting.kind === 'end';
    case 'hand-in':
      return notes.handedIn !== undefined;
  }
}

function ownBranch({ branch, parent, notes }: Running): OwnBranch | undefined {
  if (branch === undefined) return undefined;
  return { ...branch, ...(parent === undefined ? {} : { parent }), ...(notes.name === undefined ? {} : { name: notes.name }) };
}

/** Keeps its identity, so that nothing is drawn anew. */
const NONE: readonly never[] = [];
