// M41 Lead times. What is ordered arrives after the vendor's lead, which was drawn once per (project, option): a point in the quoted range
// and, for unpunctual vendors, weeks more. The quote is the optimistic quarter. A chase tells of a slip one to three weeks ahead.
// Source: research §1.2 (APQC on-time share, Gartner lead times), M41.

import { floor, round } from '../exact.ts';
import { must } from '../prepare.ts';
import type { Luck } from '../luck.ts';
import { tell, type Run } from '../run-context.ts';
import type { OptionRule } from '../scenario.ts';
import type { OrderState } from '../project-state.ts';
import { DAYS_PER_WEEK, FULL, isWorkday, weekOf, weekdayOf, FRIDAY, WORKDAYS_PER_WEEK, type Day } from '../units.ts';
import { exchange, payReversals } from './listening-tour.ts';

/** Each further week of delay comes with this probability of being the last (research §1.2: 1 + Geometric(0.45)). */
const LAST_WEEK = 0.45;
/** No delivery is later than this (calibration). */
const MOST_WEEKS_LATE = 8;
/** The vendor quotes this point of its range (research §1.2: the optimistic quartile). */
const QUOTED = 0.25;
/** How far ahead a chase sees a slip, weeks (research §1.2: 1–3 weeks earlier). */
const CHASE_SEES_WEEKS = 3;
/** Probability that a chase brings it a week forward (research §1.2: 15 %). */
const CHASE_HELPS = 0.15;

/** Weeks late for a draw in [0, 1): 1 + Geometric(0.45), at most eight. */
export function weeksLate(draw: number): number {
  let weeks = 1;
  let reached = LAST_WEEK;
  while (draw >= reached && weeks < MOST_WEEKS_LATE) {
    reached += (1 - reached) * LAST_WEEK;
    weeks += 1;
  }
  return weeks;
}

export interface Lead {
  readonly planned: number;
  readonly slip: number;
}

/** The true lead of a (project, option) in days: drawn once, the same whenever it is ordered. */
export function drawLead(luck: Luck, subject: string, option: OptionRule): Lead {
  const planned = round(option.leadMin + (option.leadMax - option.leadMin) * luck.draw('lead', subject, 0));
  const late = luck.draw('slip', subject, 0) >= option.onTime / FULL && option.leadMax > 0;
  return { planned, slip: late ? weeksLate(luck.draw('slip', subject, 1)) * DAYS_PER_WEEK : 0 };
}

/** The day the vendor names when ordered on `placed`. */
export const quotedDay = (placed: Day, option: OptionRule): Day =>
  toWorkday(placed + round(option.leadMin + (option.leadMax - option.leadMin) * QUOTED));

/** Nothing is delivered at the weekend. */
export const toWorkday = (day: Day): Day => (isWorkday(day) ? day : day + (DAYS_PER_WEEK - weekdayOf(day)));

/** Daily, first of all: what arrives, and what should have and did not. */
export function stepDeliveries(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const { order, ahead } = must(run.state.projects[i], 'project');
    if (order !== undefined) deliver(run, i, order);
    if (ahead !== undefined) deliver(run, i, ahead);
  }
}

function deliver(run: Run, i: number, order: OrderState): void {
  if (!order.sent || order.arrived >= 0) return;
  const rule = must(run.game.rules.projects[i], 'project');
  const option = must(rule.options[order.option], 'option');
  const { id } = rule;
  if (run.state.day >= order.arrives) {
    const wait = exchange(run, i, option);
    if (wait > 0) {
      order.arrives = toWorkday(run.state.day + wait);
      order.expected = order.arrives;
      order.expectedSeen = run.state.day;
      tell(run, { type: 'delivery-late', project: id, expectedWeek: weekOf(order.expected) });
      return;
    }
    order.arrived = run.state.day;
    payReversals(run, i, option.price);
    tell(run, { type: 'delivered', project: id, option: option.id });
  } else if (run.state.day >= order.expected && weekdayOf(run.state.day) === FRIDAY) {
    order.expected = toWorkday(run.state.day + DAYS_PER_WEEK);
    order.expectedSeen = run.state.day;
    tell(run, { type: 'delivery-late', project: id, expectedWeek: weekOf(order.expected) });
  }
}

type Answer = 'vendor-on-time' | 'vendor-late' | 'nothing-new';

/** A call to the vendor: a slip that begins within three weeks is told; now and then it comes a week earlier. */
export function chase(run: Run, project: number): Answer {
  const { order, ahead } = must(run.state.projects[project], 'project');
  const answer = order === undefined ? 'nothing-new' : ask(run, project, order);
  const other = ahead === undefined ? 'nothing-new' : ask(run, project, ahead);
  return other === 'vendor-late' || answer === 'nothing-new' ? other : answer;
}

function ask(run: Run, project: number, order: OrderState): Answer {
  const rule = must(run.game.rules.projects[project], 'project');
  if (!order.sent || order.arrived >= 0) return 'nothing-new';
  if (order.approval !== undefined) order.approval.asked = true;
  const week = weekOf(run.state.day);
  const draw = run.luck.draw('chase', rule.id, week);
  // One draw a week helps once, however often somebody calls in it.
  if (draw < CHASE_HELPS && order.helped !== week && order.arrives - run.state.day > 2 * DAYS_PER_WEEK) {
    order.arrives -= DAYS_PER_WEEK;
    order.helped = week;
  }
  const sees = order.arrives > order.expected && order.expected - run.state.day <= CHASE_SEES_WEEKS * DAYS_PER_WEEK;
  order.expectedSeen = run.state.day;
  if (!sees) return 'vendor-on-time';
  order.expected = toWorkday(order.arrives);
  tell(run, { type: 'delivery-late', project: rule.id, expectedWeek: weekOf(order.expected) });
  return 'vendor-late';
}

/** Weekly: the standing habit of chasing calls one vendor after the other, each once. */
export function stepChasing(run: Run): void {
  const index = run.game.rules.standing.findIndex((s) => s.habit === 'chasing');
  if (index < 0 || run.state.manager.rhythms[index] === 'off' || run.state.manager.skipped[index] === true) return;
  run.state.projects.forEach((_, i) => chase(run, i));
}

/** The latest day on which ordering can still meet a wanted Friday: the days of approval, the longest quoted lead and the guessed effort before it. */
export function orderBy(wantedFriday: Day, option: OptionRule, guessDays: number, approval: number): Day {
  return wantedFriday - approval - option.leadMax - floor((guessDays * DAYS_PER_WEEK) / WORKDAYS_PER_WEEK);
}
