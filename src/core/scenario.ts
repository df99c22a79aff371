// A scenario as the core needs it: rules only, no texts. The compiler in `scenario/` makes it from a file; the
// page's words stand beside it in `scenario/texts.ts`. Arrays keep the file's order; every id is unique in its kind.

import type { AssetId, DepartmentId, FloorId, PersonId, ProjectId, ScenarioId, ServiceId, SkillId, StakeholderId } from './ids.ts';
import type { Mechanism } from './mechanism.ts';
import type { ApprovalRule, ProjectRule } from './scenario-projects.ts';
import type { EventRule, GoalRule, ObjectiveRule, RequestRule, VerdictRule, Reveal } from './scenario-story.ts';
import type { Cents, Minutes, Points, Share, Week } from './units.ts';

export * from './mechanism.ts';
export * from './scenario-projects.ts';
export * from './scenario-story.ts';

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
  /** Heads that join on the Monday of a week, those known to everybody from the start. */
  readonly grows?: readonly { readonly week: Week; readonly people: number }[];
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

export const HIRE_KINDS = ['hire', 'contractor'] as const;
export type HireKind = (typeof HIRE_KINDS)[number];

/** On what terms somebody outside can be asked to join. */
export interface HireRule {
  readonly kind: HireKind;
  /** Weeks from asking to the first day. */
  readonly leadWeeks: number;
  /** A contractor's price, cents a week of the capital, and the weeks that are paid at least. */
  readonly weekly: Cents;
  readonly leastWeeks: number;
  /** A salary's share of the running budget, cents a month. */
  readonly monthly: Cents;
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
  /** Not in the team: can be asked to join it. They stand after those of the team. */
  readonly hire?: HireRule;
}

export interface ServiceRule {
  readonly id: ServiceId;
  /** Demand of one user, in units that capacities are counted in. */
  readonly perHead: number;
  /** Stages of the chain: each needs at least one working asset of the kind that serves this service. */
  readonly needs: readonly AssetKind[];
  /** Share of a user's hour that is lost when the service is down; slow costs are scaled from it. */
  readonly impact: Share;
  /** Weeks that ask for more than usual, or less: the share of the usual demand, beyond 10,000 where it is more. */
  readonly peaks?: readonly { readonly week: Week; readonly share: Share }[];
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
  /** For a UPS: what the list says that it protects; absent = as it is. */
  readonly protects?: readonly AssetId[];
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
  /** For a UPS: which assets it truly carries through a power blink. */
  readonly protects: readonly AssetId[];
  /** What it shares with others: a duct, a feed. Two on one path fail together more often (M36). */
  readonly path?: string;
  /** Team's minutes of care a week. */
  readonly toil: Minutes;
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
  /** Weeks in which nothing may be changed: a close, a campaign. Absent = none. */
  readonly freeze?: readonly Week[];
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
  readonly requests?: readonly RequestRule[];
  /** Absent = the usual limits and weeks. */
  readonly approvals?: ApprovalRule;
}
