// A scenario's projects and the options that they have to choose from.

import type { AssetId, FloorId, OptionId, ProjectId, ServiceId, SkillId, StakeholderId } from './ids.ts';
import type { AssetKind, Capacity } from './scenario.ts';
import type { Cents, Minutes, Share, Week } from './units.ts';

export interface OptionRule {
  readonly id: OptionId;
  readonly price: Cents;
  readonly monthly: Cents;
  /** Quoted lead time in days. */
  readonly leadMin: number;
  readonly leadMax: number;
  /** Share of the vendor's deliveries that keep the quoted range. */
  readonly onTime: Share;
  readonly effort: readonly { readonly skill: SkillId; readonly minutes: Minutes }[];
  readonly capacity: readonly Capacity[];
  /** Probability of failing within a year while it is new. */
  readonly yearlyFailure: Share;
  readonly repairDays: number;
  /** 1 (standard) to 5 (nobody has done it). */
  readonly complexity: 1 | 2 | 3 | 4 | 5;
  /** Share of the need that it meets once live. */
  readonly benefit: Share;
  /** Projects that must be live first for the benefit to count. */
  readonly needs: readonly ProjectId[];
  /** Extra share of work that turns out wrong (M6). */
  readonly extraRework: Share;
  readonly toil: Minutes;
  /** Team's minutes of care a week that it takes away, some weeks after it is live (M20); absent = none. */
  readonly savesCare?: Minutes;
  /** For back-ups: services covered. */
  readonly covers: readonly ServiceId[];
  readonly protects: readonly AssetId[];
  /** As for assets. */
  readonly path?: string;
  /** True where the author marks the option as a trap. */
  readonly lure: boolean;
  /** True where it serves until a main option of the same need is live. Absent = a main option. */
  readonly bridge?: boolean;
}

/** From which price an order waits for what, and how long; finance's weeks are those of the quotes included. */
export interface ApprovalRule {
  readonly quotesFrom: Cents;
  readonly quotesWeeks: Week;
  readonly financeFrom: Cents;
  readonly financeWeeks: Week;
}

export const EFFORT_CLASSES = ['small', 'middle', 'large'] as const;
/** Which distribution of actual ÷ estimated effort a project draws from (research §1.8: S, M, L). */
export type EffortClass = (typeof EFFORT_CLASSES)[number];

export interface ProjectRule {
  readonly id: ProjectId;
  readonly sponsor: StakeholderId;
  /** What it makes when live. */
  readonly makes: AssetKind;
  readonly at: FloorId;
  readonly replaces: readonly AssetId[];
  readonly serves: readonly ServiceId[];
  /** The sponsor would like it by the Friday of this week. */
  readonly wanted: Week;
  /** Known from this week on at the latest. */
  readonly appears: Week;
  /** A talk with any of them reveals the need before `appears`. */
  readonly revealedBy: readonly StakeholderId[];
  /** True where what was asked for is not the cause. */
  readonly hasHiddenCause: boolean;
  readonly effortClass: EffortClass;
  /** How many like pieces it has, such as floors; absent = one (M8). */
  readonly pieces?: number;
  readonly options: readonly OptionRule[];
}
