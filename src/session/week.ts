// Deciding, taking back, and running the week: the days are computed and saved first, then played.

import {
  DAYS_PER_WEEK,
  FRIDAY,
  isProblem,
  isWorkday,
  mondayOf,
  weekOf,
  type Day,
  type Decision,
  type EventId,
  type View,
  type Week,
} from '../core/index.ts';
import { take, undo, type Course } from '../run/index.ts';
import type { Entry } from './save-log.ts';
import { play } from './playback.ts';
import { publish } from './publish.ts';
import type { Progress } from './save-queue.ts';
import { attemptKey } from './settings.ts';
import { update, type Running, type Table } from './table.ts';
import type { Panel, Screen } from './types.ts';

/** True when the core took the decision. */
export function decide(table: Table, decision: Decision): boolean {
  const { running, store } = table;
  if (running === undefined) return false;
  if (running.busy || running.queue === undefined) {
    update(store, { problem: { problem: 'not-now', decision: decision.type } });
    return false;
  }
  const next = take(running.course, decision);
  if (isProblem(next)) {
    update(store, { problem: next });
    return false;
  }
  const before = { days: running.course.days.length, first: running.course.log.length === 0 };
  const record = next.log[running.course.log.length];
  running.course = next;
  if (before.first) countAttempt(table, running);
  const entries: readonly Entry[] = record === undefined ? [] : [{ kind: 'decide', record }];
  if (next.days.length > before.days) {
    running.queue.add(entries, progressOf(next, { screen: afterDays(next), panel: store.getState().panel }));
    update(store, {}, 'ranOn');
    void runDays(table, running, before.days);
  } else {
    running.queue.add(entries, progressOf(next, placeOf(table)));
    const message = openMessage(next.view);
    if (message === undefined) publish(table, running, {}, 'openMessage');
    else publish(table, running, { openMessage: message });
    table.forecasts.refresh();
  }
  return true;
}

/** An attempt counts from its first decision on. None is prevented. */
function countAttempt({ store }: Table, { attempt, rules, course }: Running): void {
  if (attempt === undefined) return;
  const { settings, changeSettings } = store.getState();
  const key = attemptKey(rules.id, course.seed);
  if ((settings.attempts[key] ?? 0) < attempt) changeSettings({ attempts: { ...settings.attempts, [key]: attempt } });
}

export function undoLast(table: Table): void {
  const { running } = table;
  if (running === undefined || running.busy || running.queue === undefined) return;
  const before = undo(running.course);
  if (before === undefined) return;
  running.course = before;
  running.queue.add([{ kind: 'undo' }], progressOf(before, placeOf(table)));
  const message = openMessage(before.view);
  if (message === undefined) publish(table, running, {}, 'openMessage');
  else publish(table, running, { openMessage: message });
  table.forecasts.refresh();
}

/** The message that stops the week now, or that must be answered before it runs. */
export function openMessage(view: View): EventId | undefined {
  if (view.awaiting.kind === 'answer') return view.awaiting.event;
  return view.messages.find((message) => message.mustAnswer && message.answer === undefined)?.event;
}

/** The week that the ledger speaks of: the last whose Friday has run. */
export const lastWeekRun = (course: Course): Week => weekOf(Math.max(0, course.days.length - 1));
const fridayIn = (course: Course, week: Week): Day => Math.min(mondayOf(week) + FRIDAY, course.days.length - 1);
/** Its last working day that has run. */
export const lastFriday = (course: Course): Day => fridayIn(course, lastWeekRun(course));

export const afterDays = (course: Course): Screen => (course.view.awaiting.kind === 'answer' ? 'office' : 'ledger');

export const progressOf = (course: Course, place: Progress['place']): Progress => ({
  week: course.view.awaiting.kind === 'end' ? course.view.weeks : weekOf(course.days.length),
  finished: course.view.awaiting.kind === 'end',
  place,
  checkpoints: course.checkpoints,
});

export function placeOf({ store }: Table): Progress['place'] {
  const { screen, panel, ranOn } = store.getState();
  return { screen, panel, ...(ranOn === undefined ? {} : { ranFrom: ranOn.from }) };
}

