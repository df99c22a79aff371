// M33 The sponsor. Whoever has most to say owes favours to a manager who keeps them informed: two half-hours of the standing week, a
// fortnight apart, are one. A favour unblocks an order, moves a vendor, or settles who comes first. Used too often, or by somebody whom the
// sponsor has not seen, it costs trust; a date broken without a word costs a favour. Source: PMI, Walker (research M33; C9 of §4: about
// three a quarter, two hours each); amounts calibration.

import { floor, max } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import type { Cause } from '../posting.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { OrderState, PromiseState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, weekOf, type Day, type Points } from '../units.ts';
import { toWorkday } from './lead-times.ts';

/** Half-hours that are a favour, days between two that count, and how many favours somebody keeps in mind (calibration). */
const BRIEFINGS = 2;
const FORTNIGHT = 14;
const MOST_FAVOURS = 4;
/** Favours that can be used in a quarter before it is too much, and days of a quarter (research C9: about three). */
const MOST_USES = 3;
const QUARTER = 91;
/** Days after which a sponsor does not know any more what it is about (calibration: rule *not managing up*, three weeks, and one more). */
const FORGETS = 28;
/** Trust that a favour costs when it is too much, or comes without warning (calibration: a promise broken after a warning is −5). */
const OVERUSED: Points = -300;
const UNBRIEFED: Points = -300;
/** What a call from above takes off a delay that the vendor has told of (calibration). */
const OFF_THE_SLIP = 0.5;
/** Weeks for which somebody accepts a ruling, and the trust it costs with them (calibration). */
const RULING_WEEKS = 4;
const RULED: Points = -100;

/** Who has most to say; −1 where nobody has any. */
export function sponsorOf(game: Game): number {
  let top = -1;
  let power = -1;
  for (let i = 0; i < game.rules.stakeholders.length; i += 1) {
    const own = must(game.rules.stakeholders[i], 'stakeholder').power;
    if (own > power) [top, power] = [i, own];
  }
  return top;
}

/** The sponsor has heard from the manager in person; a half-hour of the standing week counts towards a favour. */
export function briefSponsor(run: Run, isHalfHour: boolean): void {
  const own = run.state.govern?.sponsor;
  if (own === undefined) return;
  const { day } = run.state;
  own.briefed = day;
  if (!isHalfHour || (own.counted >= 0 && day - own.counted < FORTNIGHT)) return;
  own.counted = day;
  own.towards += 1;
  if (own.towards < BRIEFINGS) return;
  own.towards = 0;
  if ((run.state.stocks.credits[0] ?? 0) < MOST_FAVOURS) post(run, 'credits', 0, 1, byMechanism('sponsor-briefed'));
}

/** How many half-hours more make a favour, and back. */
export const halfHoursLeft = (towards: number): number => BRIEFINGS - towards;
export const towardsOf = (left: number): number => BRIEFINGS - left;

/** Favours of the quarter that ends on a day. */
export const recentUses = (uses: readonly Day[], day: Day): readonly Day[] => uses.filter((one) => day - one < QUARTER);
/** Whether one more would be too much. */
export const isOverused = (uses: readonly Day[], day: Day): boolean => recentUses(uses, day).length >= MOST_USES;
/** Whether the sponsor would not know what it is about. */
export const isUnbriefed = (briefed: Day, day: Day): boolean => briefed < 0 || day - briefed > FORGETS;

/** Uses a favour; false where none is left. */
export function spendFavour(run: Run, cause: Cause): boolean {
  if ((run.state.stocks.credits[0] ?? 0) < 1) return false;
  post(run, 'credits', 0, -1, cause);
  const own = run.state.govern?.sponsor;
  if (own === undefined) return true;
  const { day } = run.state;
  const sponsor = sponsorOf(run.game);
  if (isOverused(own.uses, day)) post(run, 'trust', sponsor, OVERUSED, byMechanism('sponsor-overused', cause.about));
  if (isUnbriefed(own.briefed, day)) post(run, 'trust', sponsor, UNBRIEFED, byMechanism('sponsor-unbriefed', cause.about));
  own.uses = [...recentUses(own.uses, day), day];
  return true;
}

/** A date given to the sponsor passed without a word. */
export function surpriseSponsor(run: Run, promise: PromiseState): void {
  if (run.state.govern?.sponsor === undefined || promise.to !== sponsorOf(run.game)) return;
  if ((run.state.stocks.credits[0] ?? 0) > 0) post(run, 'credits', 0, -1, byMechanism('sponsor-surprised', promise.id));
}

/** What the sponsor could do for a project: an order that waits for approval, a vendor who has told of a delay. */
export function blockedBy(state: RunState, project: number): 'approval' | 'vendor' | undefined {
  const order = state.projects[project]?.order;
  if (state.govern?.sponsor === undefined || order?.sent !== true || order.arrived >= 0) return undefined;
  if ((order.approval?.on ?? -1) > state.day) return 'approval';
  return order.expected > order.quoted && order.expected > state.day ? 'vendor' : undefined;
}

/** The decision paper about a project: the approval comes today, or the vendor makes good half of the delay. */
export function escalate(run: Run, project: number): boolean {
  const blocked = blockedBy(run.state, project);
  const id = must(run.game.rules.projects[project], 'project').id;
  if (blocked === undefined || !spendFavour(run, byMechanism('escalated', id))) return false;
  const order = must(run.state.projects[project]?.order, 'order');
  if (blocked === 'approval') {
    approveToday(run, order);
    return true;
  }
  const { day } = run.state;
  const slip = floor((order.expected - order.quoted) * OFF_THE_SLIP);
  order.arrives = toWorkday(max(day + 1, order.arrives - slip));
  // Asked from above, they say how it stands.
  order.expected = order.arrives;
  order.expectedSeen = day;
  tell(run, { type: 'delivery-late', project: id, expectedWeek: weekOf(order.expected) });
  return true;
}

function approveToday(run: Run, order: OrderState): void {
  const approval = must(order.approval, 'approval');
  const { day } = run.state;
  const saved = approval.on - day;
  approval.on = day;
  approval.quotes = day;
  order.quoted = toWorkday(order.quoted - saved);
  order.expected = toWorkday(order.expected - saved);
  order.arrives = toWorkday(order.arrives - saved);
}

/** Whether somebody accepts the sponsor's ruling now. */
export const isRuled = (state: RunState, stakeholder: number): boolean => (state.govern?.sponsor?.ruled[stakeholder] ?? -1) > state.day;

/** The sponsor settles who comes first: somebody loud waits their turn for some weeks. */
export function rule(run: Run, stakeholder: number): boolean {
  const own = run.state.govern?.sponsor;
  const id = run.game.subjects.stakeholder[stakeholder];
  if (own === undefined || !spendFavour(run, byMechanism('ruled', id))) return false;
  own.ruled[stakeholder] = run.state.day + RULING_WEEKS * DAYS_PER_WEEK;
  post(run, 'trust', stakeholder, RULED, byMechanism('ruled', id));
  return true;
}
