// What a debrief holds: plain data, ids and figures, no sentence. The page, the printed report and the command line all tell this.

import type { CompetencyScore, Finding, RuleId } from '../coach/index.ts';
import type { At, Decision, DecisionRecord, EventId, Measures, OutcomeView, PromiseId, Purpose, Week } from '../core/index.ts';

export type MeasureName = keyof Measures;

/** Tenth, middle and ninetieth part of many worlds. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What one change of the log does in this simulation. */
export interface Effect {
  /** Measures with the change less those without it, in the very world of the run. */
  readonly here: Measures;
  /** The same difference in other worlds, both logs played in each. Absent until they have been computed, and where none fits. */
  readonly elsewhere?: Readonly<Record<MeasureName, Spread>>;
  /** Other worlds that were played. */
  readonly worlds: number;
  /** Of them, those that were left out because too much of the log no longer applied there. */
  readonly misfits: number;
  /** Decisions that the change made impossible here. */
  readonly dropped: readonly DecisionRecord[];
  /** False: the change altered no measure here, and nothing may be claimed of it. */
  readonly matters: boolean;
  /** The measure that it moved most, where it matters: the one that its sentence is about. */
  readonly most?: MeasureName;
}

export interface ToldFinding {
  readonly finding: Finding;
  /** All weeks in which the rule could be said, the finding's own among them. */
  readonly weeks: readonly Week[];
  /** It belongs to one of the scenario's objectives, is the one surprise beside them, or stands behind *all findings*. */
  readonly place: 'objective' | 'surprise' | 'more';
  /** Of the remedy; absent for strengths and where there is none. */
  readonly effect?: Effect;
}

/** A fixed policy, or the log itself, in this world and in others; figures are the laboratory's total, which no learner is shown as a number. */
export interface Standing {
  readonly here: number;
  /** Sorted. */
  readonly others: readonly number[];
  /** Percent of the other worlds in which it did worse than here: above 50 this world was kind to it. */
  readonly percentile: number;
}

/** A chance of this world set to the middle of what it could have been. */
export interface Chance {
  readonly purpose: Purpose;
  /** The tape's subject: an id or ids joined as the core joins them. */
  readonly subject: string;
  /** The week in which it was first felt. */
  readonly week: Week;
  /** Measures with it at its median less those of the run. */
  readonly change: Measures;
  readonly most: MeasureName;
}

export interface Luck {
  /** Other worlds that were played. */
  readonly worlds: number;
  /** How kind this world was, by the planner's and the idle policy's percentiles: their mean. */
  readonly kindness: number;
  readonly planner: Standing;
  readonly idle: Standing;
  /** The log's own dots stand second: a log cannot react in another world, so it is flattered by its own. */
  readonly own: Standing & {
    /** Worlds in which too much of the log no longer applied. */
    readonly misfits: number;
  };
  /** Measures of the run with the world's kindness taken out. */
  readonly adjusted: Measures;
  /** The chances that mattered most, the biggest first; at most three. */
  readonly chances: readonly Chance[];
}

/** A promise for which the player said how sure they were. */
export interface Surety {
  readonly promise: PromiseId;
  /** Percent. */
  readonly said: number;
  readonly kept: boolean;
}

export interface Calibration {
  readonly promises: readonly Surety[];
  /** Brier score, 0 (always right) to 1; absent without a promise that was said and decided. */
  readonly brier?: number;
  /** Mean of what was said less the share that was kept, in points: above 0 is over-confident. */
  readonly bias?: number;
}

/** A hint, and whether the next weeks were played otherwise. */
export interface HintFollowed {
  readonly rule: RuleId;
  readonly week: Week;
  readonly what: 'heeded' | 'again' | 'too-late-to-say';
}

/** A decision that stands on the timeline, with its number. */
export interface Numbered {
  readonly number: number;
  readonly at: At;
  readonly decision: Decision;
}

export interface Debrief {
  readonly outcome: OutcomeView;
  /** Weeks that have run; fewer than the scenario's where the run was given up. */
  readonly weeks: Week;
  readonly finished: boolean;
  readonly findings: readonly ToldFinding[];
  /** The first screen: one strength, one mistake, the week to begin again from. */
  readonly first: { readonly strength?: RuleId; readonly mistake?: RuleId; readonly replayFrom?: Week };
  readonly competencies: readonly CompetencyScore[];
  readonly calibration: Calibration;
  readonly hints: readonly HintFollowed[];
  readonly decisions: readonly Numbered[];
  readonly events: readonly { readonly week: Week; readonly event: EventId }[];
  /** Absent until computed. */
  readonly luck?: Luck;
}
