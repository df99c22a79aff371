// A run at its place on the table: what the store then shows. A place that no longer fits gives way to where the run stands.

import type { Course } from '../run/index.ts';
import { publish } from './publish.ts';
import { ranOnFrom } from './run-on.ts';
import { replaysFor } from './replays.ts';
import type { RunRow } from './run-row.ts';
import type { Found } from './scenarios.ts';
import type { Running, Table } from './table.ts';
import type { Screen, SessionState } from './types.ts';
import { isBetweenWeeks, lastFriday, openMessage } from './week.ts';

/** The run as the table has it, not shown yet. */
export function seated(row: RunRow, { rules, texts, file }: Found, course: Course, release: () => void, replayed: number): Running {
  const replays = row.replays ?? replaysFor(row.mode);
  const replaysLeft = Math.max(0, replays - replayed);
  const { run, mode, attempt, branch, parent, notes = {} } = row;
  return {
    run,
    rules,
    texts,
    mode,
    attempt,
    branch,
    parent,
    file,
    course,
    queue: undefined,
    release,
    busy: false,
    playback: undefined,
    replaysLeft,
    notes,
  };
}

/** Shows a run at a place. */
export function seat(table: Table, running: Running, place: RunRow['place']): void {
  const { course } = running;
  table.running = running;
  table.doors.memory.write({ run: running.run, link: table.link });
  const { screen, shownDay } = seatOf(course, place.screen);
  const message = openMessage(course.view);
  const ranOn = place.ranFrom === undefined ? undefined : ranOnFrom(course, running.mode, place.ranFrom);
  const change: Partial<SessionState> = {
    screen,
    panel: course.view.awaiting.kind === 'answer' ? 'inbox' : place.panel,
    texts: running.texts,
    seed: course.seed,
    mode: running.mode,
    runId: running.run,
    playing: false,
    save: 'saved',
    ...(running.attempt === undefined ? {} : { attempt: running.attempt }),
    ...(shownDay === undefined ? {} : { shownDay }),
    ...(ranOn === undefined ? {} : { ranOn }),
    ...(message === undefined || shownDay !== undefined ? {} : { openMessage: message }),
  };
  publish(
    table,
    running,
    change,
    'selected',
    'notice',
    'report',
    'readOnly',
    'looking',
    ...(ranOn === undefined ? (['ranOn'] as const) : []),
    ...(running.attempt === undefined ? (['attempt'] as const) : []),
    ...(shownDay === undefined ? (['shownDay'] as const) : []),
    ...(change.openMessage === undefined ? (['openMessage'] as const) : []),
  );
}

function seatOf(course: Course, screen: Screen): { readonly screen: Screen; readonly shownDay?: number } {
  if (screen === 'brief' && course.log.length === 0) return { screen };
  if (course.view.awaiting.kind === 'end' && screen !== 'ledger') return { screen: 'report' };
  return screen === 'ledger' && isBetweenWeeks(course) ? { screen, shownDay: lastFriday(course) } : { screen: 'office' };
}
