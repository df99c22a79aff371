// M47 Over-engineering. Capacity that nobody will use has no value within the run, and each step of complexity beyond what the team has done
// before makes more of the work wrong. Source: research M47, direction only; the limit of 160 % is that of the rule *gold-plating* (§3).

import { max, min, round } from '../exact.ts';
import type { Game } from '../prepare.ts';
import type { OptionRule } from '../scenario.ts';
import { FULL, type Share, type Week } from '../units.ts';

/** What the team has done before: from the next step on more goes wrong. */
const DONE_BEFORE = 2;
/** Share of the work that is wrong for each step beyond it. */
const ERROR_PER_STEP = 0.02;
/** More than this share of what the busiest week asks is more than anybody will use (research §3, rule 21). */
export const ENOUGH: Share = 16_000;

/** Further share of the work that turns out wrong, for complexity 1 to 5. */
export const complexityError = (complexity: number): number => ERROR_PER_STEP * max(0, complexity - DONE_BEFORE);

/** The most that a service asks from a week on, as the calendar knows it. */
function busiest(game: Game, service: number, from: Week): number {
  let most = 0;
  for (let week = from; week <= game.rules.weeks; week += 1) most = max(most, game.calendar.demand[service]?.[week] ?? 0);
  return most;
}

/**
 * What an option carries, as a share of what the busiest week to come asks; of several services the tightest counts. Undefined where it
 * limits nothing, or nobody asks for what it carries.
 */
export function shareOfBusiest(game: Game, option: OptionRule, from: Week): Share | undefined {
  let least: Share | undefined;
  for (const { service, units } of option.capacity) {
    const asked = busiest(game, game.index.service.get(service) ?? -1, from);
    if (asked <= 0) continue;
    const share = round((units / asked) * FULL);
    least = least === undefined ? share : min(least, share);
  }
  return least;
}
