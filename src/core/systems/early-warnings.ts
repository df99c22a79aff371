// M24 Early warnings. Whoever is told early can re-plan: once the date that they had has passed, delay costs them six tenths, until the thing
// is live. A warning that was not needed brings nothing. Each costs a little trust and ease at once, more when it is the third for the same
// thing. Moving a date when it is nearly there is no warning but a breach of the old date, and costs what the ledger (M23) says; so does a
// broken promise, there and not here.
// Source: Keil & Park, MIT SMR 2014 (research M24), C3 and C13 of §4, as overruled by the model.

import { EARLY_WEEKS, standingDate, weeksAhead, weeksWarned } from '../dates.ts';
import { max, round } from '../exact.ts';
import type { Message } from '../message.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { PromiseState } from '../project-state.ts';
import { FULL, fridayOf, type Points, type Week } from '../units.ts';
import { noteClaim, readerAt, worthOf } from './messages.ts';
import { resetHopes } from './ratchet.ts';
import { breach, hasStake, weightOf } from './promises.ts';

/** What delay still costs somebody who could re-plan (research M24). */
export const REPLANNED_SHARE = 0.6;
/** What it costs somebody who had planned by a date that broke without a word, until it is live (research M24: e^(0.35 · 2 weeks) = 2.0). */
export const SURPRISED_SHARE = 2;
/** Trust that the message itself costs: a reset −.02 (research C13), a late one the same, a third −.03 more (calibration page). */
const TOLD: Points = -200;
const TOLD_AGAIN: Points = -300;
/** More where another date could have been named, and was not: they cannot plan by it (research C3; amount calibration). */
const TOLD_VAGUE: Points = -900;
const PATIENCE = 2;
/** Satisfaction that a warning costs in the department of whoever hears it: a false alarm as much as a true one (calibration page: .05 of five). */
const UNEASE: Points = -100;
const UNEASE_VAGUE: Points = -1200;

/** Tells somebody that a promise is in danger, with a new date or without. */
export function warn(run: Run, promise: PromiseState, newWeek: Week | undefined, message?: Message): void {
  const early = weeksAhead(promise.week, run.state.day) >= EARLY_WEEKS;
  const known = weeksWarned(standingDate(promise));
  const said = message === undefined || newWeek === undefined ? message : { ...message, next: newWeek };
  const worth = worthOf(run, said, readerAt(run.game, promise.to), { project: promise.project }, promise.to);
  if (said !== undefined) noteClaim(run, said);
  promise.warnings.push({
    day: run.state.day,
    newWeek: newWeek ?? -1,
    ...(run.game.on.has('messages') ? { worth: round(worth * FULL) } : {}),
  });
  if (newWeek !== undefined && !early && run.game.on.has('promises')) {
    const { trust } = breach(known ?? weeksAhead(promise.week, run.state.day));
    post(run, 'trust', promise.to, round(trust * weightOf(run.game, promise.project)), byMechanism('moved-late', promise.id));
  } else {
    const again = promise.warnings.length > PATIENCE;
    const code = again ? 'warned-again' : early ? 'warned-early' : 'warned-late';
    const vague = early && newWeek === undefined ? TOLD_VAGUE : 0;
    post(run, 'trust', promise.to, round(TOLD * (2 - worth)) + vague + (again ? TOLD_AGAIN : 0), byMechanism(code, promise.id));
  }
  const department = run.game.headed[promise.to] ?? -1;
  if (department >= 0)
    post(run, 'satisfaction', department, newWeek === undefined && early ? UNEASE_VAGUE : UNEASE, byMechanism('bad-news', promise.id));
  if (newWeek !== undefined && early) resetHopes(run, promise);
  if (newWeek !== undefined) promise.week = newWeek;
  must(run.state.stakeholders[promise.to], 'stakeholder').lastContact = run.state.day;
  tell(run, newWeek === undefined ? { type: 'warned', promise: promise.id } : { type: 'warned', promise: promise.id, newWeek });
}

/**
 * What delay still costs those who wait for a project: less where they live by another plan, for they heard the next date at least two weeks
 * before the first one they had, and that has passed; the better the warning was, the less. Nobody can plan by a warning alone (research C3).
 * Before that day nobody has lost anything by waiting for what was promised (calibration page: relief only after a real slip).
 */
export function costOfWaiting(run: Run, project: number): number {
  if (!run.game.plays.earlyWarnings || (run.state.projects[project]?.live ?? -1) >= 0) return 1;
  let best = 0;
  for (const p of run.state.promises) {
    if (p.project !== project) continue;
    if (p.state === 'broken' && p.warnings.length === 0 && hasStake(run.game, p.to, project)) return SURPRISED_SHARE;
    if (run.state.day <= fridayOf(p.firstWeek)) continue;
    for (const w of p.warnings) if (w.newWeek >= 0 && weeksAhead(p.firstWeek, w.day) >= EARLY_WEEKS) best = max(best, w.worth ?? FULL);
  }
  return best === FULL ? REPLANNED_SHARE : 1 - ((1 - REPLANNED_SHARE) * best) / FULL;
}
