// Running week after week until something needs the player. Each week is a decision of its own in the log, as if it had been run by hand;
// all are computed and saved before the first is played. What stops the run is `needs-you.ts`.

import { isProblem, weekOf, type Decision, type Week } from '../core/index.ts';
import { isMisfit, replay, take, type Course } from '../run/index.ts';
import { needsYou } from './needs-you.ts';
import type { Entry } from './save-log.ts';
import { update, type Running, type Table } from './table.ts';
import { MOST_WEEKS, RUN_ON_FROM, type Mode, type RanOn, type StopReason } from './types.ts';
import { afterDays, openMessage, progressOf, runDays } from './week.ts';

const RUN: Decision = { type: 'run-week' };

/** A plan that waits for nothing but to be run, in a week from which it may go on by itself. */
export const canRunOn = ({ view }: Pick<Course, 'view'>): boolean =>
  view.awaiting.kind === 'plan' && view.week >= RUN_ON_FROM && openMessage(view) === undefined;

/** The course after all weeks that could go by, and why no more did. Undefined where not even the first could run. */
export function weeksOn(start: Course, mode: Mode): { readonly course: Course; readonly ranOn: RanOn } | undefined {
  let course = start;
  let reasons: readonly StopReason[] = [];
  let to = 0;
  for (let count = 0; count < MOST_WEEKS && reasons.length === 0; count += 1) {
    const before = course;
    const next = take(before, RUN);
    if (isProblem(next)) break;
    course = next;
    to = before.view.week;
    const days = next.days.slice(before.days.length);
    reasons = needsYou({ before: before.view, days, after: next.view, reading: next, mode });
  }
  return to === 0
    ? undefined
    : { course, ranOn: { from: start.view.week, to, reasons: reasons.length === 0 ? [{ kind: 'enough' }] : reasons } };
}

/** Why the weeks from this one on, which went by on their own, stopped where they did: found again by letting them go by again. */
export function ranOnFrom({ game, seed, log, luck }: Course, mode: Mode, from: Week): RanOn | undefined {
  const first = log.findIndex(({ at, decision }) => decision.type === 'run-week' && weekOf(at[0]) === from);
  const before = first < 0 ? undefined : replay(game, seed, log.slice(0, first), {}, luck);
  return before === undefined || isMisfit(before) ? undefined : weeksOn(before, mode)?.ranOn;
}

export function runOn(table: Table): void {
  const { running, store } = table;
  if (running?.queue === undefined || running.busy || !canRunOn(running.course)) return;
  const start = running.course;
  const gone = weeksOn(start, running.mode);
  if (gone === undefined) return;
  running.course = gone.course;
  saveWeeks(running, start, store.getState().panel);
  update(store, { ranOn: gone.ranOn });
  void runDays(table, running, start.days.length);
}

function saveWeeks(
  running: Running,
  start: Course,
  panel: Table['store'] extends { getState(): { readonly panel: infer P } } ? P : never,
): void {
  const { course } = running;
  const entries: readonly Entry[] = course.log.slice(start.log.length).map((record) => ({ kind: 'decide', record }));
  running.queue?.add(entries, progressOf(course, { screen: afterDays(course), panel, ranFrom: start.view.week }));
}
