// M22 The ratchet. What pleased becomes what is expected: after a success a department expects a quarter of the way to what it gets. A
// date given without a range raises hopes at once. Naming a new date in time brings them half-way down to what will be; what that costs
// in trust is the warning's own price (M24). Source: Oliver 1980; Bhattacherjee 2001 (research M22).

import { max, round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { lastLive } from '../project.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { PromiseState } from '../project-state.ts';
import { DAYS_PER_WEEK, type Points } from '../units.ts';
import { feltOverall } from './expectations.ts';

/** Share of the way to what they get that expectations rise after a success (research M22). */
export const AFTER_SUCCESS = 0.25;
/** Share of the way to what will be that an honest new date brings them down (research M22). */
export const AFTER_RESET = 0.5;
/** What a date given on the spot raises: a fifth of a point of five (calibration). */
export const HYPE: Points = 400;

/** Weekly: the first whole week after something went live, those who work with it get used to it. */
export function stepRatchet(run: Run): void {
  for (let p = 0; p < run.state.projects.length; p += 1) {
    const live = lastLive(must(run.state.projects[p], 'project'));
    const ago = run.state.day - live;
    if (live < 0 || ago < DAYS_PER_WEEK || ago >= 2 * DAYS_PER_WEEK) continue;
    const rule = must(run.game.rules.projects[p], 'project');
    run.game.rules.departments.forEach((department, i) => {
      if (!rule.serves.some((service) => department.uses.includes(service))) return;
      const rise = max(0, feltOverall(run, i) - (run.state.stocks.expectation[i] ?? 0));
      post(run, 'expectation', i, round(AFTER_SUCCESS * rise), byMechanism('got-used-to-it', rule.id));
    });
  }
}

/** A date goes out that has no range behind it: whoever hears it hopes. */
export function raiseHopes(run: Run, promise: PromiseState): void {
  const department = run.game.headed[promise.to] ?? -1;
  if (!run.game.on.has('ratchet') || promise.estimated || department < 0) return;
  post(run, 'expectation', department, HYPE, byMechanism('hopes-raised', promise.id));
}

/** A first new date, named in time, sets expectations nearer to what will be. */
export function resetHopes(run: Run, promise: PromiseState): void {
  const department = run.game.headed[promise.to] ?? -1;
  if (department < 0 || promise.warnings.filter((w) => w.newWeek >= 0).length > 1) return;
  comeDown(run, department, promise.id);
}

/** Whoever sees what is done, and hears why it takes its time, expects nearer to what will be: a walk undoes the drift (research C4). */
export const comeDown = (run: Run, department: number, subject: string): void => {
  if (!run.game.on.has('ratchet')) return;
  const fall = max(0, (run.state.stocks.expectation[department] ?? 0) - feltOverall(run, department));
  post(run, 'expectation', department, -round(AFTER_RESET * fall), byMechanism('hopes-reset', subject));
};
