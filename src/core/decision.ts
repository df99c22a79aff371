// Everything a player can decide. Decisions are absolute ("the order is…"), so the last one of a kind wins and undo is
// leaving the last one out. What each does and when it is allowed stands in `decisions/`, one file each.

import type {
  AssetId,
  ChoiceId,
  DepartmentId,
  EventId,
  OptionId,
  PersonId,
  ProjectId,
  PromiseId,
  RequestId,
  SkillId,
  StakeholderId,
} from './ids.ts';
import type { Message } from './message.ts';
import type { Rhythm, StandingHabit } from './scenario.ts';
import type { Day, Week } from './units.ts';

/** What a two-hour block can hold. It pays out when its day has run, never while planning. */
export const ACTIVITIES = [
  'talk', // with a stakeholder: their needs, what delay costs them
  'find-cause', // of a need
  'estimate', // of a project, with a reference class: a range (M9)
  'compare', // a project's options, side by side
  'warn', // somebody whose promise is in danger (M24)
  'audit', // an asset: what it really is
  'test-restore', // of a back-up (M37)
  'walk', // a floor
  'coach', // a person of the team: a longer one-to-one (M13)
  'help', // do it yourself on a project (M18)
  'chase', // an order's vendor (M41)
  'review', // what broke: sorry, why, and what is different now (M28)
  'post-queue', // where everybody on a floor sees who is next (M26)
  'feedback', // to a person of the team (M14)
  'negotiate', // with a sponsor: what must be there and what could leave (M45)
  'escalate', // a decision paper to the sponsor about what blocks a project (M33)
  'ask-ruling', // of the sponsor: somebody loud waits their turn (M33)
  'business-case', // for more money (C12)
  'finance-read', // finance reads it before (C12)
  'send', // a letter to somebody, a department or all
  'kick-off', // of a project: what it is, by when, how you will report (C1)
  'clinic', // an hour or two for everybody's small troubles, on a floor (C5)
  'demo', // of a project, to friendly users (C6)
  'reset', // after a broken promise: own it, and what is true now (C13)
  'pre-mortem', // of a project, with the team: why it failed, said beforehand (M9)
] as const;
export type Activity = (typeof ACTIVITIES)[number];
/** Those that are about a project and need no words. */
export type ProjectActivity =
  | 'find-cause'
  | 'estimate'
  | 'compare'
  | 'help'
  | 'chase'
  | 'negotiate'
  | 'escalate'
  | 'business-case'
  | 'finance-read'
  | 'demo'
  | 'pre-mortem';

/** Feedback as situation, behaviour and impact; praise; a general word; blame (M14). */
export const FEEDBACK_FORMS = ['sbi', 'praise', 'vague', 'blame'] as const;
export type FeedbackForm = (typeof FEEDBACK_FORMS)[number];

export type Block =
  | { readonly activity: 'talk' | 'ask-ruling'; readonly with: StakeholderId }
  | { readonly activity: ProjectActivity; readonly project: ProjectId }
  /** `message` is what is said, where that is composed; absent = the house's standard words. */
  | { readonly activity: 'warn' | 'reset'; readonly promise: PromiseId; readonly newWeek?: Week; readonly message?: Message }
  | { readonly activity: 'audit' | 'test-restore'; readonly asset: AssetId }
  /** `blames` names a person where it could have named what let it happen (M55). */
  | { readonly activity: 'review'; readonly asset: AssetId; readonly blames?: boolean; readonly message?: Message }
  | { readonly activity: 'walk' | 'post-queue' | 'clinic'; readonly floor: string }
  | { readonly activity: 'coach'; readonly person: PersonId }
  | { readonly activity: 'feedback'; readonly person: PersonId; readonly form: FeedbackForm }
  | { readonly activity: 'kick-off'; readonly project: ProjectId; readonly message?: Message }
  | { readonly activity: 'send'; readonly to: Addressee; readonly message: Message };

