// Expediting. A vendor who is paid more sends sooner: a share of the price buys a part of the time that is still to come, late weeks
// included, once for each order. Source: emergency purchase × 1.3 (research §1.1), of which haste alone is taken to be half; calibration.

import { ceil, max, round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byDecision, type Run } from '../run-context.ts';
import type { OrderState } from '../project-state.ts';
import type { Cents, Day } from '../units.ts';
import { toWorkday } from './lead-times.ts';

/** What it costs, of the price, and what is left of the days still to come (calibration). */
const PREMIUM = 0.15;
const LEFT = 0.7;

/** What it costs to have something at a price sooner. */
export const expeditePrice = (price: Cents): Cents => round(price * PREMIUM);

/** When something comes that was expedited on a day. */
export const sooner = (arrives: Day, today: Day): Day => toWorkday(today + ceil(max(0, arrives - today) * LEFT));

/** First of the day: what was decided is paid, and the vendor names a new day. */
export function expedite(run: Run, project: number, order: OrderState): void {
  const own = must(order.expedited, 'expedited');
  const { day } = run.state;
  const cost = expeditePrice(must(run.game.rules.projects[project]?.options[order.option], 'option').price);
  own.day = day;
  post(run, 'capital', 0, -cost, byDecision('expedited', own.at, run.game.subjects.project[project]));
  run.state.committed += cost;
  order.arrives = sooner(order.arrives, day);
  order.expected = sooner(order.expected, day);
  order.expectedSeen = day;
}
