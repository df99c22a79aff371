// A scenario as the core needs it: rules only, no texts. The compiler in `scenario/` makes it from a file; the
// page's words stand beside it in `scenario/texts.ts`. Arrays keep the file's order; every id is unique in its kind.

import type { Expr } from './conditions.ts';
import type {
  AssetId,
  ChoiceId,
  DepartmentId,
  EventId,
  FloorId,
  GoalId,
  ObjectiveId,
  OptionId,
  PersonId,
  ProjectId,
  ScenarioId,
  ServiceId,
  SkillId,
  StakeholderId,
} from './ids.ts';
import type { Cents, Minutes, Points, Share, Week } from './units.ts';

/** Mechanisms that a scenario can name in `mechanisms:`. Those not named are off. */
export const MECHANISMS = [
  'ramp-up', // M1
  'context-switching', // M2
  'tickets', // M4
  'fatigue', // M5
  'rework', // M6
  'estimates', // M9
  'delegation', // M11
  'micromanagement', // M12
  'one-to-ones', // M13
  'attention', // M18
  'expectations', // M21
  'promises', // M23
  'early-warnings', // M24
  'reporting', // M25
  'ageing', // M34
  'back-ups', // M37
  'change-risk', // M38
  'saturation', // M40
  'lead-times', // M41
  'contingency', // M48
  'learning-by-doing', // M8
  'feedback', // M14
  'burn-out', // M15
  'attrition', // M16
  'key-person', // M17
  'toil-reduction', // M20
  'unplanned-work', // M19
  'schedule-pressure', // M7
] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** What the standing week can hold: `step`s of hours a week, chosen by the player. */
export const STANDING_HABITS = ['one-to-ones', 'status-note', 'sponsor', 'chasing', 'planning'] as const;
export type StandingHabit = (typeof STANDING_HABITS)[number];
export const RHYTHMS = ['weekly', 'fortnightly', 'off'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface StandingRule {
  readonly habit: StandingHabit;
  /** Manager's minutes for one occurrence. A fortnightly habit costs half of it each week. */
  readonly minutes: Minutes;
  readonly start: Rhythm;
}

export const ASSET_KINDS = [
  'server',
  'storage',
  'back-up',
  'switch',
  'router',
  'firewall',
  'link',
  'access-points',
  'cabling',
  'ups',
  'computers',
  'hosted',
  'phones',
] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

export interface FloorRule {
  readonly id: FloorId;
  /** 0 is the ground floor, −1 a basement. */
  readonly level: number;
}

export interface DepartmentRule {
  readonly id: DepartmentId;
  readonly floor: FloorId;
  readonly head: StakeholderId;
  readonly people: number;
  readonly uses: readonly ServiceId[];
  /** Tickets a person a week, in ten-thousandths of a ticket. */
  readonly ticketsPerHead: Share;
  /** Starting expectation and experience, 0–10,000. */
  readonly expectation: Points;
  readonly satisfaction: Points;
}

export interface StakeholderRule {
  readonly id: StakeholderId;
  readonly floor: FloorId;
  readonly power: Points;
  readonly interest: Points;
  readonly loudness: Points;
  readonly trust: Points;
  /** True cost of delay of each need, cents a week. Believed only after a talk. */
  readonly costOfDelay: readonly { readonly project: ProjectId; readonly perWeek: Cents }[];
}

export interface PersonRule {
  readonly id: PersonId;
  readonly floor: FloorId;
  /** Productive minutes on Monday to Friday. */
  readonly works: readonly [Minutes, Minutes, Minutes, Minutes, Minutes];
  readonly skills: readonly { readonly skill: SkillId; readonly level: Points }[];
  /** How much say they want in their own work. */
  readonly autonomy: Points;
  readonly mood: Points;
  /** Trust in the manager at the start. */
  readonly trust: Points;
  /** Newcomers ramp up from this week on; absent = settled before the start. */
  readonly joins?: Week;
  /** Time constant of the ramp in weeks (M1). */
  readonly rampWeeks: number;
  /** Probability that a talk reveals what they have noticed (M13), and what that is. */
  readonly notices: readonly Reveal[];
  /** True where a habit in their work could be put right by a word (M14). Hidden until somebody looks. */
  readonly behaviour?: boolean;
  /** How often others try to hire them, ten-thousandths of the usual (M16); absent = as usual. */
  readonly offers?: Share;
}

export interface ServiceRule {
  readonly id: ServiceId;
  /** Demand of one user, in units that capacities are counted in. */
  readonly perHead: number;
  /** Stages of the chain: each needs at least one working asset of the kind that serves this service. */
  readonly needs: readonly AssetKind[];
  /** Share of a user's hour that is lost when the service is down; slow costs are scaled from it. */
  readonly impact: Share;
}

export interface AssetFacts {
  /** Age at the start in weeks. */
  readonly ageWeeks: number;
  /** Probability of failing within a year while young, under four years; age raises it (M34). */
  readonly yearlyFailure: Share;
  /** The week in which the maker's support ends; 0 = already over. Absent = beyond the run. */
  readonly supportEnds?: Week;
}

/** How many units of a service something carries. */
export interface Capacity {
  readonly service: ServiceId;
  readonly units: number;
}

/** What a list says of kit that nobody has looked at. */
export interface InventoryFacts extends AssetFacts {
  /** Absent, or silent about a service: the list does not say. */
  readonly capacity?: readonly Capacity[];
}

export interface AssetRule {
  readonly id: AssetId;
  readonly kind: AssetKind;
  readonly at: FloorId;
  readonly serves: readonly ServiceId[];
  /** What it truly carries. Which services it limits is plain to everybody, how much it carries is not. */
  readonly capacity: readonly Capacity[];
  readonly truth: AssetFacts;
  /** What the predecessor's inventory says. An audit replaces it by the truth. */
  readonly inventory: InventoryFacts;
  /** Working days to repair when supported and a spare can be had (MTTR). */
  readonly repairDays: number;
  /** For back-ups: which services they cover. */
  readonly covers: readonly ServiceId[];
  /** For back-ups: weeks since the last verified restore; absent = never. */
  readonly restoredWeeksAgo?: number;
  /** For a UPS: which floors' assets it protects from a power blink. */
  readonly protects: readonly AssetId[];
  /** Team's minutes of care a week. */
  readonly toil: Minutes;
}

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
  /** True where the author marks the option as a trap. */
  readonly lure: boolean;
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
  | { readonly kind: 'promise'; readonly to: StakeholderId; readonly project: ProjectId; readonly week: Week }
  | { readonly kind: 'reveal'; readonly what: Reveal }
  /** `weekday` (Monday 0) has it made on the next such day; absent = at once. */
  | { readonly kind: 'estimate'; readonly project: ProjectId; readonly weekday?: number }
  | { readonly kind: 'order'; readonly project: ProjectId; readonly option: OptionId }
  | { readonly kind: 'fail'; readonly asset: AssetId; readonly unlessProtected: boolean }
  | { readonly kind: 'restore'; readonly service: ServiceId }
  | { readonly kind: 'replace'; readonly asset: AssetId; readonly price: Cents }
  | { readonly kind: 'absent'; readonly person: PersonId; readonly weeks: number }
  | { readonly kind: 'effort'; readonly project: ProjectId; readonly minutes: Minutes }
  | { readonly kind: 'delay'; readonly project: ProjectId; readonly days: number }
  | { readonly kind: 'prefer'; readonly project: ProjectId }
  | { readonly kind: 'flag'; readonly flag: string };

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

/** Dates that everybody knows: a gala, a storm season, a close. */
export interface MilestoneRule {
  readonly id: string;
  readonly week: Week;
}

export interface Rules {
  readonly id: ScenarioId;
  readonly version: number;
  readonly weeks: Week;
  readonly capital: Cents;
  /** What running costs may add up to, cents a month. */
  readonly monthly: Cents;
  /** Whether the team's weeks can be made longer; absent = yes. */
  readonly overtime?: boolean;
  /** The manager's minutes a week: standing week and blocks together. */
  readonly myMinutes: Minutes;
  readonly blockMinutes: Minutes;
  readonly standing: readonly StandingRule[];
  /** The manager's own hands, for "do it yourself" (M18). */
  readonly mySkills: readonly { readonly skill: SkillId; readonly level: Points }[];
  readonly mechanisms: readonly Mechanism[];
  /** Weekday of the change window: 0–6. */
  readonly changeWindow: number;
  /** Share of projects' extra tail that hits: loss per extra project, default 1,000 = 10 %. */
  readonly switchingLoss: Share;
  /** Minutes of one support ticket. */
  readonly ticketMinutes: Minutes;
  /** Psychological safety of the team at the start (M25). */
  readonly safety: Points;
  readonly skills: readonly SkillId[];
  readonly floors: readonly FloorRule[];
  readonly departments: readonly DepartmentRule[];
  readonly stakeholders: readonly StakeholderRule[];
  readonly team: readonly PersonRule[];
  readonly services: readonly ServiceRule[];
  readonly assets: readonly AssetRule[];
  readonly projects: readonly ProjectRule[];
  readonly events: readonly EventRule[];
  readonly goals: readonly GoalRule[];
  readonly objectives: readonly ObjectiveRule[];
  readonly verdicts: readonly VerdictRule[];
  readonly milestones: readonly MilestoneRule[];
}
