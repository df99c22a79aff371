// M23 The promise ledger. A date given to a person is a debt: kept it earns a little trust, early barely more, broken it costs, least when
// warned two weeks ahead and most when they find out themselves. A warning counts for the date that stood when it was given. Trust for a kept promise is scaled by what the need is worth and paid
// once per need. Source: Gneezy & Epley 2014; Simons (research M23), as overruled by the model; the scale's bounds are calibration.

import { EARLY_WEEKS, standingDate, weeksWarned } from '../dates.ts';
import { clamp, round } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { benefitNow, BRIDGE_ANSWERS, isAnswered, servingOption } from '../project.ts';
import { byDecision, byEvent, byMechanism, tell, type Run } from '../run-context.ts';
import type { Cause, CauseCode } from '../posting.ts';
import type { PromiseState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { harder } from './messages.ts';
import { raiseHopes } from './ratchet.ts';
import { isPutOff } from './risk-acceptance.ts';
import { surpriseSponsor } from './sponsor.ts';
import { fridayOf, weekdayOf, weekOf, DAYS_PER_WEEK, FULL, type Minutes, type Points } from '../units.ts';

/** Trust, points (research M23: .04, .045, −.05, −.12, −.20). */
export const KEPT: Points = 400;
export const KEPT_EARLY: Points = 450;
export const BROKEN_WARNED: Points = -500;
export const BROKEN_WARNED_LATE: Points = -1200;
export const BROKEN_SILENTLY: Points = -2000;
/** Satisfaction of people who had planned by a date and stand there on the day, without a word (calibration). */
const STOOD_THERE: Points = -400;
/** What an early warning costs that was not needed, once the date is kept after all: trust, and ease of those who had made other plans (calibration). */
const FALSE_ALARM: Points = -600;
/** Being given a date at all (calibration). */
const GIVEN: Points = 100;
/** Being given a date for what is nothing to them: they wonder what it is for, and look for the catch (calibration). */
const NOTHING_TO_THEM: Points = -400;
/** Something wanted arrives without anybody having said when (calibration: half of a kept promise). */
const WITHOUT_DATE: Points = 200;
/** A known need without any date for four weeks counts as a broken expectation (model); the amount is that of a warned break. */
const UNDATED_WEEKS = 4;
const UNDATED: Points = -500;
/** Satisfaction lost for each week a date lies beyond the wanted one, and at most (calibration). */
const LATER_PER_WEEK: Points = -100;
const LATER_MOST: Points = -400;
/** Trust lost with whoever hears a date for each week that it lies beyond the wanted one, after the first, and at most (calibration). */
const PUT_OFF_PER_WEEK: Points = -100;
const PUT_OFF_MOST: Points = -400;
/** Manager's minutes that giving a date takes (research C1, C13: half an hour for each person). */
const DATE_MINUTES: Minutes = 30;
/** And what it takes to explain to somebody of whom nothing says that they wait for it (calibration: longer than the date itself). */
const UNASKED_MINUTES: Minutes = 75;
/** What a need is worth, relative to the mean need, scales the trust: between these. */
const SCALE_LEAST = 0.4;
const SCALE_MOST = 2;

/** How much a need weighs against the mean need of the scenario. */
export const weightOf = (game: Game, project: number): number =>
  clamp((game.totalCost[project] ?? 0) / (game.meanCost || 1), SCALE_LEAST, SCALE_MOST);

/** Whether a need is anything to a person: they asked for it, or waiting for it costs them. A date for what is nothing to them carries no weight. */
export function hasStake(game: Game, person: number, project: number): boolean {
  const rule = must(game.rules.projects[project], 'project');
  const who = must(game.rules.stakeholders[person], 'stakeholder');
  return rule.sponsor === who.id || who.costOfDelay.some((c) => c.project === rule.id && c.perWeek > 0);
}

/** Manager's minutes that a date takes. Whether somebody waits for a need is known where they asked for it, or have told what waiting costs. */
export function dateMinutes(game: Game, state: RunState, person: number, project: number): Minutes {
  const asked = game.rules.projects[project]?.sponsor === game.rules.stakeholders[person]?.id;
  const told = state.stakeholders[person]?.costKnown === true && hasStake(game, person, project);
  return asked || told ? DATE_MINUTES : DATE_MINUTES + UNASKED_MINUTES;
}

/** What a broken date costs, from the weeks between the first warning of it and the date; undefined = never warned. */
export function breach(weeks: number | undefined): { readonly trust: Points; readonly code: CauseCode } {
  if (weeks === undefined) return { trust: BROKEN_SILENTLY, code: 'promise-broken-silently' };
  return weeks >= EARLY_WEEKS
    ? { trust: BROKEN_WARNED, code: 'promise-broken-after-warning' }
    : { trust: BROKEN_WARNED_LATE, code: 'promise-broken-late-warning' };
}

const madeBy = (run: Run, promise: PromiseState, code: CauseCode): Cause => {
  const event = run.game.rules.events[promise.event];
  return event === undefined
    ? byDecision(code, promise.at, promise.id)
    : byEvent(code, event.id, run.state.events[promise.event]?.answer?.choice);
};

/** A promise goes out: what giving this date does by itself. */
export function sendPromise(run: Run, promise: PromiseState): void {
  promise.sent = true;
  const rule = must(run.game.rules.projects[promise.project], 'project');
  const to = must(run.game.rules.stakeholders[promise.to], 'stakeholder');
  tell(run, { type: 'promised', promise: promise.id, to: to.id, project: rule.id, week: promise.week });
  const state = must(run.state.stakeholders[promise.to], 'stakeholder');
  state.lastContact = run.state.day;
  raiseHopes(run, promise);
  if (!run.game.on.has('promises')) return;
  if (!hasStake(run.game, promise.to, promise.project)) {
    post(run, 'trust', promise.to, NOTHING_TO_THEM, madeBy(run, promise, 'promise-nobody-waits-for'));
    return;
  }
  post(run, 'trust', promise.to, GIVEN, madeBy(run, promise, promise.estimated ? 'promise-made-with-range' : 'promise-made-on-the-spot'));
  const late = promise.week - rule.wanted;
  const department = run.game.headed[promise.to] ?? -1;
  if (late > 1)
    post(run, 'trust', promise.to, clamp(PUT_OFF_PER_WEEK * (late - 1), PUT_OFF_MOST, 0), madeBy(run, promise, 'promise-too-late'));
  if (late > 0 && department >= 0) {
    post(run, 'satisfaction', department, clamp(LATER_PER_WEEK * late, LATER_MOST, 0), madeBy(run, promise, 'promise-too-late'));
  }
}

/**
 * Something for a need went live: its open promises are kept, and trust is paid once per need. A bridge keeps them where it meets enough of
 * the need and what it builds on is there, and is worth its share of the trust; one that meets less leaves the dates as they stand.
 */
export function keepPromises(run: Run, project: number): void {
  const state = must(run.state.projects[project], 'project');
  const rule = must(run.game.rules.projects[project], 'project');
  const option = must(rule.options[servingOption(state)], 'option');
  const met = option.bridge === true ? benefitNow(run, project) : FULL;
  if (met < FULL && met < BRIDGE_ANSWERS) return;
  const weight = weightOf(run.game, project) * (met / FULL);
  let kept = false;
  for (const promise of run.state.promises) {
    if (promise.project !== project || promise.state !== 'open' || !promise.sent) continue;
    promise.state = 'kept';
    promise.ended = run.state.day;
    kept = true;
    tell(run, { type: 'promise-kept', promise: promise.id });
    if (!run.game.on.has('promises') || state.rewarded || !hasStake(run.game, promise.to, project)) continue;
    const early = weekOf(run.state.day) < promise.week;
    post(
      run,
      'trust',
      promise.to,
      round((early ? KEPT_EARLY : KEPT) * weight),
      madeBy(run, promise, early ? 'promise-kept-early' : 'promise-kept'),
    );
    if ((weeksWarned(standingDate(promise)) ?? 0) >= EARLY_WEEKS) cryWolf(run, promise, weight);
  }
  const anyPromise = run.state.promises.some((p) => p.project === project);
  if (!anyPromise && !state.rewarded && run.game.on.has('promises')) {
    post(
      run,
      'trust',
      must(run.game.index.stakeholder.get(rule.sponsor), 'sponsor'),
      round(WITHOUT_DATE * weight),
      byMechanism('delivered-without-date', rule.id),
    );
  }
  // After a bridge the need is served once more, by the main option: nothing is paid twice.
  if (kept || (option.bridge === true && !anyPromise)) state.rewarded = true;
}

/** Weeks ahead they were told that it would not hold, made other plans, and there it is: the next warning is heard with half an ear. */
function cryWolf(run: Run, promise: PromiseState, weight: number): void {
  post(run, 'trust', promise.to, round(FALSE_ALARM * weight), byMechanism('false-alarm', promise.id));
  const department = run.game.headed[promise.to] ?? -1;
  if (department >= 0) post(run, 'satisfaction', department, round(FALSE_ALARM * weight), byMechanism('false-alarm', promise.id));
}

/** Weekly, on Friday: promises that fall due unkept are broken; needs that never got a date are felt. */
export function stepPromises(run: Run): void {
  for (const promise of run.state.promises) {
    if (promise.state !== 'open' || !promise.sent || run.state.day < fridayOf(promise.week)) continue;
    promise.state = 'broken';
    promise.ended = run.state.day;
    const warned = weeksWarned(standingDate(promise));
    tell(run, { type: 'promise-broken', promise: promise.id, warned: warned !== undefined });
    if (warned === undefined) surpriseSponsor(run, promise);
    if (!run.game.on.has('promises')) continue;
    const cost = breach(warned);
    post(
      run,
      'trust',
      promise.to,
      round(cost.trust * weightOf(run.game, promise.project) * (warned === undefined ? harder(run.state, promise.project) : 1)),
      madeBy(run, promise, cost.code),
    );
    const department = run.game.headed[promise.to] ?? -1;
    if (warned === undefined && department >= 0)
      post(run, 'satisfaction', department, round(STOOD_THERE * weightOf(run.game, promise.project)), madeBy(run, promise, cost.code));
  }
  if (run.game.on.has('promises') && weekdayOf(run.state.day) === 4) undated(run);
}

function undated(run: Run): void {
  run.state.projects.forEach((project, i) => {
    if (project.appeared < 0 || project.undatedSince >= 0 || isAnswered(run, i)) return;
    if (run.state.day - project.appeared < UNDATED_WEEKS * DAYS_PER_WEEK || run.state.promises.some((p) => p.project === i)) return;
    const rule = must(run.game.rules.projects[i], 'project');
    const sponsor = must(run.game.index.stakeholder.get(rule.sponsor), 'sponsor');
    if (isPutOff(run, i, sponsor)) return;
    project.undatedSince = run.state.day;
    post(run, 'trust', sponsor, round(UNDATED * weightOf(run.game, i)), byMechanism('no-date-given', rule.id));
  });
}
