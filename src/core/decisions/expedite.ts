// Pays a vendor for sending sooner, or not. It goes out when the week runs.

import { must } from '../prepare.ts';
import { pendingCapital } from '../money.ts';
import { isWaiting } from '../systems/approvals.ts';
import { expeditePrice } from '../systems/expediting.ts';
import { knownProject, now, refuse, type Ruling } from './ruling.ts';

/** Sets whether an order under way is to come sooner, once for each order. */
export const expediteOrder: Ruling<'expedite'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  if (!game.on.has('expediting') || typeof decision.on !== 'boolean') return refuse(decision, 'bad-value');
  const { order } = must(state.projects[index], 'project');
  if (order?.sent !== true || order.arrived >= 0) return refuse(decision, 'not-ordered', { subject: decision.project });
  if (isWaiting(state, order)) return refuse(decision, 'not-approved', { subject: decision.project });
  if ((order.expedited?.day ?? -1) >= 0) return refuse(decision, 'already-ordered', { subject: decision.project });
  if (!decision.on) {
    delete order.expedited;
    return undefined;
  }
  const needed = expeditePrice(must(game.rules.projects[index]?.options[order.option], 'option').price);
  const planned = order.expedited === undefined ? 0 : needed;
  const available = (state.stocks.capital[0] ?? 0) - pendingCapital(game, state) + planned;
  if (needed > available) return refuse(decision, 'not-enough-money', { needed, available });
  order.expedited = { at: now(state), day: -1 };
  return undefined;
};