/** Waits until the days are on the disk, then plays those from `first` on that are working days. */
export async function runDays(table: Table, running: Running, first: Day): Promise<void> {
  running.busy = true;
  update(table.store, { playing: true }, 'problem', 'openMessage', 'selected', 'shownDay');
  await running.queue?.flush();
  if (table.running !== running) return;
  if (await playDays(table, running, first, running.course.days.length)) arrive(table, running);
}

/** Plays the working days from `first` until before `end`. False where the run was put away meanwhile. */
async function playDays(table: Table, running: Running, first: Day, end: Day): Promise<boolean> {
  const { store, doors } = table;
  const days = running.course.days.map((_, day) => day).filter((day) => day >= first && day < end && isWorkday(day));
  const [start] = days;
  if (start !== undefined) {
    publish(table, running, { screen: 'office', shownDay: start });
    running.playback = play({
      days,
      show: (day) => update(store, { shownDay: day }),
      clock: doors.clock,
      speed: () => store.getState().settings.speed,
      perform: doors.perform,
    });
    await running.playback.ended;
    if (table.running !== running) return false;
  }
  running.playback = undefined;
  running.busy = false;
  return true;
}

/** Plays a week again that has run, and comes back to its ledger. */
export async function watchWeek(table: Table, week: Week): Promise<void> {
  const { running, store } = table;
  if (running === undefined || running.busy || !hasRun(running.course, week)) return;
  running.busy = true;
  update(store, { playing: true }, 'problem', 'openMessage', 'selected', 'looking');
  if (await playDays(table, running, mondayOf(week), mondayOf(week + 1))) {
    update(store, { playing: false });
    lookAtWeek(table, week);
  }
}

/** The ledger of a week that has run. */
export function lookAtWeek(table: Table, week: Week): void {
  const { running } = table;
  if (running === undefined || running.busy || !hasRun(running.course, week)) return;
  publish(table, running, { screen: 'ledger', shownDay: fridayIn(running.course, week) }, 'looking', 'openMessage', 'selected');
}

const hasRun = (course: Course, week: Week): boolean =>
  Number.isInteger(week) && week >= 1 && week <= lastWeekRun(course) && course.days.length > 0;

/** Where the player stands after days have run: before the question that stopped the week, or at the ledger. */
function arrive(table: Table, running: Running): void {
  const { course } = running;
  const message = openMessage(course.view);
  if (course.view.awaiting.kind === 'answer' && message !== undefined) {
    publish(table, running, { screen: 'office', panel: 'inbox', openMessage: message, playing: false }, 'shownDay');
    table.forecasts.refresh();
  } else publish(table, running, { screen: 'ledger', shownDay: lastFriday(course), playing: false }, 'openMessage', 'looking');
}

export function skipPlayback({ running }: Table): void {
  running?.playback?.skip();
}

export function togglePause({ running, store }: Table): void {
  if (running?.playback === undefined) return;
  const { playing } = store.getState();
  running.playback.pause(playing);
  update(store, { playing: !playing });
}

/** From the ledger to the plan of the next week, or to the report when the run has ended. */
export function planNext(table: Table): void {
  const { running } = table;
  if (running === undefined || running.busy) return;
  const { view } = running.course;
  const message = openMessage(view);
  if (view.awaiting.kind === 'end') publish(table, running, { screen: 'report' }, 'shownDay', 'looking', 'openMessage', 'selected');
  else if (message === undefined)
    publish(table, running, { screen: 'office', panel: 'plan' }, 'shownDay', 'looking', 'openMessage', 'selected');
  else publish(table, running, { screen: 'office', panel: 'inbox', openMessage: message }, 'shownDay', 'looking', 'selected');
  running.queue?.place(placeOf(table));
  table.forecasts.refresh();
}

/** Moves the cursor to a day that has run; absent is now. */
export function showDay({ running, store }: Table, day: Day | undefined): void {
  if (running === undefined || running.busy) return;
  if (day === undefined) update(store, {}, 'shownDay');
  else if (Number.isInteger(day) && day >= 0 && day < running.course.days.length) update(store, { shownDay: day });
}

/** True where a whole number of weeks has run and nothing of the next has been decided. */
export const isBetweenWeeks = (course: Course): boolean =>
  course.days.length > 0 && course.days.length % DAYS_PER_WEEK === 0 && course.log.length === course.anchor.length;

/** The panel to open on arriving at a plan. */
export const firstPanel = (view: View): Panel => (view.messages.some((message) => message.answer === undefined) ? 'inbox' : 'plan');
