// M26 The psychology of waiting. A wait is felt longer where nobody knows how long, nobody has said why, it seems unfair, or there is
// nothing else to do meanwhile. A note takes the first away, a visit the second, a queue that all can see the first and the third, where its
// figures are those that people know: somebody was with them before it was put up, or comes afterwards.
// Source: Maister 1985 (research M26; weights design); what takes which away after research C2 and C14.

import type { WaitBurden, WaitingState } from '../expect-state.ts';
import { must, type Game } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import type { Day, Minutes } from '../units.ts';

/** How much longer it feels, of the wait itself (research M26). */
const LONGER: Readonly<Record<WaitBurden, number>> = { uncertain: 0.3, unexplained: 0.25, unfair: 0.2, unoccupied: 0.15 };
/** A note or a word in person lasts so long (calibration: the rhythm of a fortnightly note). */
const FRESH_DAYS = 14;
/** Manager's minutes of the first queue beyond its block: eight hours in all (research C14). On other floors the same list is hung up. */
const QUEUE_MORE: Minutes = 360;
/** Minutes a week that keep it true: .3 hours (research C14). */
const QUEUE_WEEKLY: Minutes = 18;

/** How long a wait feels, of what it is. */
export function feltLonger(burdens: readonly WaitBurden[]): number {
  let factor = 1;
  for (const burden of burdens) factor += LONGER[burden];
  return factor;
}

/** How long the wait of a department feels now, of what it is: the same without a list. */
export function longerNow(game: Game, state: RunState, department: number): number {
  const waiting = state.expect?.waiting;
  if (waiting === undefined) return 1;
  let factor = 1;
  const posted = (waiting.posted[department] ?? -1) >= 0;
  if (!posted && !isFresh(state, waiting.noted)) factor += LONGER.uncertain;
  if (!isFresh(state, waiting.explained[department] ?? -1)) factor += LONGER.unexplained;
  if (!posted) factor += LONGER.unfair;
  const uses = must(game.servicesOf[department], 'services');
  for (let i = 0; i < uses.length; i += 1) if (state.services[uses[i] ?? -1]?.up === false) return factor + LONGER.unoccupied;
  return factor;
}

const isFresh = (state: RunState, day: Day): boolean => day >= 0 && state.day - day < FRESH_DAYS;

/** What makes a department's wait feel longer now. All of it is plain to who looks. */
export function burdensOf(game: Game, state: RunState, department: number): readonly WaitBurden[] {
  const waiting = state.expect?.waiting;
  if (waiting === undefined) return [];
  const burdens: WaitBurden[] = [];
  const posted = isRecognised(waiting, department);
  if (!posted && !isFresh(state, waiting.noted)) burdens.push('uncertain');
  if (!isFresh(state, waiting.explained[department] ?? -1)) burdens.push('unexplained');
  if (!posted) burdens.push('unfair');
  const uses = must(game.servicesOf[department], 'services');
  if (uses.some((service) => state.services[service]?.up === false)) burdens.push('unoccupied');
  return burdens;
}

/** Whether a queue hangs there whose figures people recognise: the manager was with them shortly before it was put up, or has been since. */
function isRecognised({ posted, explained }: WaitingState, department: number): boolean {
  const day = posted[department] ?? -1;
  return day >= 0 && (explained[department] ?? -1) >= 0 && day - (explained[department] ?? -1) < FRESH_DAYS;
}

/** Puts the queue up for a department; false where its figures say nothing to those who read them. */
export function showQueue(state: RunState, department: number): boolean {
  const waiting = state.expect?.waiting;
  if (waiting === undefined) return false;
  waiting.posted[department] = state.day;
  return isRecognised(waiting, department);
}

/** Whether there is a queue for all to see, on any floor. */
const hasQueue = (state: RunState): boolean => state.expect?.waiting?.posted.some((day) => day >= 0) === true;

/** Minutes beyond its block that a queue takes, the `nth` of this week's plan. */
export const queueMinutes = (state: RunState, nth: number): Minutes => (nth > 0 || hasQueue(state) ? 0 : QUEUE_MORE);

/** When a week begins: the list on the wall is kept true. */
export function keepQueue(state: RunState): void {
  if (hasQueue(state)) state.manager.interrupted += QUEUE_WEEKLY;
}

/** The manager was with a department and said what it waits for. */
export function explainWait(run: Run, department: number): void {
  const waiting = run.state.expect?.waiting;
  if (waiting !== undefined && department >= 0) waiting.explained[department] = run.state.day;
}

/** A status note went out. */
export function noteWait(run: Run): void {
  const waiting = run.state.expect?.waiting;
  if (waiting !== undefined) waiting.noted = run.state.day;
}

/** Departments on a floor that cannot see the queue yet. */
export function withoutQueue(game: Game, state: RunState, floor: string): readonly number[] {
  const waiting = state.expect?.waiting;
  if (waiting === undefined) return [];
  return game.rules.departments.flatMap((rule, i) => (rule.floor === floor && (waiting.posted[i] ?? -1) < 0 ? [i] : []));
}
