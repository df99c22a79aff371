// What the player may know: the only thing that screens, hints and bots read, and all that `imagine` starts from.
// Beliefs carry the day of the last look. How a view is made from a state stands in `make-view.ts`.

import type { Block, CutoverPlan, DelegationLevel, OvertimeHours } from './decision.ts';
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
  PromiseId,
  ScenarioId,
  ServiceId,
  SkillId,
  StakeholderId,
} from './ids.ts';
import type { AssetKind, Capacity, FloorRule, Mechanism, Rhythm, StandingHabit } from './scenario.ts';
import type { Cents, Day, Minutes, Points, Share, Week } from './units.ts';

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
  /** How many blocks this week can hold. */
  readonly blocksAllowed: number;
  readonly fatigue: Points;
  /** Minutes already promised to answers of this week. */
  readonly interrupted: Minutes;
}

export const STAGES = ['need', 'compared', 'chosen', 'ordered', 'delivered', 'installing', 'ready', 'live'] as const;
/** Where a project stands. `ready` waits for its cut-over. */
export type Stage = (typeof STAGES)[number];

export interface OptionView {
  readonly id: OptionId;
  readonly price: Cents;
  readonly monthly: Cents;
  /** Price and 36 months of running cost (M46). */
  readonly threeYearCost: Cents;
  readonly leadMin: number;
  readonly leadMax: number;
  readonly effort: readonly { readonly skill: SkillId; readonly minutes: Minutes }[];
  readonly capacity: readonly { readonly service: ServiceId; readonly units: number }[];
  readonly yearlyFailure: Share;
  readonly complexity: number;
  readonly needs: readonly ProjectId[];
  readonly toil: Minutes;
  /** Care a week that it takes away, some weeks after it is live (M20). */
  readonly savesCare?: Minutes;
  readonly covers: readonly ServiceId[];
  /** How far it meets the need; known once the options are compared and the cause is known. */
  readonly benefit?: Share;
}

export interface EstimateView {
  readonly made: Day;
  /** Minutes of work that remain, the team's single guess (P50) and a careful figure (P80). */
  readonly p50: Minutes;
  readonly p80: Minutes;
}

export interface OrderView {
  readonly option: OptionId;
  readonly placed: Day;
  readonly quoted: Day;
  /** Believed arrival: the quote until a chase says otherwise. */
  readonly expected: Believed<Day>;
  readonly arrived?: Day;
}

export interface ProjectView {
  readonly id: ProjectId;
  readonly sponsor: StakeholderId;
  readonly makes: AssetKind;
  readonly at: FloorId;
  readonly serves: readonly ServiceId[];
  readonly wanted: Week;
  readonly appeared: Day;
  readonly stage: Stage;
  readonly hasBeenCompared: boolean;
  /** True once two hours of looking have found what lies behind the wish. */
  readonly causeKnown: boolean;
  readonly options: readonly OptionView[];
  readonly chosen?: OptionId;
  readonly order?: OrderView;
  readonly estimate?: EstimateView;
  /** A range comes on this day without a block: somebody was told so. */
  readonly rangeOn?: Day;
  /** Without an estimate, the team's single guess of the chosen option's effort. */
  readonly guess: Minutes;
  /** Where a thing is done again and again (M8): what the piece in hand takes, as a share of a first one, as far as reports tell. */
  readonly practice?: Share;
  /** What the open date asks of the time there is (M7), ten-thousandths: 10,000 = all of it. */
  readonly pressure?: Share;
  /** Minutes of effort spent so far. */
  readonly spent: Minutes;
  /** Share done as reported: it counts work that will turn out wrong, and leans green where people do not feel safe. */
  readonly reportedDone: Share;
  readonly lead?: PersonId;
  readonly delegation: DelegationLevel;
  readonly cutover: CutoverPlan;
  /** Day of the last failed cut-over. */
  readonly cutoverFailed?: Day;
  readonly liveSince?: Day;
  /** Latest day to order so that the wanted week can be met by the longest quoted lead (M41); known once compared. */
  readonly orderBy?: Day;
}

export interface PromiseView {
  readonly id: PromiseId;
  readonly to: StakeholderId;
  readonly project: ProjectId;
  readonly week: Week;
  readonly firstWeek: Week;
  readonly made: Day;
  readonly estimated: boolean;
  readonly confidence?: number;
  readonly warnings: readonly { readonly day: Day; readonly newWeek?: Week }[];
  /** The day of the first warning that counts for the date that stands. */
  readonly warned?: Day;
  /** Whether a date was moved when it was nearly there, without a word in time. */
  readonly movedLate: boolean;
  readonly state: 'open' | 'kept' | 'broken';
  readonly ended?: Day;
}

export interface StakeholderView {
  readonly id: StakeholderId;
  readonly floor: FloorId;
  readonly power: Points;
  readonly loudness: Points;
  readonly trust: Points;
  readonly lastContact?: Day;
  readonly lastTalk?: Day;
  /** What delay costs them, once a talk has told it. */
  readonly costOfDelay?: readonly { readonly project: ProjectId; readonly perWeek: Cents }[];
}

export interface DepartmentView {
  readonly id: DepartmentId;
  readonly floor: FloorId;
  readonly head: StakeholderId;
  readonly people: number;
  readonly uses: readonly ServiceId[];
  readonly satisfaction: Points;
  readonly minutesLost: Minutes;
}

