// What was decided goes out when the week runs: orders to vendors, dates to people, answers to messages. Until then all of it can be undone.

import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byDecision, tell, type Run } from '../run-context.ts';
import type { Cause } from '../posting.ts';
import { weekOf } from '../units.ts';
import { applyChoice } from '../effects.ts';
import { drawLead, quotedDay, toWorkday } from './lead-times.ts';
import { sendPromise } from './promises.ts';

/** Approval takes a week more from this price on: three quotes (model: ≥ 10 k). Cents. */
const THREE_QUOTES_FROM = 1_000_000;
/** Finance decides from this price on: two weeks (model: ≥ 50 k). Cents. */
const FINANCE_FROM = 5_000_000;

/** Days of approval before an order goes out. */
export const approvalDays = (price: number): number => (price >= FINANCE_FROM ? 14 : price >= THREE_QUOTES_FROM ? 7 : 0);

/** First of the day: everything decided and not yet gone out. */
export function stepCommit(run: Run): void {
  for (let i = 0; i < run.state.events.length; i += 1) {
    const event = must(run.state.events[i], 'event');
    if (event.answer === undefined || event.applied) continue;
    event.applied = true;
    tell(run, { type: 'answered', event: must(run.game.rules.events[i], 'event').id, choice: event.answer.choice, silent: event.answer.silent });
    applyChoice(run, i);
  }
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const order = run.state.projects[i]?.order;
    if (order !== undefined && !order.sent) dispatch(run, i, byDecision('ordered', order.at, run.game.subjects.project[i]));
  }
  for (const promise of run.state.promises) if (!promise.sent) sendPromise(run, promise);
}

/** An order written and sent at once, from an answer to a message. */
export function sendOrder(run: Run, project: number, option: number, cause: Cause): void {
  const state = must(run.state.projects[project], 'project');
  state.chosen = option;
  state.order = { option, placed: run.state.day, at: [run.state.day, 0], sent: false, quoted: 0, arrives: 0, expected: 0, expectedSeen: -1, arrived: -1 };
  dispatch(run, project, { ...cause, code: 'ordered' });
}

function dispatch(run: Run, project: number, cause: Cause): void {
  const rule = must(run.game.rules.projects[project], 'project');
  const state = must(run.state.projects[project], 'project');
  const order = must(state.order, 'order');
  const option = must(rule.options[order.option], 'option');
  const day = run.state.day + approvalDays(option.price);
  const lead = run.game.on.has('lead-times') ? drawLead(run.luck, `${rule.id}.${option.id}`, option) : { planned: option.leadMin, slip: 0 };
  order.sent = true;
  order.placed = run.state.day;
  order.quoted = quotedDay(day, option);
  order.expected = order.quoted;
  order.arrives = toWorkday(day + lead.planned + lead.slip);
  post(run, 'capital', 0, -option.price, cause);
  post(run, 'monthly', 0, option.monthly, { ...cause, code: 'running-cost' });
  run.state.committed += option.price;
  tell(run, { type: 'ordered', project: rule.id, option: option.id, quotedWeek: weekOf(order.quoted) });
}
