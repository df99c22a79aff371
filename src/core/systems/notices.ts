// M27 Maintenance notice. The same outage is felt as less than half where people were told five days ahead what, when and what to do; where
// nobody was told it is felt as more than it is, and they ask. Too many notices in a week are read by nobody, and an outage that overruns what
// was announced is felt as it is. Source: Maister; ITIL change enablement (research M27, C11).

import { peopleOn } from '../calendar.ts';
import { round } from '../exact.ts';
import { must, projectOfAsset, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { FULL, MINUTES_PER_DAY, weekOf, WORKDAYS_PER_WEEK, type Day, type Minutes, type Share } from '../units.ts';
import { loseMinutes } from './saturation.ts';

/** Manager's minutes of a notice (research C11). */
export const NOTICE_MINUTES: Minutes = 30;
/** Days ahead from which a notice counts as one (research M27). */
const EARLY_DAYS = 5;
/** How an outage is felt, of what it is: announced in time, and not announced (research M27). */
const ANNOUNCED = 0.4;
const UNANNOUNCED = 1.3;
/** Tickets of a day that come on top where nobody was told, as a share (research M27). */
const MORE_TICKETS = 0.4;
/** Notices in a week beyond which nobody reads them (research C11). */
export const MOST_A_WEEK = 3;
/** Days after which people have forgotten what was announced (calibration). */
const LASTS_DAYS = 14;
/** Share of a day for which a switch-over stops what it touches, outside the window: two hours (calibration). */
export const SWITCHING_SHARE = 0.25;

/** Nobody was told. */
export const NOT_TOLD: Day = -1;

/** The day of the notice that still stands for a thing: not forgotten, and not used up by a try that failed. */
export function standingNotice(game: Game, state: RunState, asset: number): Day {
  const sent = state.notices?.[asset] ?? NOT_TOLD;
  if (sent < 0 || state.day - sent > LASTS_DAYS) return NOT_TOLD;
  return sent <= (state.projects[projectOfAsset(game, asset)]?.cutoverFailed ?? -1) ? NOT_TOLD : sent;
}

/** How many notices went out in the week of a day. */
export function noticesIn(state: RunState, day: Day): number {
  let count = 0;
  for (const sent of state.notices ?? []) if (sent >= 0 && weekOf(sent) === weekOf(day)) count += 1;
  return count;
}

/** How what is done to a thing today is felt, of what it is. */
export function felt(game: Game, state: RunState, asset: number): number {
  if (state.notices === undefined) return 1;
  const sent = standingNotice(game, state, asset);
  if (sent < 0) return UNANNOUNCED;
  return state.day - sent >= EARLY_DAYS && noticesIn(state, sent) <= MOST_A_WEEK ? ANNOUNCED : 1;
}

/** A planned outage of services, `share` of a day long. Nothing where the mechanism is off. */
export function planOutage(run: Run, asset: number, services: readonly number[], share: number): void {
  const { game, state } = run;
  if (state.notices === undefined) return;
  const how = felt(game, state, asset);
  const about = must(game.subjects.asset[asset], 'asset');
  const touched = new Set<number>();
  for (const service of services) {
    const impact: Share = must(game.rules.services[service], 'service').impact;
    must(state.services[service], 'service').downMinutes += round(MINUTES_PER_DAY * share);
    for (const d of must(game.usersOf[service], 'users')) {
      touched.add(d);
      const minutes = round(peopleOn(game, d, state.day) * MINUTES_PER_DAY * share * (impact / FULL));
      loseMinutes(run, d, minutes, how, byMechanism('maintenance', about));
    }
  }
  if (how !== UNANNOUNCED || !game.on.has('tickets')) return;
  for (const d of touched) {
    const { ticketsPerHead } = must(game.rules.departments[d], 'department');
    const perDay = (peopleOn(game, d, state.day) * ticketsPerHead) / FULL / WORKDAYS_PER_WEEK;
    post(run, 'backlog', 0, round(perDay * game.rules.ticketMinutes * MORE_TICKETS), byMechanism('not-announced', about));
  }
}

/** How a failure is felt: it overruns whatever was announced, so a notice only spares the surprise. */
export const feltFailing = (how: number): number => (how < 1 ? 1 : how);
