// What a scenario tells and asks: events with their choices and effects, requests, goals, objectives, verdicts.

import type { Expr } from './conditions.ts';
import type {
  AssetId,
  ChoiceId,
  EventId,
  GoalId,
  ObjectiveId,
  OptionId,
  PersonId,
  ProjectId,
  RequestId,
  ServiceId,
  StakeholderId,
} from './ids.ts';
import type { Cents, Minutes, Points, Share, Week } from './units.ts';

/** What becomes known. */
export type Reveal =
  | { readonly kind: 'need'; readonly project: ProjectId }
  | { readonly kind: 'cause'; readonly project: ProjectId }
  | { readonly kind: 'asset'; readonly asset: AssetId }
  | { readonly kind: 'cost-of-delay'; readonly stakeholder: StakeholderId }
  /** A habit that a word could put right (M14). */
  | { readonly kind: 'behaviour'; readonly person: PersonId };

/** Stocks that an author's effect may add to, with the kind of subject they belong to. */
export const EFFECT_STOCKS = [
  'trust',
  'satisfaction',
  'expectation',
  'mood',
  'fatigue',
  'team-trust',
  'safety',
  'capital',
  'monthly',
  'credits',
] as const;
export type EffectStock = (typeof EFFECT_STOCKS)[number];

export type Effect =
  | { readonly kind: 'add'; readonly stock: EffectStock; readonly subject: string; readonly delta: number }
  /** Brings it to a value, whatever it was. */
  | { readonly kind: 'set'; readonly stock: EffectStock; readonly subject: string; readonly value: number }
  | { readonly kind: 'promise'; readonly to: StakeholderId; readonly project: ProjectId; readonly week: Week }
  | { readonly kind: 'reveal'; readonly what: Reveal }
  /** `weekday` (Monday 0) has it made on the next such day; absent = at once. */
  | { readonly kind: 'estimate'; readonly project: ProjectId; readonly weekday?: number }
  | { readonly kind: 'order'; readonly project: ProjectId; readonly option: OptionId }
  | { readonly kind: 'fail'; readonly asset: AssetId; readonly unlessProtected: boolean }
  | { readonly kind: 'restore'; readonly service: ServiceId }
  /** Data of a service that runs was lost. */
  | { readonly kind: 'bring-back'; readonly service: ServiceId }
  | { readonly kind: 'replace'; readonly asset: AssetId; readonly price: Cents }
  | { readonly kind: 'absent'; readonly person: PersonId; readonly weeks: number }
  | { readonly kind: 'effort'; readonly project: ProjectId; readonly minutes: Minutes }
  | { readonly kind: 'delay'; readonly project: ProjectId; readonly days: number }
  | { readonly kind: 'prefer'; readonly project: ProjectId }
  | { readonly kind: 'flag'; readonly flag: string }
  /** A security fix comes out for it. */
  | { readonly kind: 'fix'; readonly asset: AssetId };

export interface ChoiceRule {
  readonly id: ChoiceId;
  /** Manager's minutes, taken from slack first, then from the last block placed. */
  readonly hours: Minutes;
  readonly money: Cents;
  /** Team minutes taken in the week of the answer, by person. */
  readonly team: readonly { readonly person: PersonId; readonly minutes: Minutes }[];
  readonly effects: readonly Effect[];
}

export interface EventRule {
  readonly id: EventId;
  readonly when: Expr;
  /** Chance in each week in which `when` holds. */
  readonly chance: Share;
  /** Monday 0 to Friday 4. A Monday message waits in the inbox; any other day stops the week. */
  readonly weekday: number;
  readonly from: StakeholderId | PersonId;
  /** True where the week cannot run before it is answered. */
  readonly mustAnswer: boolean;
  /** What happens as it arrives, whatever is answered. */
  readonly effects: readonly Effect[];
  readonly choices: readonly ChoiceRule[];
  readonly ifSilent: ChoiceId;
  /** Whom a choice concerns, for the facts of the choice card. */
  readonly concerns: readonly (StakeholderId | PersonId)[];
}

/** A little more that somebody asks for while a project is under way (M42). */
export interface RequestRule {
  readonly id: RequestId;
  readonly from: StakeholderId;
  readonly project: ProjectId;
  /** Asked from this week on, once the condition holds. */
  readonly week: Week;
  readonly when: Expr;
  /** Further effort, as a share of the project's. */
  readonly adds: Share;
  /** Trust that a plain yes wins. */
  readonly value: Points;
}

export interface GoalRule {
  readonly id: GoalId;
  readonly must: boolean;
  readonly if: Expr;
}
export interface ObjectiveRule {
  readonly id: ObjectiveId;
  readonly showsWhen: Expr;
}
export interface VerdictRule {
  readonly id: string;
  readonly if: Expr;
}
