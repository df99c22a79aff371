// M6 Rework. A share of what is done is wrong and not yet known; it comes to light with a time constant of three weeks, one week
// where somebody tests. Reports count both, so they lie in good faith. Source: Cooper 1993; Lyneis & Ford 2007 (research M6).

import { ceil, min, round } from '../exact.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { Minutes } from '../units.ts';
import { must } from '../prepare.ts';
import { calmer } from './demo.ts';
import { fadeWin } from './early-win.ts';
import { isRehearsed } from './schedule-pressure.ts';

/** Weeks in which 1/τ of the hidden mistakes come to light each week. */
const FOUND_IN_WEEKS = 3;
const FOUND_IN_WEEKS_TESTED = 1;

/** What users find takes so many times as long to put right as what a test finds (Boehm & Basili 2001: five to one in small systems). */
const FOUND_BY_USERS = 5;

/** What takes no longer than this is put right while testing (calibration). */
const IN_PASSING: Minutes = 120;

/** Minutes of wrong work found in a week. With testing all of it, else a third; the last hour is always found. */
export function foundInWeek(wrong: Minutes, tested: boolean): Minutes {
  if (wrong <= 60) return wrong;
  return min(wrong, ceil(wrong / (tested ? FOUND_IN_WEEKS_TESTED : FOUND_IN_WEEKS)));
}

/** Splits a piece of work into right and wrong. */
export function splitWork(minutes: Minutes, error: number): { readonly right: Minutes; readonly wrong: Minutes } {
  const wrong = round(minutes * min(error, 0.9));
  return { right: minutes - wrong, wrong };
}

/** Users bring what is wrong with what is live; returns the minutes that they bring. */
export function bringFaults(run: Run, i: number, found: Minutes): Minutes {
  const brought = round(found * calmer(run.state, i));
  post(run, 'backlog', 0, brought * FOUND_BY_USERS, byMechanism('found-wrong', run.game.subjects.project[i]));
  return brought;
}

/** Weekly: mistakes come to light. Before going live they are work again; after it they are support. */
export function stepRework(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    const wrong = run.state.stocks['work-wrong'][i] ?? 0;
    // Between the end of the work and going live only a test or a pilot looks; without them users find it.
    const looked = isRehearsed(project) || project.cutover.pilot;
    if (wrong === 0 || (project.finished >= 0 && project.live < 0 && !looked)) continue;
    const found = foundInWeek(wrong, looked);
    const id = must(run.game.rules.projects[i], 'project').id;
    post(run, 'work-wrong', i, -found, byMechanism('found-wrong', id));
    if (project.finished >= 0 && project.live < 0 && found <= IN_PASSING) {
      post(run, 'work-done', i, found, byMechanism('found-wrong', id));
    } else if (project.live >= 0) {
      fadeWin(run, i, bringFaults(run, i, found));
    } else if (project.finished >= 0) {
      project.finished = -1;
    }
    tell(run, { type: 'rework-found', project: id, minutes: found });
  }
}
