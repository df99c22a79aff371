// M28 Service recovery. After an outage, saying sorry, why it happened and what is different now gives back most of the satisfaction that the
// outage cost: all of it the first time somebody hears it, four fifths later, half of that when it comes late. It never gives more than was
// lost, and no trust. Source: de Matos et al. 2007 (research M28); the hedge of §0.1: recovery is no strategy.

import { floor, max } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { noteFailure } from './post-mortem.ts';
import { DAYS_PER_WEEK, type Day, type Minutes, type Points } from '../units.ts';

/** Share of what was lost that a review gives back: to somebody who has never heard one, and to others (research M28). */
const FIRST_TIME = 1;
const LATER_TIMES = 0.8;
/** Weeks after the end of an outage in which a review is prompt, and in which it is still worth writing (research M28, C10). */
const PROMPT_WEEKS = 1;
const LAST_WEEKS = 2;
/** What a late one gives, of what a prompt one would (calibration). */
const LATE_SHARE = 0.5;

/** Working time that a department lost because something was down. */
export function noteOutage(run: Run, department: number, minutes: Minutes): void {
  const recovery = run.state.expect?.recovery;
  if (recovery !== undefined) recovery.downThisWeek[department] = (recovery.downThisWeek[department] ?? 0) + minutes;
}

/** Something broken works again, or breaks. `day` −1 = it is broken now. */
export function noteEnd(run: Run, asset: number, day: Day): void {
  noteFailure(run, asset, day);
  const recovery = run.state.expect?.recovery;
  if (recovery !== undefined) recovery.ended[asset] = day;
}

/** Minutes of the last two weeks that were lost to outages. */
export const downMinutes = (state: RunState, department: number): Minutes =>
  (state.expect?.recovery?.downThisWeek[department] ?? 0) + (state.expect?.recovery?.downBefore[department] ?? 0);

/** Weekly: what satisfaction would be without outages moves on; `more` is by how much more than what is. */
export function trackLoss(run: Run, department: number, more: Points): void {
  const recovery = run.state.expect?.recovery;
  if (recovery === undefined) return;
  recovery.lost[department] = max(0, (recovery.lost[department] ?? 0) + more);
  recovery.downBefore[department] = recovery.downThisWeek[department] ?? 0;
  recovery.downThisWeek[department] = 0;
}

/** Departments to whom a review of what happened to an asset would give something back. */
export function harmedBy(game: Game, state: RunState, asset: number): readonly number[] {
  const recovery = state.expect?.recovery;
  const ended = recovery?.ended[asset] ?? -1;
  if (recovery === undefined || ended < 0 || state.day - ended > LAST_WEEKS * DAYS_PER_WEEK) return [];
  return game.rules.departments.flatMap((_, i) => {
    const uses = must(game.servicesOf[i], 'services').some((s) => game.chains[s]?.some((stage) => stage.assets.includes(asset)) === true);
    return uses && (recovery.lost[i] ?? 0) > 0 ? [i] : [];
  });
}

/** Tells those who were harmed; false where nobody was. `worth` is what the words do of what they could. */
export function review(run: Run, asset: number, worth = 1): boolean {
  const recovery = run.state.expect?.recovery;
  const harmed = harmedBy(run.game, run.state, asset);
  if (recovery === undefined || harmed.length === 0) return false;
  const late = run.state.day - (recovery.ended[asset] ?? 0) > PROMPT_WEEKS * DAYS_PER_WEEK;
  for (const i of harmed) {
    const share = (recovery.forgave[i] === true ? LATER_TIMES : FIRST_TIME) * (late ? LATE_SHARE : 1);
    const back = floor((recovery.lost[i] ?? 0) * share * worth);
    recovery.lost[i] = (recovery.lost[i] ?? 0) - back;
    recovery.forgave[i] = true;
    post(run, 'satisfaction', i, back, byMechanism('recovered', run.game.subjects.asset[asset]));
  }
  recovery.ended[asset] = -1;
  return true;
}
