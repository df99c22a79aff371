// Why a decision was refused. Codes are stable: panels turn them into sentences, run files are checked with them.

import type { DecisionType } from './decision.ts';

export const PROBLEM_CODES = [
  'not-now', // the run waits for something else
  'week-needs-answer', // a message must be answered before the week runs
  'unknown-id', // no such project, person, option… in this scenario
  'not-yet-known', // the need has not appeared
  'not-enough-hours', // more blocks than hours are left
  'bad-block', // this activity makes no sense for that thing now
  'no-such-promise',
  'promise-exists', // an open promise for that need to that person
  'week-out-of-range', // in the past or beyond the end
  'date-refused', // too far beyond what they need, and they need not take it
  'already-ordered',
  'not-enough-money',
  'running-budget-exceeded',
  'already-live',
  'not-in-standing-week',
  'no-overtime', // this team’s weeks are not made longer
  'no-such-question',
  'bad-value',
  'not-ordered', // it is not under way
  'work-finished', // it cannot be left out any more
  'nothing-to-learn', // from somebody who knows no more
  'has-left', // the person is no longer in the team
  'needs-no-leave', // a standard change needs no window from the board
  'window-closed', // nothing may be changed in that week
  'nothing-planned', // nothing will be done to it that could be announced
  'no-fix-due', // nobody has found a hole in it
  'nothing-to-cut', // what is left must be there
  'no-favour', // the sponsor owes none that is not spoken for
  'not-approved', // it has not gone to the vendor yet
  'no-such-risk', // there is nothing to sign for
  'signed-already', // the same person has
  'not-in-team', // the person has not come yet
  'already-hired', // the person was asked before
  'no-contract', // there is nothing to end
  'bridge-stands', // one bridge does not follow another
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly problem: ProblemCode;
  readonly decision: DecisionType;
  /** The id that the problem is about, where there is one. */
  readonly subject?: string;
  /** Figures for the sentence: needed and available, in the unit of the thing. */
  readonly needed?: number;
  readonly available?: number;
}

export function isProblem(value: object): value is Problem {
  return 'problem' in value;
}
