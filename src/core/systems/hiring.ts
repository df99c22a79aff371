// People from outside (M1): an offer goes out with the week, somebody comes after the weeks it takes to find them, and is paid: a salary
// from the running budget, a contractor by the week from the capital. How they find their feet stands in `ramp-up.ts`. Lead times and
// prices are the scenario's.

import { max } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byDecision, byMechanism, tell, type Run } from '../run-context.ts';
import type { HireRule } from '../scenario.ts';
import type { HiredState, RunState } from '../state.ts';
import { DAYS_PER_WEEK, mondayOf, weekdayOf, weekOf, type Cents, type Day } from '../units.ts';
import { hasLeft, isInTeam } from './ramp-up.ts';

/** The first day of somebody who is asked today: a Monday, so many weeks on. */
export const firstDay = (hire: HireRule, today: Day): Day => mondayOf(weekOf(today) + hire.leadWeeks);

/** The last day that is paid whatever happens. */
export const paidUntil = (hire: HireRule, comes: Day): Day => comes + max(1, hire.leastWeeks) * DAYS_PER_WEEK - 1;

/** Last day of a contract that is ended today: Sunday, and not before the weeks that are paid anyway are over. */
export const lastDay = (hire: HireRule, comes: Day, today: Day): Day =>
  max(paidUntil(hire, comes), mondayOf(weekOf(today)) + DAYS_PER_WEEK - 1);

/** Those of a stock of people that count in figures about the team. Whoever resigned leaves an empty place; whose contract is over, none. */
export function ofTeam(game: Game, state: RunState, values: readonly number[]): readonly number[] {
  if (values.length <= game.settled) return values;
  return values.filter((_, i) => counts(game, state, i));
}

export function teamSize(game: Game, state: RunState): number {
  let size = game.settled;
  for (let i = game.settled; i < state.people.length; i += 1) if (counts(game, state, i)) size += 1;
  return size;
}

const counts = (game: Game, state: RunState, i: number): boolean => {
  const ends = state.people[i]?.hired?.ends ?? -1;
  return isInTeam(game, state, i) && (ends < 0 || state.day <= ends);
};

/** First of the day: offers that go out. */
export function sendOffers(run: Run): void {
  for (let i = run.game.settled; i < run.state.people.length; i += 1) {
    const hired = run.state.people[i]?.hired;
    if (hired === undefined || hired.sent) continue;
    hired.sent = true;
    tell(run, { type: 'hiring', person: must(run.game.rules.team[i], 'person').id, week: weekOf(hired.comes) });
  }
}

/** On Mondays: who comes, what contractors cost, and whose contract is over. */
export function stepHires(run: Run): void {
  if (run.state.people.length === run.game.settled || weekdayOf(run.state.day) !== 0) return;
  for (let i = run.game.settled; i < run.state.people.length; i += 1) {
    const { id, hire } = must(run.game.rules.team[i], 'person');
    const own = must(run.state.people[i], 'person');
    if (hire === undefined || own.hired === undefined || run.state.day < own.hired.comes) continue;
    if (run.state.day === own.hired.comes) join(run, i, hire, own.hired);
    if (hire.kind === 'contractor') payWeek(run, i, hire, own.hired);
    if (own.hired.ends >= 0 && run.state.day === own.hired.ends + 1) {
      for (const project of run.state.projects) if (project.lead === i) project.lead = -1;
      own.pinned = -1;
      tell(run, { type: 'contract-ended', person: id });
    }
  }
}

function join(run: Run, i: number, hire: HireRule, hired: HiredState): void {
  const { id } = must(run.game.rules.team[i], 'person');
  hired.came = true;
  if (hire.monthly > 0) post(run, 'monthly', 0, hire.monthly, byDecision('salary', hired.at, id));
  tell(run, { type: 'joined', person: id });
}

/** Whoever has given notice takes their salary along. */
export function stopSalary(run: Run, i: number): void {
  const monthly = run.state.people[i]?.hired?.came === true ? (run.game.rules.team[i]?.hire?.monthly ?? 0) : 0;
  if (monthly > 0) post(run, 'monthly', 0, -monthly, byMechanism('salary', run.game.subjects.person[i]));
}

/** A week in advance. Nobody works for nothing: where the money is gone, the contract is over. */
function payWeek(run: Run, i: number, hire: HireRule, hired: HiredState): void {
  if (hasLeft(must(run.state.people[i], 'person'), run.state.day)) return;
  const isBroke = run.state.day > paidUntil(hire, hired.comes) && (run.state.stocks.capital[0] ?? 0) < hire.weekly;
  if (isBroke) {
    hired.ends = run.state.day - 1;
    return;
  }
  post(run, 'capital', 0, -hire.weekly, byDecision('contractor', hired.at, run.game.subjects.person[i]));
  run.state.committed += hire.weekly;
}

/** What a contract costs at least, out of the capital. */
export const contractPrice = (hire: HireRule): Cents => (hire.kind === 'contractor' ? max(1, hire.leastWeeks) * hire.weekly : 0);

/** What contracts will cost at least and nobody has paid yet. */
export function contractsOwed(game: Game, state: RunState): Cents {
  let sum = 0;
  for (let i = game.settled; i < state.people.length; i += 1) {
    const hire = game.rules.team[i]?.hire;
    const hired = state.people[i]?.hired;
    if (hire?.kind !== 'contractor' || hired === undefined) continue;
    const last = hired.ends < 0 ? paidUntil(hire, hired.comes) : hired.ends;
    // The coming Monday is still to be paid.
    const from = max(mondayOf(weekOf(state.day + DAYS_PER_WEEK - 1)), hired.comes);
    sum += (max(0, last + 1 - from) / DAYS_PER_WEEK) * hire.weekly;
  }
  return sum;
}

/** Salaries a month of those who were asked and have not come yet. */
export function salariesToCome(game: Game, state: RunState): Cents {
  let sum = 0;
  for (let i = game.settled; i < state.people.length; i += 1) {
    const hired = state.people[i]?.hired;
    if (hired !== undefined && !hired.came) sum += game.rules.team[i]?.hire?.monthly ?? 0;
  }
  return sum;
}
