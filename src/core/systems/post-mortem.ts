// M55 Post-mortem. After something broke, looking for what let it happen, without looking for who, makes it half as likely to come again and
// people say sooner when something is wrong. Naming a culprit changes nothing about the cause; the next trouble is told a day later, for
// everybody hopes to mend it unseen. Source: Google SRE, blameless post-mortems (research M55, C10); the day and the fall in safety are
// calibration.

import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, type Day, type Minutes, type Points } from '../units.ts';

/** How likely it is to come again after a blameless review (research M55). */
const RECURRENCE = 0.5;
/** Safety won without blame, and lost with it (research C10: .05; twice that for blame is calibration). */
const LEARNT: Points = 500;
const BLAMED: Points = -1000;
/** Half a day of each who takes part (research C10), and how many do (calibration). */
const PARTICIPANT: Minutes = 240;
const PARTICIPANTS = 2;
/** Manager's minutes that it takes beyond a block: three hours in all (research C10). */
export const REVIEW_MORE: Minutes = 60;
/** Weeks after it worked again in which a review still finds something (research C10). */
const LAST_WEEKS = 2;
/** Weeks for which trouble is hidden after blame, and working days by which it is told later (calibration). */
const HIDING_WEEKS = 8;
const HIDDEN_DAYS = 1;

/** Something works again, or breaks; −1 = it is broken now. */
export function noteFailure(run: Run, asset: number, day: Day): void {
  const reviews = run.state.talk?.reviews;
  if (reviews !== undefined) reviews.ended[asset] = day;
}

/** Whether there is something to look into. */
export function canLearn(state: RunState, asset: number): boolean {
  const ended = state.talk?.reviews?.ended[asset] ?? -1;
  return ended >= 0 && state.day - ended <= LAST_WEEKS * DAYS_PER_WEEK;
}

/** Looks into it, with blame or without. */
export function learnFrom(run: Run, asset: number, blames: boolean): void {
  const reviews = run.state.talk?.reviews;
  if (reviews === undefined) return;
  const id = must(run.game.subjects.asset[asset], 'asset');
  reviews.ended[asset] = -1;
  if (blames) reviews.blamed = run.state.day;
  else reviews.learnt[asset] = true;
  post(run, 'safety', 0, blames ? BLAMED : LEARNT, byMechanism(blames ? 'culprit-named' : 'learnt-together', id));
  let left = PARTICIPANTS;
  for (const person of run.state.people) {
    if (left === 0) break;
    if (person.absentUntil > run.state.day) continue;
    person.owed += PARTICIPANT;
    left -= 1;
  }
}

/** How likely an asset fails, of what it would. */
export const recurrence = (state: RunState, asset: number): number => (state.talk?.reviews?.learnt[asset] === true ? RECURRENCE : 1);

/** Working days that pass before a failure is told. */
export function hiddenDays(state: RunState): number {
  const blamed = state.talk?.reviews?.blamed ?? -1;
  return blamed >= 0 && state.day - blamed <= HIDING_WEEKS * DAYS_PER_WEEK ? HIDDEN_DAYS : 0;
}
