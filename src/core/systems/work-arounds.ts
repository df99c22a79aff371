// Work-arounds. Where the work is done there are small faults that nobody reports: people walk round them, and lose minutes every day. No list
// names them and no talk with a head brings them up; whoever comes by sees them, and most are put right on the spot. New ones grow. Source:
// Tucker & Edmondson 2003: nurses worked round nine of ten failures and told nobody; Tucker & Singer 2015 for walks that mend what is easy to
// mend (research C4); amounts are calibration.

import { peopleOn } from '../calendar.ts';
import { min, round } from '../exact.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { DAYS_PER_WEEK, type Day, type Minutes } from '../units.ts';
import { must } from '../prepare.ts';

/** Minutes that each user loses in a week where nobody came for long (half an hour a day; Tucker 2004 saw about as much in a nurse’s shift). */
const LOST: Minutes = 150;
/** Share of it that is left after a walk, and weeks in which the rest comes back (calibration). */
const LEFT = 0.1;
const BACK_WEEKS = 18;

/** Weeks after which a walk finds enough to mend (calibration). */
const GROWN_WEEKS = 3;

/** Minutes that each user loses in a week, so many weeks after somebody came by; `undefined` = nobody ever did. */
export const lostAround = (weeks: number | undefined): number =>
  weeks === undefined ? LOST : LOST * min(1, LEFT + ((1 - LEFT) * weeks) / BACK_WEEKS);

const weeksSince = (seen: Day, day: Day): number | undefined => (seen < 0 ? undefined : (day - seen) / DAYS_PER_WEEK);

/** The manager came by; whether enough had grown that something could be mended on the spot. */
export function seeAround(run: Run, department: number): boolean {
  const around = run.state.expect?.around;
  if (around === undefined) return false;
  const weeks = weeksSince(around.seen[department] ?? -1, run.state.day);
  around.seen[department] = run.state.day;
  return weeks === undefined || weeks >= GROWN_WEEKS;
}

/** Weekly, before anybody compares: what small faults took. */
export function stepWorkArounds(run: Run): void {
  const around = run.state.expect?.around;
  if (around === undefined) return;
  for (let i = 0; i < around.seen.length; i += 1) {
    const each = lostAround(weeksSince(around.seen[i] ?? -1, run.state.day));
    const minutes = round(peopleOn(run.game, i, run.state.day) * each);
    post(run, 'minutes-lost', i, minutes, byMechanism('worked-around'));
    must(run.state.departments[i], 'department').lostThisWeek += minutes;
  }
}
