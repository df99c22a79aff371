// M17 Key persons. Where everybody who truly knows a domain is away, others work in it at three tenths of their pace and err twice as much.
// Shadowing a colleague half a day a week, or a course, builds a second pair of hands. Every quick fix by the one who knows is a loan.
// Source: Kim, Behr & Spafford 2013, "Brent" (research M17); price and gain of a course are calibration.

import { max, min } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import { learnSkill, levelOf, skillOf } from '../skills.ts';
import { weekdayOf, type Cents, type Minutes, type Points } from '../units.ts';
import { hasJoined, hasLeft } from './ramp-up.ts';

/** From this skill on somebody holds a domain (research rule "key person": .5). */
const HOLDER: Points = 5000;
/** Pace and errors of the others while no holder is there (research M17: speed × .3, errors × 2). */
const ALONE_PACE = 0.3;
const ALONE_ERRORS = 2;
/** Shadowing: minutes a week of the learner, and skill gained (research M17: half a day, +.05). */
const SHADOW_MINUTES: Minutes = 240;
const SHADOW_GAIN: Points = 500;
/** A course: its price, the learner's minutes (three days), and skill gained (calibration). */
export const COURSE_PRICE: Cents = 180_000;
const COURSE_MINUTES: Minutes = 1440;
const COURSE_GAIN: Points = 1500;

const isThere = (run: Run, i: number): boolean => hasJoined(run, i) && (run.state.people[i]?.absentUntil ?? 0) <= run.state.day;

/** Whether a domain, by its place among the skills, has holders and none of them is there today. Who has left still counts as one who knew. */
export function isOrphaned(run: Run, skill: number): boolean {
  let holders = 0;
  for (let i = 0; i < run.state.people.length; i += 1) {
    if (levelOf(run, i, skill) < HOLDER) continue;
    if (isThere(run, i)) return false;
    if (hasJoined(run, i) || hasLeft(must(run.state.people[i], 'person'), run.state.day)) holders += 1;
  }
  return holders > 0;
}

export const alonePace = (orphaned: boolean): number => (orphaned ? ALONE_PACE : 1);
export const aloneErrors = (orphaned: boolean): number => (orphaned ? ALONE_ERRORS : 1);

/** Skill that a week of shadowing adds: no more than the colleague has. */
export const shadowGain = (own: Points, theirs: Points): Points => max(0, min(SHADOW_GAIN, theirs - own));

/** On Mondays learners give their time, and courses are paid. */
export function stepLearners(run: Run): void {
  if (weekdayOf(run.state.day) !== 0) return;
  for (let i = 0; i < run.state.people.length; i += 1) {
    const own = must(run.state.people[i], 'person');
    if (own.course !== undefined) {
      post(run, 'capital', 0, -COURSE_PRICE, byMechanism('course', run.game.subjects.person[i]));
      run.state.committed += COURSE_PRICE;
      own.owed += COURSE_MINUTES;
      own.course.paid = true;
    }
    if (own.shadow !== undefined && isThere(run, i) && isThere(run, own.shadow.of)) own.owed += SHADOW_MINUTES;
  }
}

/** Weekly: what was learnt. */
export function stepKeyPersons(run: Run): void {
  for (let i = 0; i < run.state.people.length; i += 1) {
    const own = must(run.state.people[i], 'person');
    const person = must(run.game.rules.team[i], 'person').id;
    if (own.course?.paid === true) {
      learnSkill(run, i, own.course.skill, COURSE_GAIN);
      tell(run, { type: 'learnt', person, skill: own.course.skill });
      delete own.course;
    }
    const { shadow } = own;
    if (shadow === undefined) continue;
    if (isThere(run, i) && isThere(run, shadow.of))
      learnSkill(run, i, shadow.skill, shadowGain(skillOf(run, i, shadow.skill), skillOf(run, shadow.of, shadow.skill)));
    // Nothing more to see there, or nobody to look at any more.
    const isOver = skillOf(run, i, shadow.skill) >= skillOf(run, shadow.of, shadow.skill) || !hasJoined(run, shadow.of);
    if (isOver) delete own.shadow;
    if (isOver && hasJoined(run, shadow.of)) tell(run, { type: 'learnt', person, skill: shadow.skill });
  }
}
