// M48 Contingency. What must be bought in a hurry costs more: 1.3 times the price with a tenth of the budget still free, twice without.
// Source: emergency premium 1.3 / 2 / 3 (research §1.1); 10–20 % contingency (AACE, PMBOK, research M48).

import { round } from '../exact.ts';
import type { Run } from '../run-context.ts';
import type { Cents } from '../units.ts';

const RESERVE_SHARE = 0.1;
const PREMIUM_WITH_RESERVE = 1.3;
const PREMIUM_WITHOUT = 2;

/** What a hurried purchase costs, with `left` of a `budget`. */
export function hurriedPrice(price: Cents, left: Cents, budget: Cents): Cents {
  return round(price * (left >= budget * RESERVE_SHARE ? PREMIUM_WITH_RESERVE : PREMIUM_WITHOUT));
}

/** The same for a run as it stands; the plain price where the mechanism is off. */
export function priceInAHurry(run: Pick<Run, 'game' | 'state'>, price: Cents): Cents {
  return run.game.on.has('contingency') ? hurriedPrice(price, run.state.stocks.capital[0] ?? 0, run.game.rules.capital) : price;
}
