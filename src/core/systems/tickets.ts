// M4 Tickets and queues. Users bring support work; a busy team lets it wait far longer than a slightly less busy one, and a pooled team
// less than single specialists. Source: Kingman 1961, Sakasegawa's approximation (research M4); arrivals per head §1.6.

import { peopleOn } from '../calendar.ts';
import { max, min, powerBelowOne, round, sqrt } from '../exact.ts';
import { post } from '../post.ts';
import { must } from '../prepare.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { debtTickets } from './debt.ts';
import { teamSize } from './hiring.ts';
import { careSaved } from './toil-reduction.ts';
import { newsTickets } from './messages.ts';
import { isWorkday, MINUTES_PER_DAY, WORKDAYS_PER_WEEK, type Minutes } from '../units.ts';
import { shadowTickets } from './shadow-it.ts';

/** Squared coefficients of variation: arrivals at random, tickets of very mixed length (research M4: cs² = 2). */
const ARRIVALS_CV2 = 1;
const SERVICE_CV2 = 2;
/** Utilisation beyond which the formula would run off; the backlog itself then tells the wait. */
const MOST_UTILISED = 0.98;
/** A day's arrivals lie between these shares of their mean (calibration). */
const QUIET_DAY = 0.6;
const BUSY_DAY = 1.4;

/**
 * Mean wait in units of the mean service time: ((ca² + cs²)/2) · ρ^(√(2(c+1))−1) / (c(1−ρ)), for utilisation ρ and c servers.
 */
export function kingmanWait(utilisation: number, servers: number): number {
  const rho = min(utilisation, MOST_UTILISED);
  if (rho <= 0 || servers <= 0) return 0;
  return (((ARRIVALS_CV2 + SERVICE_CV2) / 2) * powerBelowOne(rho, sqrt(2 * (servers + 1)) - 1)) / (servers * (1 - rho));
}

const newTickets = byMechanism('new-tickets');
const fromToil = byMechanism('toil');

/** Daily: what users bring today, and the care that old kit asks for. */
export function stepTickets(run: Run): void {
  if (!isWorkday(run.state.day)) return;
  const { rules, plays } = run.game;
  let minutes = 0;
  for (let i = 0; i < rules.departments.length; i += 1) {
    const department = must(rules.departments[i], 'department');
    const mean = (peopleOn(run.game, i, run.state.day) * department.ticketsPerHead) / 10_000 / WORKDAYS_PER_WEEK;
    const today = mean * (QUIET_DAY + (BUSY_DAY - QUIET_DAY) * run.luck.draw('tickets', department.id, run.state.day));
    minutes +=
      today *
      rules.ticketMinutes *
      (plays.saturation ? crowding(run, must(run.game.servicesOf[i], 'services')) : 1) *
      shadowTickets(run.state, i);
  }
  const arrived = round(minutes * debtTickets(run.game, run.state) * newsTickets(run.state));
  post(run, 'backlog', 0, arrived, newTickets);
  const toil = round(dailyToil(run));
  post(run, 'backlog', 0, toil, fromToil);
  run.state.tickets.arrivedThisWeek += arrived + toil;
}

/** More tickets beyond this load, and how many more for each full load beyond it (research M40). */
const CROWDED_FROM = 0.8;
const CROWDED_GAIN = 2;

/** What a load brings more of tickets: × (1 + 2(ρ − 0.8)) beyond four fifths of capacity (M40). */
export const ticketFactor = (load: number): number => max(1, 1 + CROWDED_GAIN * (load - CROWDED_FROM));

/** The most crowded of the services counts. A load beyond the slowest that a service gets (.94) counts as that: at most × 1.28. */
function crowding(run: Run, services: readonly number[]): number {
  let worst = 1;
  for (let i = 0; i < services.length; i += 1) {
    const slow = run.state.services[services[i] ?? -1]?.slowdown ?? 10_000;
    // slowdown = 0.3 / (1 − ρ), so ρ = 1 − 0.3 / slowdown.
    const load = 1 - 0.3 / max(1, slow / 10_000);
    worst = max(worst, ticketFactor(load));
  }
  return worst;
}

function dailyToil(run: Run): Minutes {
  const { care, makers } = run.game;
  const { assets } = run.state;
  let week = 0;
  for (let i = 0; i < assets.length; i += 1) {
    const asset = must(assets[i], 'asset');
    if (asset.exists) week += care.assets[i] ?? care.options[makers[i] ?? -1]?.[asset.option] ?? 0;
  }
  if (run.game.plays.toilReduction) week = max(0, week - careSaved(run));
  return week / WORKDAYS_PER_WEEK;
}

/** Weekly: how long a ticket waits, from the week's load and what is left over. */
export function stepTicketWait(run: Run): void {
  const { tickets, stocks } = run.state;
  const servers = max(1, teamSize(run.game, run.state));
  const capacity = max(60, tickets.capacity);
  const waiting = stocks.backlog[0] ?? 0;
  const queue = kingmanWait(tickets.arrivedThisWeek / capacity, servers) * run.game.rules.ticketMinutes;
  tickets.wait = round(queue + (waiting / (capacity / WORKDAYS_PER_WEEK)) * MINUTES_PER_DAY);
  tickets.arrivedThisWeek = 0;
  tickets.solvedThisWeek = 0;
  tickets.capacity = 0;
}
