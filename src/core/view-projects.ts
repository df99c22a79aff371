// What the player may know of projects, options, orders and promises.

import type { AnewRuling, CutoverPlan, DelegationLevel, DonePart, RiskKind, IntentLine, PreMortemRisk, Surprise } from './decision.ts';
import type { FloorId, OptionId, PersonId, ProjectId, PromiseId, ServiceId, SkillId, StakeholderId } from './ids.ts';
import type { AssetKind } from './scenario.ts';
import type { Cents, Day, Minutes, Share, Week } from './units.ts';
import type { ApprovalStep } from './govern-state.ts';
import type { ApprovalView, CaseView, ExpediteView, VendorView } from './view-govern.ts';
import type { Believed } from './view.ts';
import type { NoticeView } from './view-estate.ts';

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
  /** What it carries as a share of what the busiest week to come asks (M47); absent where that is off or nothing limits it. */
  readonly shareOfBusiest?: Share;
  /** True where that is more than anybody will use. */
  readonly unused?: boolean;
  readonly complexity: number;
  readonly needs: readonly ProjectId[];
  readonly toil: Minutes;
  /** Care a week that it takes away, some weeks after it is live (M20). */
  readonly savesCare?: Minutes;
  readonly covers: readonly ServiceId[];
  /** The duct or feed that it shares with what is on the same. */
  readonly path?: string;
  /** How long it would wait for approval, and for whom last; absent where nobody has to approve it. */
  readonly approval?: { readonly days: number; readonly by: ApprovalStep };
  /** True where it serves until a main option of the same need is live. */
  readonly bridge?: true;
  /** How far it meets the need; known once the options are compared and the cause is known. */
  readonly benefit?: Share;
}

export interface EstimateView {
  readonly made: Day;
  /** Minutes of work that remain, the team's single guess (P50) and a careful figure (P80). */
  readonly p50: Minutes;
  readonly p80: Minutes;
  /** The week that had been named before, towards which the team was pulled (M10). */
  readonly heard?: Week;
}

export interface OrderView {
  readonly option: OptionId;
  readonly placed: Day;
  readonly quoted: Day;
  /** Believed arrival: the quote until a chase says otherwise. */
  readonly expected: Believed<Day>;
  readonly arrived?: Day;
  /** Where orders are approved. */
  readonly approval?: ApprovalView;
  /** Where haste can be paid for, once it has gone out. */
  readonly expedite?: ExpediteView;
  /** Once quotes or a call have told. */
  readonly vendor?: VendorView;
}

export interface BridgeView {
  readonly option: OptionId;
  readonly since: Day;
  readonly until?: Day;
  /** How many parts had left it (M45); absent = none. */
  readonly cut?: number;
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
  /** The main option's order while the bridge before it, which is `order`, is being put in place. */
  readonly ahead?: OrderView;
  /** The bridge that serves, or served `until` the main option went live. All else here is about that main option then. */
  readonly bridge?: BridgeView;
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
  /** Ordered before half were heard: what changing it will cost when it comes, or has cost (M51). */
  readonly reversals?: Cents;
  /** The early win of this run: in how many weeks users found faults in it since (M50). */
  readonly earlyWin?: { readonly faded: number };
  readonly liveSince?: Day;
  /** Share of the users who have it already, and the day from which the next may get it (M39). */
  readonly cutOver?: { readonly share: Share; readonly from: Day };
  /** What the change board says, once it is under way. */
  readonly change?: {
    /** It needs no leave: simple, or its like is live already. */
    readonly standard: boolean;
    /** The week whose window was granted. */
    readonly week?: Week;
    /** The week of the next window it could make if it were ready by Wednesday. */
    readonly next: Week;
  };
  /** What bears on going on with it, once it is under way (M43). */
  readonly goOn?: {
    /** Spent so far, work included. */
    readonly spent: Cents;
    /** What comes back if it is stopped. */
    readonly back: Cents;
    /** It looks half as large again as was said. */
    readonly isDue: boolean;
    /** After a range was made under way: what is still to pay, and to gain where somebody told what waiting costs. */
    readonly toGo?: { readonly cost: Cents; readonly value?: Cents };
    readonly decided?: { readonly day: Day; readonly ruling: AnewRuling };
  };
  /** How many parts have left it, what the next would save, and the share of the benefit that is lost (M45). */
  readonly scope?: { readonly cut: number; readonly saves: Minutes; readonly lost: Share };
  /** Whether its switch-over was announced, and when (M27). */
  readonly notice?: NoticeView;
  /** What *done* includes, once it is under way, and what went live without it (M35). */
  readonly done?: {
    readonly parts: readonly { readonly part: DonePart; readonly included: boolean; readonly owed: boolean; readonly minutes: Minutes }[];
    readonly debt: Minutes;
  };
  /** The brief of whoever leads it: lines told, and those of them that go out with this week (M53); absent where that is off. */
  readonly intent?: { readonly lines: readonly IntentLine[]; readonly told: readonly IntentLine[]; readonly met: readonly Surprise[] };
  /** The last day on which its lead waits for an answer (M53). */
  readonly stopped?: Day;
  /** The worst that a pre-mortem of an option found (M9): minutes of work or days of the vendor, or a skill that one person has. */
  readonly preMortem?: {
    readonly day: Day;
    readonly option: OptionId;
    readonly risk: PreMortemRisk;
    readonly amount: number;
    readonly skill?: SkillId;
  };
  /** Latest day to order so that the wanted week can be met by the longest quoted lead (M41); known once compared. */
  readonly orderBy?: Day;
  /** A case for more money (C12). */
  readonly case?: CaseView;
  /** What somebody could sign for; absent where papers are not in play. */
  readonly risks?: readonly RiskKind[];
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
  /** `worth` is what a composed one did of what it could; absent where that is not in play. */
  readonly warnings: readonly { readonly day: Day; readonly newWeek?: Week; readonly worth?: Share }[];
  /** The day of the first warning that counts for the date that stands. */
  readonly warned?: Day;
  /** Whether a date was moved when it was nearly there, without a word in time. */
  readonly movedLate: boolean;
  readonly state: 'open' | 'kept' | 'broken';
  readonly ended?: Day;
  /** After it was broken: the day on which you owned it (C13). */
  readonly reset?: Day;
}
