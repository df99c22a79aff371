// M16 Attrition. The lower the mood and the more others ask for them, the more likely somebody gives notice: a weekly hazard that gathers
// towards one threshold for each person, drawn once, so a better week postpones and never re-rolls. A long talk takes part of it away. Four
// weeks' notice; whoever has left leaves an empty place in every figure about people, so a resignation helps no goal.
// Source: 8 % a year (SIM, CACM); Gallup on engagement (research M16).

import { expMinus, min, round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import { DAYS_PER_WEEK, FULL, weekOf, type Points, type Share } from '../units.ts';
import { stopSalary } from './hiring.ts';
import { hasJoined, hasLeft } from './ramp-up.ts';

/** A millionth of certain notice, the unit in which it gathers. */
export const LEAVING_UNIT = 1_000_000;
/** Weekly hazard at a mood of .6 (research M16: 8 % a year). */
const HAZARD = 0.0016;
/** How steeply it answers to mood: e^(3(.6 − mood)) = e^1.8 · e^(−3 mood) (research M16). */
const STEEPNESS = 3;
const AT_WORST = 6.049647464;
/** Weeks between giving notice and leaving (research M16). */
const NOTICE_WEEKS = 4;
/** What a long talk leaves of what has gathered (calibration). */
const AFTER_TALK = 0.7;
/** From this share of the way on, a talk shows that somebody thinks of leaving (calibration), and where they are imagined to stand then. */
const RESTLESS = 0.5;
const IMAGINED = 0.75;

/** Weekly hazard for a mood in points and outside offers in ten-thousandths of the usual. */
export const leavingHazard = (mood: Points, offers: Share): number =>
  (HAZARD * AT_WORST * expMinus((STEEPNESS * mood) / FULL) * offers) / FULL;

/** What a week adds to what has gathered. */
export const gatheredInWeek = (gathered: number, mood: Points, offers: Share): number =>
  round((LEAVING_UNIT - gathered) * min(1, leavingHazard(mood, offers)));

/** Where somebody gives notice; drawn once. */
const thresholdOf = (run: Pick<Run, 'luck'>, id: string): number => run.luck.draw('notice', id, 0) * LEAVING_UNIT;

/** A long talk: they feel heard, and the manager learns whether they think of leaving. */
export function hearOut(run: Run, person: number): void {
  const own = must(run.state.people[person], 'person');
  if (own.thought === undefined || own.thought.leaves >= 0) return;
  const id = must(run.game.rules.team[person], 'person').id;
  const gathered = run.state.stocks.leaving?.[person] ?? 0;
  own.thought.restless = gathered >= thresholdOf(run, id) * RESTLESS;
  own.thought.seen = run.state.day;
  post(run, 'leaving', person, round(gathered * AFTER_TALK) - gathered, byMechanism('heard-out', id));
}

/** Something beside mood brings somebody nearer to leaving: so large a share of those who have not thought of it. */
export function thinkOfLeaving(run: Run, person: number, share: number): void {
  if (run.state.people[person]?.thought === undefined) return;
  const gathered = run.state.stocks.leaving?.[person] ?? 0;
  post(run, 'leaving', person, round((LEAVING_UNIT - gathered) * share), byMechanism('strained', run.game.subjects.person[person]));
}

/** Weekly: thoughts of leaving gather; some give notice; those whose notice is over go. */
export function stepAttrition(run: Run): void {
  for (let i = 0; i < run.state.people.length; i += 1) {
    const own = must(run.state.people[i], 'person');
    const rule = must(run.game.rules.team[i], 'person');
    if (own.thought === undefined || !hasJoined(run, i) || hasLeft(own, run.state.day)) continue;
    if (own.thought.leaves >= 0) {
      if (run.state.day >= own.thought.leaves) part(run, i);
      continue;
    }
    const gathered = run.state.stocks.leaving?.[i] ?? 0;
    post(run, 'leaving', i, gatheredInWeek(gathered, run.state.stocks.mood[i] ?? 0, rule.offers ?? FULL), byMechanism('restless', rule.id));
    if ((run.state.stocks.leaving?.[i] ?? 0) < thresholdOf(run, rule.id)) continue;
    own.thought.leaves = run.state.day + NOTICE_WEEKS * DAYS_PER_WEEK;
    tell(run, { type: 'resigned', person: rule.id, week: weekOf(own.thought.leaves) });
  }
}

/** The last day: nobody leads for them, and their place counts as nothing. */
function part(run: Run, i: number): void {
  const own = must(run.state.people[i], 'person');
  const { id } = must(run.game.rules.team[i], 'person');
  for (const project of run.state.projects) if (project.lead === i) project.lead = -1;
  own.pinned = -1;
  own.overtime = 40;
  post(run, 'mood', i, -(run.state.stocks.mood[i] ?? 0), byMechanism('left', id));
  post(run, 'fatigue', i, FULL - (run.state.stocks.fatigue[i] ?? 0), byMechanism('left', id));
  own.moodSeen = 0;
  stopSalary(run, i);
  tell(run, { type: 'left', person: id });
}

/** For imagined worlds: what has gathered, where a talk showed them restless and where it did not. Nobody has given notice unseen. */
export const imaginedThought = (restless: boolean, draw: number, week: number): number =>
  round(draw * LEAVING_UNIT * (restless ? IMAGINED : min(RESTLESS, HAZARD * week)));
