// M1 Ramp-up. A newcomer starts at three tenths and nears full pace with a time constant; for four weeks a colleague gives a
// quarter of their time to each newcomer. Source: Brooks 1975; Madachy (20 days of assimilation, 25 % training), research §2.1.

import { expMinus, min } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import type { PersonState, RunState } from '../state.ts';
import { weekOf, type Day, type Week } from '../units.ts';

type Facts = Pick<Run, 'game' | 'state'>;

/** Pace on the first day, share of a settled colleague's (Brooks, research M1). */
const START_PACE = 0.3;
/** Share of a mentor's time that one newcomer takes (Madachy, research M1). */
const MENTOR_SHARE = 0.25;
/** Weeks for which a newcomer needs the mentor (Madachy: 20 working days). */
const MENTOR_WEEKS = 4;
/** More newcomers than this take no more of the mentor (calibration). */
const MOST_NEWCOMERS = 3;

/** Pace as a share of full, after `weeks` in the job with time constant `tau` weeks: 0.3 + 0.7(1 − e^(−t/τ)). */
export function rampPace(weeks: number, tau: number): number {
  return START_PACE + (1 - START_PACE) * (1 - expMinus(weeks / tau));
}

/** The first week of a newcomer, in the file or hired in this run; undefined for those who know the place, or are not to come. */
function firstWeek(run: Facts, person: number): Week | undefined {
  const hired = run.state.people[person]?.hired;
  return hired === undefined ? run.game.rules.team[person]?.joins : weekOf(hired.comes);
}

/** Pace of a person today: 1 for the settled, less for newcomers and for their mentor. */
export function paceOf(run: Run, person: number): number {
  if (!run.game.plays.rampUp) return 1;
  const week = weekOf(run.state.day);
  const rule = run.game.rules.team[person];
  if (rule === undefined) return 0;
  const first = firstWeek(run, person);
  if (first !== undefined) return week < first ? 0 : rampPace(week - first, rule.rampWeeks);
  return mentorOf(run) === person ? 1 - MENTOR_SHARE * min(newcomers(run), MOST_NEWCOMERS) : 1;
}

function newcomers(run: Facts): number {
  const week = weekOf(run.state.day);
  let count = 0;
  for (let i = 0; i < run.state.people.length; i += 1) {
    const first = firstWeek(run, i);
    if (first !== undefined && week >= first && week < first + MENTOR_WEEKS && !hasLeft(must(run.state.people[i], 'person'), run.state.day))
      count += 1;
  }
  return count;
}

/** The settled person with the most hours shows newcomers the way; the first of equals. */
function mentorOf(run: Facts): number {
  if (newcomers(run) === 0) return -1;
  let mentor = -1;
  let most = -1;
  run.game.rules.team.forEach((person, i) => {
    const isSettled = person.joins === undefined && person.hire === undefined && hasJoined(run, i);
    const hours = isSettled ? person.works.reduce((sum, m) => sum + m, 0) : -1;
    if (hours > most) [mentor, most] = [i, hours];
  });
  return mentor;
}

/** Whether a person's notice (M16) or contract is over. */
export const hasLeft = (person: Pick<PersonState, 'thought' | 'hired'>, day: Day): boolean => {
  const leaves = person.hired === undefined || person.hired.ends < 0 ? (person.thought?.leaves ?? -1) : person.hired.ends;
  return leaves >= 0 && day > leaves;
};

/** Whether somebody belongs to the team, or did: not one who could be hired and has not come. */
export const isInTeam = (game: Game, state: RunState, person: number): boolean =>
  person < game.settled || state.people[person]?.hired?.came === true;

/** Whether a person has started yet, and has not left. */
export const hasJoined = ({ game, state }: Facts, person: number): boolean => {
  const own = state.people[person];
  if (own === undefined || !isInTeam(game, state, person)) return false;
  return (game.rules.team[person]?.joins ?? 1) <= weekOf(state.day) && !hasLeft(own, state.day);
};
