// What a rule of the coach is: it reads weeks as the player saw them and says where a mistake, or the strength that is its twin,
// stands in them. Figures and ids of the evidence are facts with a kind; sentences are made of them in the panels and the words.

import type { AssetId, Mechanism, PersonId, ProjectId, ServiceId, StakeholderId, Week } from '../../core/index.ts';
import type { Patch } from '../../run/index.ts';
import type { SeenWeek } from '../reading.ts';

/** The rules of the design (model.md), each in a file of its name. */
export const RULE_IDS = [
  'hero-technician',
  'delegation-misfit',
  'promise-on-the-spot',
  'no-reserve',
  'start-everything',
  'squeaky-wheel',
  'late-ordering',
  'green-backup',
  'cowboy-change',
  'big-bang',
  'silent-slip',
  'only-upward',
  'crunch-as-plan',
  'key-person',
  'false-economy',
  'deferring-the-boring',
  'gold-plating',
  'ready-fire-aim',
  'cancelled-one-to-ones',
  'not-managing-up',
  'sunk-cost-march',
  'firefighting',
  'single-vendor',
  'yes-to-all',
  'silent-scope-creep',
  'avoided-hard-talk',
  'cavalry-too-late',
  'blame',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A piece of evidence. Units of values: minutes, cents, ten-thousandths (`share`), whole numbers else. */
export type Fact =
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'stakeholder'; readonly id: StakeholderId }
  | { readonly kind: 'asset'; readonly id: AssetId }
  | { readonly kind: 'service'; readonly id: ServiceId }
  | { readonly kind: 'option'; readonly project: ProjectId; readonly id: string }
  /** Chooses between two ways to say it. */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'minutes' | 'cents' | 'share' | 'week' | 'count'; readonly value: number };
export type Evidence = Readonly<Record<string, Fact>>;

/** Something that could be said at the end of a week, from what had been seen by then and never from later. */
export interface Sign {
  readonly week: Week;
  /** The week in which it began. */
  readonly since: Week;
  readonly evidence: Evidence;
  /** How much of it: 1 is just enough to be said. */
  readonly dose: number;
  /** What doing it the other way would have changed in the log. Empty for strengths. */
  readonly remedy: readonly Patch[];
}

/**
 * Why the player could know: it stood on the screen for at least a week, or two hours would have told and a week passed in which
 * they could be spent, or it was the player's own doing for so long.
 */
export type Knowable = 'on-screen' | 'buyable' | 'own-doing';

export interface Rule {
  readonly id: RuleId;
  readonly knowable: Knowable;
  /** Mechanisms without which the rule is silent: what it warns of would do no harm. */
  readonly needs: readonly Mechanism[];
  mistakes(weeks: readonly SeenWeek[]): readonly Sign[];
  strengths(weeks: readonly SeenWeek[]): readonly Sign[];
}

export const count = (value: number): Fact => ({ kind: 'count', value });
export const minutes = (value: number): Fact => ({ kind: 'minutes', value });
export const cents = (value: number): Fact => ({ kind: 'cents', value: Math.round(value) });
export const share = (part: number, whole: number): Fact => ({
  kind: 'share',
  value: whole === 0 ? 0 : Math.round((part / whole) * 10_000),
});
export const inWeek = (value: Week): Fact => ({ kind: 'week', value });
export const project = (id: ProjectId): Fact => ({ kind: 'project', id });
export const person = (id: PersonId): Fact => ({ kind: 'person', id });
export const stakeholder = (id: StakeholderId): Fact => ({ kind: 'stakeholder', id });
export const asset = (id: AssetId): Fact => ({ kind: 'asset', id });
export const word = (choice: string): Fact => ({ kind: 'word', word: choice });

/** A sign of a strength. */
export const shown = (week: Week, since: Week, evidence: Evidence): Sign => ({ week, since, evidence, dose: 1, remedy: [] });
