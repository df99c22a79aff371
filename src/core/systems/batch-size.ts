// M39 Batch size. A change made for everybody at once is one large bet: what goes wrong goes wrong for all. In steps each part risks its share
// of it, hits only its share of the users, and teaches those who do the next. Source: DORA; Reinertsen 2009; Flyvbjerg (research M39).

import { min, powerBelowOne } from '../exact.ts';
import type { CutoverPlan } from '../decision.ts';
import type { ProjectState } from '../project-state.ts';
import { FULL, type Share } from '../units.ts';

/** Users of a pilot: the first tenth (research §3, rule 11). */
const PILOT: Share = 1000;
/** Users of each step, and of each after a pilot: three or four weeks in all (calibration). */
const STEP: Share = 2500;
const STEP_AFTER_PILOT: Share = 3000;
/** What a part that went well leaves of the chance that the next fails, as a rehearsal does (calibration; M38: .65). */
const LEARNT = 0.65;
/** Days between two parts, in which users find what is wrong (calibration). */
export const DAYS_BETWEEN = 7;

/** Share of the users who get it next, of whom `done` have it already. */
export function nextShare(plan: CutoverPlan, done: Share): Share {
  if (done === 0 && plan.pilot) return PILOT;
  const rest = FULL - done;
  return plan.inSteps === true ? min(rest, plan.pilot ? STEP_AFTER_PILOT : STEP) : rest;
}

/** Chance that a part fails, so that parts without learning fail together as often as the whole: 1 − Π(1 − pᵢ) = p. */
export const partChance = (whole: number, share: Share, done: Share): number =>
  (share >= FULL ? whole : 1 - powerBelowOne(1 - whole, share / FULL)) * (done > 0 ? LEARNT : 1);

/** What is switched over next, as a share of all users: everything where the mechanism is off. */
export const batchOf = (project: ProjectState, plan: CutoverPlan): Share =>
  project.cutOver === undefined ? FULL : nextShare(plan, project.cutOver.share);
