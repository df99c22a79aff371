// Asks somebody outside to join the team (M1). The offer goes out when the week runs.

import { contractPrice, firstDay } from '../systems/hiring.ts';
import { pendingCapital, pendingMonthly } from '../money.ts';
import { weekOf } from '../units.ts';
import { candidate, now, refuse, type Ruling } from './ruling.ts';

/** They come after the weeks it takes, within the run; what they cost at least must be there, a salary each month. */
export const hire: Ruling<'hire'> = (game, state, decision) => {
  const found = candidate(game, state, decision);
  if ('problem' in found) return found;
  const { own, terms } = found;
  if (own.hired !== undefined) return refuse(decision, 'already-hired', { subject: decision.person });
  const comes = firstDay(terms, state.day);
  if (weekOf(comes) > game.rules.weeks) return refuse(decision, 'week-out-of-range', { subject: decision.person });
  const price = contractPrice(terms);
  const capital = (state.stocks.capital[0] ?? 0) - pendingCapital(game, state);
  const monthly = game.rules.monthly - (state.stocks.monthly[0] ?? 0) - pendingMonthly(game, state);
  if (price > capital) return refuse(decision, 'not-enough-money', { needed: price, available: capital });
  if (terms.monthly > monthly) return refuse(decision, 'running-budget-exceeded', { needed: terms.monthly, available: monthly });
  own.hired = { called: state.day, at: now(state), sent: false, comes, came: false, ends: -1 };
  return undefined;
};