/** Everybody at once. No stakeholder or department goes by that name. */
export const ALL = 'all';
/** Whom a letter goes to: a person, a department or all. */
export type Addressee = StakeholderId | DepartmentId | typeof ALL;

/** Four levels: do as I say · ask me first · tell me after · yours (M11). */
export const DELEGATION_LEVELS = ['tell', 'ask', 'report', 'yours'] as const;
export type DelegationLevel = (typeof DELEGATION_LEVELS)[number];

/** The three lines of a brief: what it is for, how it looks when it is done, what must not happen (M53). */
export const INTENT_LINES = ['purpose', 'end-state', 'limits'] as const;
export type IntentLine = (typeof INTENT_LINES)[number];

/** What nobody had planned for: kit that does not come, a cut-over that failed, more work than anybody guessed (M53). */
export const SURPRISES = ['late-kit', 'failed-change', 'more-work'] as const;
export type Surprise = (typeof SURPRISES)[number];

/** What a pre-mortem finds (M9). */
export const PRE_MORTEM_RISKS = ['work', 'vendor', 'person', 'none'] as const;
export type PreMortemRisk = (typeof PRE_MORTEM_RISKS)[number];

export const OVERTIME_HOURS = [40, 45, 50, 55, 60] as const;
/** Hours a week that the working time is stretched to, where 40 is the normal week (M5). */
export type OvertimeHours = (typeof OVERTIME_HOURS)[number];

export interface CutoverPlan {
  /** In the change window, or the moment the work is done. */
  readonly inWindow: boolean;
  /** First with a few friendly users. */
  readonly pilot: boolean;
  /** Rehearsed before. */
  readonly tested: boolean;
  /** A way back prepared. */
  readonly wayBack: boolean;
  /** A part of the users after the other, not all at once (M39). Absent = no. */
  readonly inSteps?: boolean;
  /** At once, without asking the board first. Absent = no. */
  readonly emergency?: boolean;
}

/** What *done* can include (M35). All of them, unless a decision leaves some out. */
export const DONE_PARTS = ['labelled', 'documented', 'monitored', 'backed-up', 'old-removed'] as const;
export type DonePart = (typeof DONE_PARTS)[number];

/** Answers to a request (M42): yes · yes, and something else leaves · yes, and the date moves · no, with options · no · not now. */
export const REQUEST_RULINGS = ['accept', 'swap', 'move', 'options', 'no', 'defer'] as const;
export type RequestRuling = (typeof REQUEST_RULINGS)[number];

/** When a security fix is made. */
export const PATCH_TIMES = ['tonight', 'window', 'not'] as const;
export type PatchTime = (typeof PATCH_TIMES)[number];

/** About a project under way: go on, make it smaller, stop (M43). */
export const ANEW_RULINGS = ['continue', 'shrink', 'stop'] as const;
export type AnewRuling = (typeof ANEW_RULINGS)[number];

/** What somebody can sign for: kit without support, copies nobody saw come back, kit without a battery, a need that stays open. */
export const RISK_KINDS = ['unsupported', 'untested', 'unprotected', 'unmet'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];
/** How it was said: what it would cost and how likely, or so that nobody worries. */
export const RISK_WORDINGS = ['plain', 'soft'] as const;
export type RiskWording = (typeof RISK_WORDINGS)[number];

