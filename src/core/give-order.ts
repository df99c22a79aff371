// An order goes out to a vendor: from the player's decision or from an answer to a message. Money is committed the day it is sent.

import type { At } from './decision.ts';
import { post } from './post.ts';
import type { Cause } from './posting.ts';
import { must, type Game } from './prepare.ts';
import { roomForOrder } from './project.ts';
import { tell, type Run } from './run-context.ts';
import type { OrderState } from './project-state.ts';
import type { RunState } from './state.ts';
import { approvedOn } from './systems/approvals.ts';
import { beginMain } from './systems/bridges.ts';
import { drawLead, quotedDay, toWorkday } from './systems/lead-times.ts';
import { weekOf } from './units.ts';
import { judgeOrder } from './systems/listening-tour.ts';

/** How an order is written: in a hurry, and in work or ahead while a bridge is put in place. */
interface Manner {
  readonly urgent?: boolean;
  readonly room?: 'order' | 'ahead';
}

/** Writes an order of an option, not yet sent. */
export function writeOrder(
  game: Game,
  state: RunState,
  project: number,
  option: number,
  at: At,
  { urgent = false, room = 'order' }: Manner = {},
): OrderState {
  const own = must(state.projects[project], 'project');
  const order: OrderState = {
    option,
    placed: state.day,
    at,
    sent: false,
    quoted: 0,
    arrives: 0,
    expected: 0,
    expectedSeen: -1,
    arrived: -1,
  };
  own.chosen = option;
  if (game.on.has('approvals')) order.approval = { urgent, quotes: -1, on: -1, asked: false };
  own[room] = order;
  return order;
}

/** Whether an answer to a message still orders an option: nothing is on order, and it is not a bridge after a bridge. */
export const isStillToOrder = (game: Game, state: RunState, project: number, option: number): boolean =>
  state.projects[project]?.order === undefined && roomForOrder({ game, state }, project, option) === 'order';

/** An order written and sent at once, from an answer to a message. */
export function sendOrder(run: Run, project: number, option: number, cause: Cause): void {
  dispatch(run, project, writeOrder(run.game, run.state, project, option, [run.state.day, 0]), { ...cause, code: 'ordered' });
}

/** Sends an order of a project. */
export function dispatch(run: Run, project: number, order: OrderState, cause: Cause): void {
  const rule = must(run.game.rules.projects[project], 'project');
  const option = must(rule.options[order.option], 'option');
  const day = approvedOn(run, project, order, option.price);
  const lead = run.game.on.has('lead-times')
    ? drawLead(run.luck, must(run.game.optionIds[project]?.[order.option], 'option'), option)
    : { planned: option.leadMin, slip: 0 };
  order.sent = true;
  const own = must(run.state.projects[project], 'project');
  if (own.bridged !== undefined && own.order === order) beginMain(run, project);
  judgeOrder(run, project, option.price);
  order.placed = run.state.day;
  order.quoted = quotedDay(day, option);
  order.expected = order.quoted;
  order.arrives = toWorkday(day + lead.planned + lead.slip);
  post(run, 'capital', 0, -option.price, cause);
  post(run, 'monthly', 0, option.monthly, { ...cause, code: 'running-cost' });
  run.state.committed += option.price;
  tell(run, { type: 'ordered', project: rule.id, option: option.id, quotedWeek: weekOf(order.quoted) });
}