export interface PersonView {
  readonly id: PersonId;
  readonly floor: FloorId;
  readonly works: readonly Minutes[];
  readonly skills: readonly { readonly skill: SkillId; readonly level: Points }[];
  readonly autonomy: Points;
  readonly here: boolean;
  /** Thoughts of leaving as a long talk showed them (M16); absent where attrition is off. */
  readonly restless?: Believed<boolean>;
  /** The last day, once they have given notice. */
  readonly leaves?: Day;
  readonly absentUntil?: Day;
  readonly fatigue: Points;
  readonly mood: Believed<Points>;
  readonly teamTrust: Believed<Points>;
  /** Strain from work as a talk showed it (M15); absent where burn-out is off. */
  readonly strain?: Believed<Points>;
  readonly lastOneToOne?: Day;
  /** A habit in their work that a word could put right, once seen (M14). */
  readonly behaviour?: { readonly seen: Day; readonly corrected: boolean };
  /** Words about their work so far; absent where feedback is off. */
  readonly feedback?: { readonly praise: number; readonly corrections: number; readonly last?: Day };
  /** Whom they work beside to learn, and the course of this week (M17). */
  readonly shadows?: { readonly of: PersonId; readonly skill: SkillId };
  readonly course?: SkillId;
  readonly overtime: OvertimeHours;
  readonly pinned?: ProjectId;
  /** What they did last week, in minutes. */
  readonly lastWeek: readonly { readonly on: ProjectId | 'tickets'; readonly minutes: Minutes }[];
}

export interface ServiceView {
  readonly id: ServiceId;
  readonly up: boolean;
  readonly demand: number;
  /** What limits it and nobody has measured: kit that was neither looked at nor bought, where no cause behind a need is known. */
  readonly unmeasured: readonly AssetId[];
  /** Measured, or what the list says where something is unmeasured; absent where neither is so, or nothing limits it. */
  readonly capacity?: number;
  /** Demand ÷ capacity, ten-thousandths; absent with it. */
  readonly load?: Share;
  /** Slow-down factor as it is felt, ten-thousandths: 10,000 = as it should be (M40). People complain, so it needs no looking. */
  readonly slowdown: Share;
  readonly downMinutes: Minutes;
  readonly stages: readonly { readonly kind: AssetKind; readonly assets: readonly AssetId[] }[];
}

/** What an asset is, as one would print it. */
export interface AssetFactsView {
  readonly ageWeeks: number;
  /** Probability of failing within a year at this age (M34). */
  readonly yearlyFailure: Share;
  /** The week in which the maker's support ends; 0 = already over. Absent = beyond the run. */
  readonly supportEnds?: Week;
}

export interface AssetView {
  readonly id: AssetId;
  readonly kind: AssetKind;
  readonly at: FloorId;
  readonly serves: readonly ServiceId[];
  readonly covers: readonly ServiceId[];
  readonly protects: readonly AssetId[];
  readonly madeBy?: ProjectId;
  readonly up: boolean;
  /** When a broken one is expected back. */
  readonly backBy?: Day;
  /** From the inventory until an audit; as bought where this run bought it. */
  readonly facts: Believed<AssetFactsView>;
  /** The day on which this run bought or built it. */
  readonly bought?: Day;
  readonly failures: number;
  readonly lastRestore?: { readonly day: Day; readonly worked: boolean };
  /** What it carries, as far as measured, or as the list says where a service names it as unmeasured. */
  readonly capacity: readonly Capacity[];
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
}

export interface OutcomeView {
  readonly verdict: string | undefined;
  readonly goals: readonly { readonly id: GoalId; readonly must: boolean; readonly met: boolean }[];
  readonly objectives: readonly { readonly id: ObjectiveId; readonly met: boolean }[];
  readonly measures: Measures;
}

/** Measures of a run, 0 to 100 each but for hours and money; see `measures.ts`. */
export interface Measures {
  readonly value: number;
  readonly promises: number;
  readonly satisfaction: number;
  readonly hoursLost: number;
  readonly money: number;
  readonly team: number;
  readonly resilience: number;
}

/** Headline figures: header and ledger. Averages are exact and rounded only where they are shown. */
export interface FiguresView {
  readonly capital: Cents;
  /** Mean trust of all stakeholders. */
  readonly trust: Points;
  readonly promisesOpen: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly minutesLost: Minutes;
  readonly satisfaction: Points;
  /** 100 − mean fatigue. */
  readonly energy: Points;
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
  /** Whether the team's weeks can be made longer. */
  readonly overtime: boolean;
  readonly services: readonly ServiceView[];
  readonly assets: readonly AssetView[];
  /** Arrived messages, oldest first; those without `answer` wait. */
  readonly messages: readonly MessageView[];
  /** Minutes of support work that wait, and what a user waits for one ticket, in minutes (M4). */
  readonly tickets: { readonly waiting: Minutes; readonly wait: Minutes };
  /** Minutes of broken things that wait, and their share of last week's work (M19); absent where unplanned work is off. */
  readonly unplanned?: { readonly waiting: Minutes; readonly share: Share };
  readonly milestones: readonly { readonly id: string; readonly week: Week }[];
  /** What the run will be judged by; known from the brief on. Whether each is met stands in the outcome. */
  readonly goals: readonly { readonly id: GoalId; readonly must: boolean }[];
  readonly flags: readonly string[];
  /** Offers that make sense now, at most three per thing. */
  readonly offers: readonly Block[];
  /** Only when the run has ended. */
  readonly outcome?: OutcomeView;
}
