// Orders an option: money is set aside now, the order goes out when the week runs.

import { writeOrder } from '../give-order.ts';
import { must } from '../prepare.ts';
import { freeFavours, monthlyLimit, pendingCapital, pendingMonthly } from '../money.ts';
import { roomForOrder } from '../project.ts';
import { approvalDays } from '../systems/approvals.ts';
import { knownProject, now, refuse, type Ruling } from './ruling.ts';

/** Writes an order that goes out when the week runs. It must be paid for by what is left, now and each month. */
export const orderOption: Ruling<'order'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const project = must(state.projects[index], 'project');
  if (project.live >= 0) return refuse(decision, 'already-live', { subject: decision.project });
  const rule = must(game.rules.projects[index], 'project');
  const option = rule.options.findIndex((o) => o.id === decision.option);
  const wanted = rule.options[option];
  if (wanted === undefined) return refuse(decision, 'unknown-id', { subject: decision.option });
  if (project.bridged !== undefined && wanted.bridge === true) return refuse(decision, 'bridge-stands', { subject: decision.project });
  const room = roomForOrder({ game, state }, index, option);
  if (room === undefined) return refuse(decision, 'already-ordered', { subject: decision.project });
  const before = project[room];
  const replaced = rule.options[before?.option ?? -1];
  const capital = (state.stocks.capital[0] ?? 0) - pendingCapital(game, state) + (replaced?.price ?? 0);
  const monthly = monthlyLimit(game, state) - (state.stocks.monthly[0] ?? 0) - pendingMonthly(game, state) + (replaced?.monthly ?? 0);
  if (wanted.price > capital) return refuse(decision, 'not-enough-money', { needed: wanted.price, available: capital });
  if (wanted.monthly > monthly) return refuse(decision, 'running-budget-exceeded', { needed: wanted.monthly, available: monthly });
  const urgent = decision.urgent === true;
  if (urgent && (!game.on.has('approvals') || approvalDays(game.rules, wanted.price) === 0)) return refuse(decision, 'bad-value');
  const held = before?.approval?.urgent === true ? 1 : 0;
  if (urgent && freeFavours(state) + held < 1) return refuse(decision, 'no-favour');
  writeOrder(game, state, index, option, now(state), { urgent, room });
  return undefined;
};
