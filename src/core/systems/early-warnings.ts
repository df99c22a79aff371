// M24 Early warnings. Whoever is told early can re-plan: from then on delay costs them six tenths. A warning costs a little trust at once,
// more when it is the third for the same thing. What a broken promise then costs stands in the ledger (M23), not here.
// Source: Keil & Park, MIT SMR 2014 (research M24), C3 and C13 of §4, as overruled by the model.

import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { PromiseState } from '../state.ts';
import { DAYS_PER_WEEK, fridayOf, type Points, type Week } from '../units.ts';
import { EARLY_WEEKS } from './promises.ts';

/** What delay still costs somebody who could re-plan (research M24). */
export const REPLANNED_SHARE = 0.6;
/** Trust that the message itself costs: a reset −.02 (research C13), a late one the same, a third −.03 more (calibration page). */
const TOLD: Points = -200;
const TOLD_AGAIN: Points = -300;
const PATIENCE = 2;

/** Tells somebody that a promise is in danger, with a new date or without. */
export function warn(run: Run, promise: PromiseState, newWeek: Week | undefined): void {
  const early = fridayOf(promise.week) - run.state.day >= EARLY_WEEKS * DAYS_PER_WEEK;
  promise.warnings.push({ day: run.state.day, newWeek: newWeek ?? -1 });
  const code = promise.warnings.length > PATIENCE ? 'warned-again' : early ? 'warned-early' : 'warned-late';
  post(run, 'trust', promise.to, TOLD + (promise.warnings.length > PATIENCE ? TOLD_AGAIN : 0), byMechanism(code, promise.id));
  if (newWeek !== undefined) promise.week = newWeek;
  must(run.state.stakeholders[promise.to], 'stakeholder').lastContact = run.state.day;
  tell(run, newWeek === undefined ? { type: 'warned', promise: promise.id } : { type: 'warned', promise: promise.id, newWeek });
}

/** Whether those who wait for a project could re-plan: an open promise was warned at least two weeks before its first date. */
export function couldReplan(run: Run, project: number): boolean {
  if (!run.game.on.has('early-warnings')) return false;
  return run.state.promises.some(
    (p) =>
      p.project === project && p.state === 'open' && p.warnings.some((w) => fridayOf(p.firstWeek) - w.day >= EARLY_WEEKS * DAYS_PER_WEEK),
  );
}
