// Approvals. What costs more than a limit waits before it goes to the vendor: first for three quotes, beyond a higher limit for finance
// too. An urgent order skips the wait and uses a favour of the sponsor. Source: the model's order ("approval"); limits and weeks are the
// scenario's, else these. Quotes and calls tell how punctual a vendor is (research §1.2).

import { max } from '../exact.ts';
import type { ApprovalStep } from '../govern-state.ts';
import { must } from '../prepare.ts';
import { byDecision, tell, type Run } from '../run-context.ts';
import type { Rules } from '../scenario.ts';
import type { OrderState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, type Cents, type Day, type Week } from '../units.ts';
import { spendFavour } from './sponsor.ts';

/** Three quotes are asked for from this price on, and take so long (model: 10 k, a week). */
const THREE_QUOTES_FROM: Cents = 1_000_000;
const QUOTES_WEEKS: Week = 1;
/** Finance decides from this price on, so long after the order was written, quotes included (model: 50 k, two weeks). */
const FINANCE_FROM: Cents = 5_000_000;
const FINANCE_WEEKS: Week = 2;

/** Days of quotes, and days until it is approved. */
export interface Wait {
  readonly quotes: number;
  readonly all: number;
}

/** How long an order at a price waits. */
export function waitOf({ approvals }: Pick<Rules, 'approvals'>, price: Cents): Wait {
  const quotes = price >= (approvals?.quotesFrom ?? THREE_QUOTES_FROM) ? DAYS_PER_WEEK * (approvals?.quotesWeeks ?? QUOTES_WEEKS) : 0;
  const finance = price >= (approvals?.financeFrom ?? FINANCE_FROM) ? DAYS_PER_WEEK * (approvals?.financeWeeks ?? FINANCE_WEEKS) : 0;
  return { quotes, all: max(quotes, finance) };
}

/** Days before an order at a price goes to the vendor. */
export const approvalDays = (rules: Pick<Rules, 'approvals'>, price: Cents): number => waitOf(rules, price).all;

/** An order goes out: the day on which the vendor gets it. Whoever is in a hurry uses a favour; where none is left, it waits like any other. */
export function approvedOn(run: Run, project: number, order: OrderState, price: Cents): Day {
  const { day } = run.state;
  const wait = waitOf(run.game.rules, price);
  const { approval } = order;
  if (approval === undefined) return day + wait.all;
  approval.urgent =
    approval.urgent && wait.all > 0 && spendFavour(run, byDecision('urgent-order', order.at, run.game.subjects.project[project]));
  approval.quotes = day + (approval.urgent ? 0 : wait.quotes);
  approval.on = day + (approval.urgent ? 0 : wait.all);
  return approval.on;
}

/** Whether an order has gone out and is not approved yet. */
export const isWaiting = (state: RunState, order: OrderState | undefined): boolean =>
  order?.sent === true && order.arrived < 0 && (order.approval?.on ?? -1) > state.day;

/** What a sent order waits for today. */
export function waitsFor(state: RunState, order: OrderState): ApprovalStep | undefined {
  if (!isWaiting(state, order)) return undefined;
  return state.day < (order.approval?.quotes ?? -1) ? 'quotes' : 'finance';
}

const isApprovedOn = (day: Day, order: OrderState | undefined): boolean => order?.approval?.on === day && order.sent && order.placed < day;

/** Daily: what is approved today goes to its vendor. */
export function stepApprovals(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const { order, ahead } = must(run.state.projects[i], 'project');
    if (isApprovedOn(run.state.day, order) || isApprovedOn(run.state.day, ahead))
      tell(run, { type: 'approved', project: must(run.game.rules.projects[i], 'project').id });
  }
}
