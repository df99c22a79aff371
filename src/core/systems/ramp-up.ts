// M1 Ramp-up. A newcomer starts at three tenths and nears full pace with a time constant; for four weeks a colleague gives a
// quarter of their time to each newcomer. Source: Brooks 1975; Madachy (20 days of assimilation, 25 % training), research §2.1.

import { expMinus, min } from '../exact.ts';
import type { Run } from '../run-context.ts';
import type { PersonState } from '../state.ts';
import { weekOf, type Day } from '../units.ts';

/** Pace on the first day, share of a settled colleague's (Brooks, research M1). */
const START_PACE = 0.3;
/** Share of a mentor's time that one newcomer takes (Madachy, research M1). */
const MENTOR_SHARE = 0.25;
/** Weeks for which a newcomer needs the mentor (Madachy: 20 working days). */
const MENTOR_WEEKS = 4;

/** Pace as a share of full, after `weeks` in the job with time constant `tau` weeks: 0.3 + 0.7(1 − e^(−t/τ)). */
export function rampPace(weeks: number, tau: number): number {
  return START_PACE + (1 - START_PACE) * (1 - expMinus(weeks / tau));
}

/** Pace of a person today: 1 for the settled, less for newcomers and for their mentor. */
export function paceOf(run: Run, person: number): number {
  if (!run.game.on.has('ramp-up')) return 1;
  const week = weekOf(run.state.day);
  const rule = run.game.rules.team[person];
  if (rule === undefined) return 0;
  if (rule.joins !== undefined) return week < rule.joins ? 0 : rampPace(week - rule.joins, rule.rampWeeks);
  return mentorOf(run) === person ? 1 - MENTOR_SHARE * min(newcomers(run), 3) : 1;
}

const newcomers = (run: Run): number => {
  const week = weekOf(run.state.day);
  return run.game.rules.team.filter((p) => p.joins !== undefined && week >= p.joins && week < p.joins + MENTOR_WEEKS).length;
};

/** The settled person with the most hours shows newcomers the way; the first of equals. */
function mentorOf(run: Run): number {
  if (newcomers(run) === 0) return -1;
  let mentor = -1;
  let most = -1;
  run.game.rules.team.forEach((person, i) => {
    const hours = person.joins === undefined ? person.works.reduce((sum, m) => sum + m, 0) : -1;
    if (hours > most) [mentor, most] = [i, hours];
  });
  return mentor;
}

/** Whether a person's notice is over (M16). */
export const hasLeft = (person: Pick<PersonState, 'thought'>, day: Day): boolean => {
  const leaves = person.thought?.leaves ?? -1;
  return leaves >= 0 && day > leaves;
};

/** Whether a person has started yet, and has not left. */
export const hasJoined = (run: Pick<Run, 'game' | 'state'>, person: number): boolean => {
  const own = run.state.people[person];
  return (run.game.rules.team[person]?.joins ?? 1) <= weekOf(run.state.day) && own !== undefined && !hasLeft(own, run.state.day);
};
