// M43 Sunk cost. What was spent is the bait; what is still to pay and what it will still bring decide. A project can be gone on with, made
// smaller or stopped: kit goes back at a discount, people are free, and each who waits gets a fair word. Source: Keil et al. 2000; Staw 1976
// (research M43).

import { ceil, max, round } from '../exact.ts';
import { DONE_PARTS, type AnewRuling } from '../decision.ts';
import { EARLY_WEEKS, weeksAhead } from '../dates.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byDecision, tell, type Run } from '../run-context.ts';
import type { ProjectState, PromiseState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { FULL, MINUTES_PER_DAY, WORKDAYS_PER_WEEK, type Cents, type Minutes, type Points, type Share, type Week } from '../units.ts';
import { NOT_YET } from './anchoring.ts';
import { NO_WEEK } from './change-board.ts';
import { saved } from './debt.ts';
import { guessOf } from './estimates.ts';
import { cutScope, cutSoFar } from './moscow.ts';
import { breach, weightOf } from './promises.ts';
import { reportOf } from './reporting.ts';

/** What a vendor keeps of the price of what comes back (calibration page: a quarter of never-installed kit). */
const RESTOCKING = 0.25;
/** A minute of work in cents: 48 an hour (research §1.7). */
const MINUTE_COST: Cents = 80;
/** It is time to decide anew once it looks half as large again as was said, as far as a fifth reported done can tell (research §3, rule 28). */
const LARGER = 1.5;
const TELLING: Share = 2000;
/** Weeks after the run in which what is live still counts (calibration page: the tail). */
const TAIL_WEEKS: Week = 13;
/** Manager's minutes of a word to one who waits (research C3: .25 h). */
const WORD_MINUTES: Minutes = 15;
/** Trust of the sponsor that a smaller project costs which nobody asked them about (calibration). */
const UNASKED_TRUST: Points = -200;

/** What comes back of the price if it is stopped now. */
export const moneyBack = (price: Cents): Cents => round(price * (1 - RESTOCKING));

/** What was spent: the price, and the work so far. */
export const sunk = (price: Cents, spent: Minutes): Cents => price + spent * MINUTE_COST;

/** What is still to pay for work. */
export const costOf = (minutes: Minutes): Cents => minutes * MINUTE_COST;

/** What it will still bring: what waiting costs a week, for the weeks after the work that is left, and a quarter of a year beyond the run. */
export function valueToGo(perWeek: Cents, benefit: Share, left: Minutes, weeksLeft: Week): Cents {
  const weeks = max(0, weeksLeft + TAIL_WEEKS - ceil(left / (MINUTES_PER_DAY * WORKDAYS_PER_WEEK)));
  return round((perWeek * benefit * weeks) / FULL);
}

/** Whether it is time to decide anew, as far as reports tell. */
export function isDue(game: Game, state: RunState, project: number): boolean {
  const own = must(state.projects[project], 'project');
  const option = game.rules.projects[project]?.options[own.order?.option ?? -1];
  const reported = reportOf(game, state, project);
  if (option === undefined || own.live >= 0 || reported < TELLING) return false;
  return (own.spent * FULL) / reported > guessOf(option) * LARGER;
}

/** Who would have to be told if it were stopped. */
const waitingFor = (state: RunState, project: number): readonly PromiseState[] =>
  state.promises.filter((p) => p.project === project && p.state === 'open');

/** First of the day: what was decided anew. */
export function settleAnew(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const anew = run.state.projects[i]?.anew;
    if (anew?.ruling === undefined || anew.applied) continue;
    anew.applied = true;
    settle(run, i, anew.ruling);
  }
}

function settle(run: Run, i: number, ruling: AnewRuling): void {
  switch (ruling) {
    case 'continue':
      return;
    case 'shrink': {
      if (!cutScope(run, i)) return;
      const rule = must(run.game.rules.projects[i], 'project');
      run.state.manager.interrupted += WORD_MINUTES;
      post(run, 'trust', must(run.game.index.stakeholder.get(rule.sponsor), 'sponsor'), UNASKED_TRUST, causeOf(run, i, 'made-smaller'));
      return;
    }
    case 'stop':
      stop(run, i);
  }
}

const causeOf = (run: Run, i: number, code: 'made-smaller' | 'kit-returned' | 'stopped') =>
  byDecision(code, run.state.projects[i]?.anew?.at ?? [run.state.day, 0], run.game.subjects.project[i]);

function stop(run: Run, i: number): void {
  const { game, state } = run;
  const own = must(state.projects[i], 'project');
  const order = must(own.order, 'order');
  const option = must(game.rules.projects[i]?.options[order.option], 'option');
  const back = moneyBack(option.price);
  post(run, 'capital', 0, back, causeOf(run, i, 'kit-returned'));
  state.committed -= back;
  post(run, 'monthly', 0, -option.monthly, causeOf(run, i, 'stopped'));
  post(run, 'work-done', i, -(state.stocks['work-done'][i] ?? 0), causeOf(run, i, 'stopped'));
  post(run, 'work-wrong', i, -(state.stocks['work-wrong'][i] ?? 0), causeOf(run, i, 'stopped'));
  for (const promise of waitingFor(state, i)) withdraw(run, promise, i);
  for (const person of state.people) if (person.pinned === i) person.pinned = -1;
  forget(run, own, i, order.option);
  tell(run, { type: 'stopped', project: must(game.rules.projects[i], 'project').id, back });
}

/** The need stays; what was begun for it is gone. */
function forget(run: Run, own: ProjectState, i: number, option: number): void {
  own.extraMinutes += cutSoFar(run.game, run.state, i);
  if (own.scope !== undefined) own.scope.cut = 0;
  if (own.done !== undefined) {
    own.extraMinutes += saved(run.game, i, option, own.done.includes);
    own.done = { includes: DONE_PARTS, owed: [] };
  }
  if (own.change !== undefined) own.change.week = NO_WEEK;
  if (own.anchor !== undefined) own.anchor = NOT_YET;
  if (own.pressure !== undefined) own.pressure = 0;
  if (own.skipped !== undefined) own.skipped = false;
  const tour = run.state.expect?.tour;
  if (tour !== undefined) tour.tooSoon[i] = false;
  // A main option ordered ahead of a bridge that is stopped needs no bridge any more.
  own.order = own.ahead;
  own.chosen = own.ahead?.option ?? -1;
  delete own.ahead;
  own.estimate = undefined;
  own.rangeDue = -1;
  own.spent = 0;
  own.lead = -1;
  own.finished = -1;
  own.pilotUntil = -1;
  own.rehearsed = false;
}

/** A fair word to somebody who waits: the promise ends, and costs what a warned one costs. */
function withdraw(run: Run, promise: PromiseState, project: number): void {
  const { state } = run;
  const ahead = weeksAhead(promise.week, state.day);
  promise.warnings.push({ day: state.day, newWeek: -1 });
  promise.state = 'broken';
  promise.ended = state.day;
  state.manager.interrupted += WORD_MINUTES;
  must(state.stakeholders[promise.to], 'stakeholder').lastContact = state.day;
  tell(run, { type: 'promise-broken', promise: promise.id, warned: true });
  if (!run.game.on.has('promises')) return;
  const cost = breach(ahead >= EARLY_WEEKS ? ahead : 0);
  const at = state.projects[project]?.anew?.at ?? [state.day, 0];
  post(run, 'trust', promise.to, round(cost.trust * weightOf(run.game, project)), byDecision('promise-withdrawn', at, promise.id));
}
