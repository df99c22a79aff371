// What a debrief holds: plain data, ids and figures, no sentence. The page, the printed report and the command line all tell this.

import type { CompetencyScore, Finding, RuleId } from '../coach/index.ts';
import type { At, Decision, DecisionRecord, EventId, Measures, OutcomeView, PromiseId, Purpose, Week } from '../core/index.ts';
import type { Patch } from '../run/index.ts';
import type { Stillness } from './stillness.ts';

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
  /** Decisions of the change itself that were not possible here. Where there are any, the change was not made whole, and that must be said. */
  readonly refused?: readonly Decision[];
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

/** The steps of a debrief of half an hour, and the minutes that each takes (research §5.4: defuse 5, discover 15, deepen 10). */
export type GuidePhaseName = 'defuse' | 'discover' | 'deepen';

/** What a trainer does in a step. `rule` and `weeks` say which finding's evidence is shown. */
export type GuidePrompt =
  /** The timeline, facts only: what was the worst week? `week` is the one that the figures point to, for the trainer alone. */
  | { readonly code: 'show-timeline'; readonly week?: Week }
  /** One finding's week as it was: I saw, I think, what was on your mind? */
  | { readonly code: 'show-clip'; readonly rule: RuleId; readonly kind: Finding['kind']; readonly weeks: Finding['weeks'] }
  /** What was luck and what was not. */
  | { readonly code: 'part-luck' }
  /** Where does this live at your place? */
  | { readonly code: 'own-place' }
  /** Two things to keep, two to change. */
  | { readonly code: 'keep-and-change' }
  /** One if-then promise with a date. */
  | { readonly code: 'pledge' };

export interface GuidePhase {
  readonly phase: GuidePhaseName;
  readonly minutes: number;
  readonly prompts: readonly GuidePrompt[];
}

/** A question for a group, made of what was found in this run. */
export type Question =
  /** I saw this in these weeks: what did you expect to come of it? */
  | { readonly code: 'what-did-you-expect'; readonly rule: RuleId; readonly weeks: Finding['weeks'] }
  /** The remedy moved this measure: what kept you from it? Only where it mattered. */
  | { readonly code: 'what-kept-you'; readonly rule: RuleId; readonly weeks: Finding['weeks']; readonly most: MeasureName }
  /** It was hinted at and came again: what made it hard to change? */
  | { readonly code: 'why-again'; readonly rule: RuleId; readonly weeks: Finding['weeks'] }
  /** This went well: how did you come to do it? */
  | { readonly code: 'how-came-it'; readonly rule: RuleId; readonly weeks: Finding['weeks'] }
  /** Said at so many percent on average, kept in so many: what were you counting on? */
  | { readonly code: 'how-sure'; readonly said: number; readonly kept: number }
  /** In a week without a finding: what would you have looked at, had you had two hours more? */
  | { readonly code: 'two-hours-more'; readonly week: Week }
  /** What would you do the same way again? */
  | { readonly code: 'what-again' }
  /** Where have you seen the like at work? */
  | { readonly code: 'where-at-work'; readonly rule?: RuleId };

export interface Guide {
  readonly phases: readonly GuidePhase[];
  /** Three, the most telling first. */
  readonly questions: readonly Question[];
}

/** The answer to *and if not?*: one decision taken back, or made otherwise. */
export interface Otherwise {
  /** The decision that was asked about, and the change of the log that was tried. */
  readonly at: At;
  readonly patches: readonly Patch[];
  readonly effect: Effect;
  /** Measures at the end of each week, of the run and of the log with the change, in the run's own world. */
  readonly course: { readonly run: readonly Measures[]; readonly other: readonly Measures[] };
}

/** What is being computed. `effects`: what each remedy does; `luck`: other worlds; `chances`: single chances set to their middle. */
export type DebriefStep = 'reading' | 'effects' | 'luck' | 'chances';

export interface Debrief {
  readonly outcome: OutcomeView;
  /** Weeks that have run; fewer than the scenario's where the run was given up. */
  readonly weeks: Week;
  readonly finished: boolean;
  readonly findings: readonly ToldFinding[];
  /**
   * The first screen: one strength, one mistake, the week to begin again from, and the mistake that would be changed there: another one than
   * the one shown where changing that does nothing.
   */
  readonly first: { readonly strength?: RuleId; readonly mistake?: RuleId; readonly replayFrom?: Week; readonly replayFor?: RuleId };
  /** Where hardly anything was done: absent in all other runs. */
  readonly stillness?: Stillness;
  readonly competencies: readonly CompetencyScore[];
  readonly calibration: Calibration;
  readonly hints: readonly HintFollowed[];
  readonly decisions: readonly Numbered[];
  readonly events: readonly { readonly week: Week; readonly event: EventId }[];
  /** Measures at the end of each week that has run; the last are the outcome's. */
  readonly course: readonly Measures[];
  readonly guide: Guide;
  /** Absent until computed. */
  readonly luck?: Luck;
}
