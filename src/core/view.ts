// What the player may know: the only thing that screens, hints and bots read, and all that `imagine` starts from.
// Beliefs carry the day of the last look. How a view is made from a state stands in `make-view.ts`.

import type { FiguresView, OutcomeView } from './outcome-view.ts';
import type { Block, RequestRuling } from './decision.ts';
import type { ChoiceId, EventId, GoalId, PersonId, ProjectId, RequestId, ScenarioId, StakeholderId } from './ids.ts';
import type { FloorRule, Mechanism, Rhythm, StandingHabit } from './scenario.ts';
import type { Cents, Day, Minutes, Points, Share, Week } from './units.ts';
import type { ServiceView, AssetView } from './view-estate.ts';
import type { GapView, RiskView, SponsorView } from './view-govern.ts';
import type { StakeholderView, DepartmentView, HireView, PersonView } from './view-people.ts';
import type { TalkView } from './view-talk.ts';
import type { ProjectView, PromiseView } from './view-projects.ts';

export * from './view-estate.ts';
export * from './view-govern.ts';
export * from './view-talk.ts';
export * from './view-people.ts';
export * from './view-projects.ts';

/** What the run waits for. */
export type Awaiting =
  | { readonly kind: 'plan'; readonly week: Week }
  | { readonly kind: 'answer'; readonly event: EventId }
  /** In the middle of a week: the next day can run. */
  | { readonly kind: 'run' }
  | { readonly kind: 'end' };

/** Something believed, with the day of the look; absent day = never looked, the value is what one would assume. */
export interface Believed<T> {
  readonly value: T;
  readonly seen?: Day;
}

export interface StandingView {
  readonly habit: StandingHabit;
  readonly minutes: Minutes;
  readonly rhythm: Rhythm;
  readonly skipped: boolean;
  /** Minutes it takes in this week. */
  readonly costs: Minutes;
}

export interface ManagerView {
  readonly minutes: Minutes;
  readonly standing: readonly StandingView[];
  readonly blocks: readonly Block[];
  readonly blockMinutes: Minutes;
  /** Minutes that what is planned takes beyond its blocks; absent where that is nothing. */
  readonly beyond?: Minutes;
  /** How many blocks this week can hold. */
  readonly blocksAllowed: number;
  readonly fatigue: Points;
  /** What takes longer than a block, and by how much; absent where nothing does. */
  readonly longer?: readonly { readonly block: Block; readonly minutes: Minutes }[];
  /** Minutes already promised to answers of this week. */
  readonly interrupted: Minutes;
}

export interface ChoiceView {
  readonly id: ChoiceId;
  readonly minutes: Minutes;
  /** What is certain to go out once: what the answer costs, what it orders, what it buys in a hurry. */
  readonly money: Cents;
  /** Running cost a month that it adds. */
  readonly monthly: Cents;
  readonly team: readonly { readonly person: PersonId; readonly minutes: Minutes }[];
  /** A promise that the choice makes. */
  readonly promises: readonly { readonly to: StakeholderId; readonly project: ProjectId; readonly week: Week }[];
}

export interface MessageView {
  readonly event: EventId;
  readonly from: StakeholderId | PersonId;
  readonly arrived: Day;
  readonly mustAnswer: boolean;
  readonly choices: readonly ChoiceView[];
  readonly ifSilent: ChoiceId;
  readonly concerns: readonly (StakeholderId | PersonId)[];
  readonly answer?: { readonly choice: ChoiceId; readonly day: Day; readonly silent: boolean };
}

/** Something that was asked for on the side (M42). */
export interface RequestView {
  readonly id: RequestId;
  readonly from: StakeholderId;
  readonly project: ProjectId;
  readonly came: Day;
  /** Minutes of further work on the option in play. */
  readonly adds: Minutes;
  /** Whether the asker has an open date that could move for it. */
  readonly hasDate: boolean;
  /** It was put off before and cannot be again. */
  readonly deferred: boolean;
  /** It can still be answered, or answered otherwise. */
  readonly isOpen: boolean;
  readonly answer?: { readonly day: Day; readonly silent: boolean; readonly ruling?: RequestRuling };
}

export interface MoneyView {
  /** The whole capital budget at the start. */
  readonly budget: Cents;
  readonly left: Cents;
  /** Ordered, paid or not. */
  readonly committed: Cents;
  /** Chosen this week, not yet sent. */
  readonly pending: Cents;
  readonly monthly: Cents;
  readonly monthlyLimit: Cents;
  readonly credits: number;
  /** What is missing for all that is chosen; absent where no case can be made (C12). */
  readonly gap?: GapView;
}

export interface View {
  readonly scenario: ScenarioId;
  readonly seedIsHidden: true;
  readonly day: Day;
  readonly week: Week;
  readonly weeks: Week;
  readonly awaiting: Awaiting;
  readonly mechanisms: readonly Mechanism[];
  readonly figures: FiguresView;
  readonly manager: ManagerView;
  readonly money: MoneyView;
  /** Order of priority, all known projects. */
  readonly order: readonly ProjectId[];
  readonly limit: number;
  /** Only needs that have appeared, in the scenario's order. */
  readonly projects: readonly ProjectView[];
  readonly promises: readonly PromiseView[];
  /** The building's floors as the rules give them: the picture needs their levels. */
  readonly floors: readonly FloorRule[];
  readonly stakeholders: readonly StakeholderView[];
  readonly departments: readonly DepartmentView[];
  readonly team: readonly PersonView[];
  /** Those who can be asked to join, or were and have not come yet (M1); absent where a scenario has none. */
  readonly hires?: readonly HireView[];
  /** Whether the team's weeks can be made longer. */
  readonly overtime: boolean;
  readonly services: readonly ServiceView[];
  readonly assets: readonly AssetView[];
  /** Arrived messages, oldest first; those without `answer` wait. */
  readonly messages: readonly MessageView[];
  /** What was asked for on the side, in the scenario's order. */
  readonly requests: readonly RequestView[];
  /** Minutes of support work that wait, and what a user waits for one ticket, in minutes (M4). */
  readonly tickets: { readonly waiting: Minutes; readonly wait: Minutes };
  /** Minutes of broken things that wait, and their share of last week's work (M19); absent where unplanned work is off. */
  readonly unplanned?: { readonly waiting: Minutes; readonly share: Share };
  /** How many stakeholders had a talk, of how many; absent where that is not in play (M51). */
  readonly listening?: { readonly heard: number; readonly of: number; readonly tooSoon: boolean };
  /** Who is on call at night, and for how many weeks the same person has been; absent where that is not in play. */
  readonly onCall?: { readonly person?: PersonId; readonly last?: PersonId; readonly weeks: Week };
  /** The sponsor and their favours (M33). */
  readonly sponsor?: SponsorView;
  /** Papers by which somebody accepts a risk. */
  readonly risks?: readonly RiskView[];
  /** What you said and held; absent where none of that is in play. */
  readonly talk?: TalkView;
  /** Weeks to come in which nothing may be changed. */
  readonly freeze: readonly Week[];
  readonly milestones: readonly { readonly id: string; readonly week: Week }[];
  /** What the run will be judged by; known from the brief on. Whether each is met stands in the outcome. */
  readonly goals: readonly { readonly id: GoalId; readonly must: boolean }[];
  readonly flags: readonly string[];
  /** Offers that make sense now, at most three per thing. */
  readonly offers: readonly Block[];
  /** Only when the run has ended. */
  readonly outcome?: OutcomeView;
}
