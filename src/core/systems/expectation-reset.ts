// C13 Expectation reset. A broken date that nobody speaks of goes on costing trust, week by week. Owning it, with what is true now and what has
// changed, costs a little at once, ends that, and brings hopes half-way down to what will be. The second time for the same thing it is
// itself a breach. Source: Simons; service recovery (research C13); the spread over weeks is calibration.

import { max, round } from '../exact.ts';
import { openPromise, writePromise } from '../give-promise.ts';
import type { Message } from '../message.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { PromiseState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, type Points, type Week } from '../units.ts';
import { feltOverall } from './expectations.ts';
import { noteClaim, readerAt, worthOf } from './messages.ts';

/** Trust lost a week while nobody speaks of it, and for how many weeks: −.10 in all (research C13). */
const HANGING: Points = -250;
const HANGING_WEEKS = 4;
/** Trust that owning it costs, and the second time for the same thing (research C13: −.02, −.10). */
const OWNED: Points = -200;
const OWNED_AGAIN: Points = -1000;
/** Share of the way to what will be that hopes come down (research C13). */
const DOWN = 0.5;

/** Whether there is something to own: a broken date for what is not there yet, not spoken of since. */
export function canReset(game: Game, state: RunState, promise: PromiseState): boolean {
  return game.on.has('expectation-reset') && isHanging(state, promise);
}

const isHanging = (state: RunState, promise: PromiseState): boolean =>
  promise.state === 'broken' && promise.reset === undefined && (state.projects[promise.project]?.live ?? -1) < 0;

/** Weekly: what was broken and is not spoken of. */
export function stepHanging(run: Run): void {
  for (const promise of run.state.promises) {
    const days = run.state.day - promise.ended;
    if (!isHanging(run.state, promise) || days <= 0 || days > HANGING_WEEKS * DAYS_PER_WEEK) continue;
    post(run, 'trust', promise.to, HANGING, byMechanism('left-hanging', promise.id));
  }
}

/** Owns a broken date, with a new one or without. */
export function reset(run: Run, promise: PromiseState, newWeek: Week | undefined, message: Message | undefined): void {
  const { game, state } = run;
  const said = message === undefined || newWeek === undefined ? message : { ...message, next: newWeek };
  const worth = worthOf(run, said, readerAt(game, promise.to), { project: promise.project }, promise.to);
  const again = state.promises.some((p) => p.to === promise.to && p.project === promise.project && p.reset !== undefined);
  if (said !== undefined) noteClaim(run, said);
  promise.reset = state.day;
  must(state.stakeholders[promise.to], 'stakeholder').lastContact = state.day;
  const cost = again ? OWNED_AGAIN : round(OWNED * (2 - worth));
  post(run, 'trust', promise.to, cost, byMechanism(again ? 'owned-up-again' : 'owned-up', promise.id));
  const department = game.headed[promise.to] ?? -1;
  if (department >= 0) {
    const above = max(0, (state.stocks.expectation[department] ?? 0) - feltOverall(run, department));
    post(run, 'expectation', department, -round(DOWN * worth * above), byMechanism('hopes-reset', promise.id));
  }
  if (newWeek === undefined || openPromise(state, promise.to, promise.project) !== undefined) return;
  const next = writePromise(game, state, promise.to, promise.project, newWeek, state.manager.blocksAt, -1, -1);
  // It goes out with these words, and wins nothing of its own.
  next.sent = true;
  const to = must(game.rules.stakeholders[promise.to], 'stakeholder').id;
  tell(run, { type: 'promised', promise: next.id, to, project: must(game.rules.projects[promise.project], 'project').id, week: newWeek });
}
