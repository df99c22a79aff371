// On-call. Most of a week is not working time, so most things break at night. With somebody on call the repair begins then; with nobody it
// begins in the morning. Whoever is on call rests less, and the same person for weeks on end feels it as unfair. Source: Maslach & Leiter on
// fairness (research M15: .02); hours of the week; what a call costs is calibration.

import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import type { Minutes, Points, Week } from '../units.ts';
import { hasJoined } from './ramp-up.ts';
import { mend } from './repair.ts';

/** Share of the hours of a week in which nobody works: 128 of 168. */
const NIGHT_SHARE = 0.76;
/** A call takes so much of the next day, and tires (calibration). */
const CALL_MINUTES: Minutes = 120;
const CALL_FATIGUE: Points = 200;
/** What a week on call takes of the rest of it (calibration: half of M5's). */
const WEEK_FATIGUE: Points = 600;
/** Weeks in a row from which the load is unfair, and the mood it costs in each more (research M15: .02). */
const FAIR_WEEKS: Week = 2;
const UNFAIR_MOOD: Points = -200;
/** Nobody is on call. */
export const NOBODY = -1;

/** Weeks in a row that somebody has been on call beyond what is fair: what strain reads. */
export function unfairWeeks(state: RunState, person: number): Week {
  const { onCall } = state;
  return onCall === undefined || onCall.last !== person || onCall.weeks <= FAIR_WEEKS ? 0 : onCall.weeks - FAIR_WEEKS;
}

const isHere = (run: Run, person: number): boolean =>
  person >= 0 && hasJoined(run, person) && must(run.state.people[person], 'person').absentUntil <= run.state.day;

/** Something has just broken: at night whoever is on call begins at once, which saves the first day of its repair. */
export function answerAtNight(run: Run, asset: number): void {
  const { onCall } = run.state;
  const own = must(run.state.assets[asset], 'asset');
  if (onCall === undefined || own.up) return;
  const id = must(run.game.subjects.asset[asset], 'asset');
  if (run.luck.draw('night', id, own.failures) >= NIGHT_SHARE) return;
  if (!isHere(run, onCall.person)) return;
  const person = must(run.state.people[onCall.person], 'person');
  person.owed += CALL_MINUTES;
  post(run, 'fatigue', onCall.person, CALL_FATIGUE, byMechanism('called-at-night', id));
  own.repairLeft -= 1;
  if (own.repairLeft <= 0) mend(run, asset);
}

/** Weekly, after rest: what a week on call takes, and whose turn it was again. */
export function stepOnCall(run: Run): void {
  const onCall = must(run.state.onCall, 'on-call');
  const person = isHere(run, onCall.person) ? onCall.person : NOBODY;
  onCall.weeks = person < 0 ? 0 : person === onCall.last ? onCall.weeks + 1 : 1;
  onCall.last = person;
  if (person < 0) return;
  const id = must(run.game.subjects.person[person], 'person');
  post(run, 'fatigue', person, WEEK_FATIGUE, byMechanism('on-call', id));
  if (unfairWeeks(run.state, person) > 0) post(run, 'mood', person, UNFAIR_MOOD, byMechanism('on-call-again', id));
}

export const firstOnCall = (game: Game): Pick<RunState, 'onCall'> =>
  game.on.has('on-call') ? { onCall: { person: NOBODY, last: NOBODY, weeks: 0 } } : {};
