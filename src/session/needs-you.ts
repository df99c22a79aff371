// Why a run that goes on by itself stops after a week: what has come up that a manager would want to know before the next week runs. Pure;
// the running is in `run-on.ts`, the sentences are the panels'.

import { hintFor, promiseState, type Reading } from '../coach/index.ts';
import { DAYS_PER_WEEK, type View } from '../core/index.ts';
import type { DayRecord, Mode, StopReason } from './types.ts';

export interface WeekRun {
  /** As the last week was planned. */
  readonly before: View;
  /** Its days, and what came after them. */
  readonly days: readonly DayRecord[];
  readonly after: View;
  /** The whole run so far, for the mentor's hint. */
  readonly reading: Reading;
  readonly mode: Mode;
}

/** In the order in which they matter; empty where nothing needs anybody. */
export function needsYou(run: WeekRun): readonly StopReason[] {
  if (run.after.awaiting.kind === 'end') return [{ kind: 'end' }];
  return [
    ...asked(run),
    ...broke(run),
    ...promised(run),
    ...dates(run),
    ...people(run),
    ...budget(run),
    ...found(run),
    ...(hintFor(run.reading, run.mode) === undefined ? [] : [{ kind: 'hint' } as const]),
  ];
}

/** Somebody wants an answer. What was left open on purpose before does not stop the run again, unless the week cannot go on without it. */
function asked({ before, after }: WeekRun): readonly StopReason[] {
  const isOld = (event: string): boolean => before.messages.some((message) => message.event === event && message.answer === undefined);
  const messages = after.messages.filter((message) => message.answer === undefined && (message.mustAnswer || !isOld(message.event)));
  const requests = after.requests.filter((request) => request.isOpen && request.answer === undefined && request.came >= before.day);
  const questions = after.projects.filter((project) => project.stopped !== undefined);
  return [
    ...messages.map(({ event, from }): StopReason => ({ kind: 'message', event, from })),
    ...requests.map(({ from }): StopReason => ({ kind: 'request', from })),
    ...questions.map(({ id }): StopReason => ({ kind: 'question', project: id })),
  ];
}

/** A service is down that was not. */
const broke = ({ before, after }: WeekRun): readonly StopReason[] =>
  after.services
    .filter(({ id, up }) => !up && before.services.some((service) => service.id === id && service.up))
    .map(({ id }): StopReason => ({ kind: 'outage', service: id }));

/** A promise was broken, has come into danger, or is due in the week to plan. */
function promised({ before, after, days }: WeekRun): readonly StopReason[] {
  const broken = new Set(
    days.flatMap(({ happenings }) => happenings.flatMap((one) => (one.type === 'promise-broken' ? [one.promise] : []))),
  );
  return after.promises.flatMap((promise): readonly StopReason[] => {
    if (broken.has(promise.id)) return [{ kind: 'promise', promise: promise.id, state: 'broken' }];
    if (promise.state !== 'open') return [];
    if (promise.week <= after.week) return [{ kind: 'promise', promise: promise.id, state: 'due' }];
    const earlier = before.promises.find(({ id }) => id === promise.id);
    const wasAtRisk = earlier !== undefined && promiseState(earlier, before) === 'at-risk';
    return promiseState(promise, after) === 'at-risk' && !wasAtRisk ? [{ kind: 'promise', promise: promise.id, state: 'at-risk' }] : [];
  });
}

/** Dates of others: a week in which something is wanted, a date that everybody knows, the last day to order. Told a week ahead. */
function dates({ before, after }: WeekRun): readonly StopReason[] {
  const isNear = (week: number): boolean => week >= after.week && week <= after.week + 1;
  const open = after.projects.filter((project) => project.stage !== 'live');
  const hasDate = (id: string): boolean => after.promises.some((promise) => promise.project === id && promise.state === 'open');
  /** Orders of the week to plan go out on its Monday; a week ahead is the week after. */
  const byWeek = (now: View, day: number): boolean => day >= now.day && day < now.day + 2 * DAYS_PER_WEEK;
  return [
    ...open
      .filter(
        ({ orderBy }) =>
          orderBy !== undefined && byWeek(after, orderBy) && (!byWeek(before, orderBy) || orderBy < after.day + DAYS_PER_WEEK),
      )
      .map((project): StopReason => ({ kind: 'order-by', project: project.id, day: project.orderBy ?? 0 })),
    ...open
      .filter(({ id, wanted }) => wanted === after.week && !hasDate(id))
      .map((project): StopReason => ({ kind: 'wanted', project: project.id, by: project.sponsor, week: project.wanted })),
    ...after.milestones.filter(({ week }) => isNear(week)).map(({ id, week }): StopReason => ({ kind: 'milestone', milestone: id, week })),
  ];
}

/** Somebody of the team fell ill, gave notice or has left. */
const people = ({ days }: WeekRun): readonly StopReason[] =>
  days.flatMap(({ happenings }) =>
    happenings.flatMap((one): readonly StopReason[] =>
      one.type === 'fell-ill' || one.type === 'resigned' || one.type === 'left'
        ? [{ kind: 'person', person: one.person, what: one.type }]
        : [],
    ),
  );

/** There is no money left, or more is agreed for each month than may be. */
function budget({ before, after }: WeekRun): readonly StopReason[] {
  const isOver = ({ money }: View): boolean => money.monthly > money.monthlyLimit;
  const isSpent = ({ money }: View): boolean => money.left <= 0;
  return [
    ...(isSpent(after) && !isSpent(before) ? [{ kind: 'budget', what: 'capital' } as const] : []),
    ...(isOver(after) && !isOver(before) ? [{ kind: 'budget', what: 'monthly' } as const] : []),
  ];
}

/** A new need, a cause, what a thing really is. */
const found = ({ days }: WeekRun): readonly StopReason[] =>
  days.flatMap(({ happenings }) =>
    happenings.flatMap((one): readonly StopReason[] =>
      one.type === 'revealed' ? [{ kind: 'found', what: one.what, ...(one.by === undefined ? {} : { by: one.by }) }] : [],
    ),
  );