export type Decision =
  | { readonly type: 'set-standing'; readonly habit: StandingHabit; readonly rhythm: Rhythm }
  /** Leaves a standing habit out of this week only. */
  | { readonly type: 'skip-standing'; readonly habit: StandingHabit; readonly skip: boolean }
  | { readonly type: 'set-blocks'; readonly blocks: readonly Block[] }
  | { readonly type: 'set-order'; readonly projects: readonly ProjectId[] }
  /** How many projects the team may work on at once. */
  | { readonly type: 'set-limit'; readonly projects: number }
  | { readonly type: 'set-lead'; readonly project: ProjectId; readonly person?: PersonId }
  /** `intent` are the lines of the brief that goes with it (M53); absent = as it was. */
  | {
      readonly type: 'set-delegation';
      readonly project: ProjectId;
      readonly level: DelegationLevel;
      readonly intent?: readonly IntentLine[];
    }
  | { readonly type: 'set-overtime'; readonly person: PersonId; readonly hours: OvertimeHours }
  | { readonly type: 'pin'; readonly person: PersonId; readonly project?: ProjectId }
  /** `option` absent takes the choice back; an order that has gone out stays. */
  | { readonly type: 'choose-option'; readonly project: ProjectId; readonly option?: OptionId }
  /** Goes to the vendor when the week runs. `urgent` uses a favour of the sponsor and skips the approval. */
  | { readonly type: 'order'; readonly project: ProjectId; readonly option: OptionId; readonly urgent?: boolean }
  | { readonly type: 'plan-cutover'; readonly project: ProjectId; readonly plan: CutoverPlan }
  /** A date given to a person: done by the Friday of `week`. `confidence` in percent is for the debrief. */
  | { readonly type: 'promise'; readonly to: StakeholderId; readonly project: ProjectId; readonly week: Week; readonly confidence?: number }
  | { readonly type: 'answer'; readonly event: EventId; readonly choice: ChoiceId }
  | { readonly type: 'run-week' }
  /** The parts that count as done; those not named are left out. */
  | { readonly type: 'set-done'; readonly project: ProjectId; readonly parts: readonly DonePart[] }
  | { readonly type: 'rule-request'; readonly request: RequestId; readonly ruling: RequestRuling }
  /** Works half a day a week beside a colleague to learn a skill; `of` absent ends it (M17). */
  | { readonly type: 'shadow'; readonly person: PersonId; readonly of?: PersonId; readonly skill?: SkillId }
  /** A course of this week; `skill` absent takes it back (M17). */
  | { readonly type: 'train'; readonly person: PersonId; readonly skill?: SkillId }
  /** Asks the change board for the window of a week; absent takes it back. */
  | { readonly type: 'submit-change'; readonly project: ProjectId; readonly week?: Week }
  /** Announces what will be done to a thing (M27): a project's switch-over, or a fix in the window. */
  | { readonly type: 'notify'; readonly about: AssetId | ProjectId; readonly send: boolean }
  | { readonly type: 'patch'; readonly asset: AssetId; readonly when: PatchTime }
  /** Who is on call at night from this week on; absent = nobody. */
  | { readonly type: 'set-on-call'; readonly person?: PersonId }
  | { readonly type: 're-decide'; readonly project: ProjectId; readonly ruling: AnewRuling }
  /** Pays for having an order sooner. */
  | { readonly type: 'expedite'; readonly project: ProjectId; readonly on: boolean }
  /** Has somebody sign, until a week, for a weakness of an asset or for a project's need that stays open. */
  | {
      readonly type: 'accept-risk';
      readonly risk: RiskKind;
      readonly thing: AssetId | ProjectId;
      readonly by: StakeholderId;
      readonly until: Week;
      readonly wording: RiskWording;
    }
  /** What the status note says from now on; absent takes it back. */
  | { readonly type: 'set-note'; readonly message?: Message }
  /** Asks somebody outside to join the team (M1). */
  | { readonly type: 'hire'; readonly person: PersonId }
  /** Takes an offer of this week back, or lets a contractor go once the weeks that are paid anyway are over. */
  | { readonly type: 'end-contract'; readonly person: PersonId };

export type DecisionType = Decision['type'];

/** When a decision was taken: the day that had not yet run, and its place among that day's decisions. */
export type At = readonly [day: Day, sequence: number];

export interface DecisionRecord {
  readonly at: At;
  readonly decision: Decision;
}

export type Log = readonly DecisionRecord[];
