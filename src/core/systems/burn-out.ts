// M15 Burn-out. A slow stock: long weeks, being held tight, work that nobody notices and a share that is not fair fill it; a normal week
// empties it a little. Beyond seven tenths somebody falls ill for two to four weeks. Only a talk shows it. It is about work, never about
// private life. Source: Maslach & Leiter (six areas), JD-R; context explains 16 % of stress, Humphrey et al. 2007 (research M15).

import { floor, min, round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { lastLive } from '../project.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import { DAYS_PER_WEEK, weekOf, type Day, type Points } from '../units.ts';
import { thinkOfLeaving } from './attrition.ts';
import { looksTooMany } from './micromanagement.ts';
import { leadGap } from './morale.ts';
import { unfairWeeks } from './on-call.ts';
import { hasJoined } from './ramp-up.ts';

/** Points a week for a load above 1.1, low control, no reward, unfairness; and for rest (research M15: .04, .03, .03, .02, −.05). */
const LOAD: Points = 400;
const CONTROL: Points = 300;
const REWARD: Points = 300;
const FAIRNESS: Points = 200;
const REST: Points = -500;
/** From how much of a normal week on a load counts (research M15). */
const LOADED = 1.1;
/** Hours of a normal week. */
const NORMAL_HOURS = 40;
/** Weeks without a talk, praise or anything going live after which work goes unnoticed (calibration). */
const UNNOTICED_WEEKS = 4;
/** Hours a week above the mean of the others that feel unfair (calibration). */
const UNFAIR_HOURS = 5;
/** Where it ends in illness (research M15: .7), and for how many weeks (2 to 4). */
const ILL: Points = 7000;
const ILL_WEEKS_LEAST = 2;
const ILL_WEEKS_MOST = 4;
/** Share of those not thinking of it yet whom an illness from strain makes think of leaving (research M15: "sick or resign"; amount calibration). */
const THINKS_OF_LEAVING = 0.15;
/** What somebody nobody has talked to may carry, at most, in an imagined world (calibration). */
const PRIOR_MOST: Points = 3000;

export interface Week {
  /** Hours of the week over those of a normal one. */
  readonly load: number;
  readonly isHeldTight: boolean;
  readonly isUnnoticed: boolean;
  readonly isUnfair: boolean;
}

/** Change in a week, before its bounds. */
export const burnOutChange = ({ load, isHeldTight, isUnnoticed, isUnfair }: Week): Points =>
  (load > LOADED ? LOAD : 0) +
  (isHeldTight ? CONTROL : 0) +
  (isUnnoticed ? REWARD : 0) +
  (isUnfair ? FAIRNESS : 0) +
  (load <= 1 ? REST : 0);

/** Weeks of illness for a draw in [0, 1): 2, 3 or 4. */
export const illWeeks = (draw: number): number => ILL_WEEKS_LEAST + floor(draw * (ILL_WEEKS_MOST - ILL_WEEKS_LEAST + 1));

function isLedTight(run: Run, person: number): boolean {
  const { projects } = run.state;
  for (let k = 0; k < projects.length; k += 1) if (projects[k]?.lead === person && leadGap(run, k) < 0) return true;
  return false;
}

function hasGoneLive(run: Run, since: Day): boolean {
  const { projects } = run.state;
  for (let k = 0; k < projects.length; k += 1) {
    const live = lastLive(must(projects[k], 'project'));
    if (live >= since && live >= 0) return true;
  }
  return false;
}

function weekOfPerson(run: Run, i: number): Week {
  const person = must(run.state.people[i], 'person');
  if (person.absentUntil > run.state.day) return { load: 0, isHeldTight: false, isUnnoticed: false, isUnfair: false };
  const since = run.state.day - UNNOTICED_WEEKS * DAYS_PER_WEEK;
  let others = 0;
  let count = 0;
  for (let k = 0; k < run.state.people.length; k += 1) {
    if (k === i || !hasJoined(run, k)) continue;
    others += must(run.state.people[k], 'person').overtime;
    count += 1;
  }
  return {
    load: person.overtime / NORMAL_HOURS,
    isHeldTight: looksTooMany(person.checks) > 0 || isLedTight(run, i),
    isUnnoticed: person.lastOneToOne < since && (person.conduct?.last ?? -1) < since && !hasGoneLive(run, since),
    isUnfair: (count > 0 && person.overtime - others / count > UNFAIR_HOURS) || unfairWeeks(run.state, i) > 0,
  };
}

/** Weekly: strain gathers or eases; beyond its edge somebody is ill from Monday on. */
export function stepBurnOut(run: Run): void {
  for (let i = 0; i < run.state.people.length; i += 1) {
    const person = must(run.state.people[i], 'person');
    if (!hasJoined(run, i)) continue;
    const id = run.game.subjects.person[i];
    const before = run.state.stocks['burn-out']?.[i] ?? 0;
    const change = burnOutChange(weekOfPerson(run, i));
    if (change > 0) post(run, 'burn-out', i, change, byMechanism('strained', id));
    else post(run, 'burn-out', i, -min(-change, before), byMechanism('eased', id));
    const strain = person.strain;
    if (strain === undefined || (run.state.stocks['burn-out']?.[i] ?? 0) <= ILL || person.absentUntil > run.state.day) continue;
    const name = must(run.game.rules.team[i], 'person').id;
    const weeks = illWeeks(run.luck.draw('illness', name, strain.illnesses));
    strain.illnesses += 1;
    // A Friday: the weeks count from Monday.
    person.absentUntil = run.state.day + 3 + weeks * DAYS_PER_WEEK;
    tell(run, { type: 'fell-ill', person: name, week: weekOf(person.absentUntil) });
    thinkOfLeaving(run, i, THINKS_OF_LEAVING);
  }
}

/** For imagined worlds: what somebody nobody has talked to may carry. */
export const priorStrain = (draw: number): Points => round(draw * PRIOR_MOST);
