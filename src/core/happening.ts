// What happened on a day, as codes and numbers: the world performs it, the sound plays it, panels own the words.
// Happenings tell only what a manager could notice; hidden truth never stands in one.

import type { Activity, PreMortemRisk, Surprise } from './decision.ts';
import type {
  AssetId,
  ChoiceId,
  DepartmentId,
  EventId,
  OptionId,
  PersonId,
  ProjectId,
  PromiseId,
  ServiceId,
  SkillId,
  StakeholderId,
} from './ids.ts';
import type { Reveal } from './scenario.ts';
import type { Cents, Minutes, Points, Share } from './units.ts';

export type Happening =
  | { readonly type: 'delivered'; readonly project: ProjectId; readonly option: OptionId }
  | { readonly type: 'delivery-late'; readonly project: ProjectId; readonly expectedWeek: number }
  /** One per person and day; `on` absent = support tickets. */
  | { readonly type: 'worked'; readonly person: PersonId; readonly on?: ProjectId; readonly minutes: Minutes }
  | { readonly type: 'absent'; readonly person: PersonId }
  | { readonly type: 'activity'; readonly activity: Activity; readonly subject: string; readonly outcome: ActivityOutcome }
  | { readonly type: 'block-lost'; readonly activity: Activity; readonly subject: string; readonly to: string }
  | { readonly type: 'revealed'; readonly what: Reveal; readonly by?: string }
  | { readonly type: 'estimated'; readonly project: ProjectId; readonly p50: Minutes; readonly p80: Minutes }
  | { readonly type: 'ordered'; readonly project: ProjectId; readonly option: OptionId; readonly quotedWeek: number }
  | { readonly type: 'work-finished'; readonly project: ProjectId }
  | { readonly type: 'rework-found'; readonly project: ProjectId; readonly minutes: Minutes }
  | { readonly type: 'cutover'; readonly project: ProjectId; readonly succeeded: boolean; readonly share?: Share }
  /** `bridge`: it serves until a main option is live. */
  | { readonly type: 'live'; readonly project: ProjectId; readonly option: OptionId; readonly bridge?: true }
  | { readonly type: 'asset-failed'; readonly asset: AssetId; readonly services: readonly ServiceId[] }
  | { readonly type: 'asset-repaired'; readonly asset: AssetId }
  | { readonly type: 'service-down'; readonly service: ServiceId; readonly departments: readonly DepartmentId[] }
  | { readonly type: 'service-up'; readonly service: ServiceId }
  /** Slow-down factor in ten-thousandths: 20,000 = answers take twice as long (M40). */
  | { readonly type: 'service-slow'; readonly service: ServiceId; readonly factor: Share }
  | {
      readonly type: 'promised';
      readonly promise: PromiseId;
      readonly to: StakeholderId;
      readonly project: ProjectId;
      readonly week: number;
    }
  | { readonly type: 'warned'; readonly promise: PromiseId; readonly newWeek?: number }
  | { readonly type: 'promise-kept'; readonly promise: PromiseId }
  | { readonly type: 'promise-broken'; readonly promise: PromiseId; readonly warned: boolean }
  | { readonly type: 'restore-tested'; readonly asset: AssetId; readonly worked: boolean }
  | { readonly type: 'restored'; readonly service: ServiceId; readonly worked: boolean }
  | { readonly type: 'message'; readonly event: EventId }
  | { readonly type: 'answered'; readonly event: EventId; readonly choice: ChoiceId; readonly silent: boolean }
  | { readonly type: 'mood-seen'; readonly person: PersonId; readonly mood: Points }
  | { readonly type: 'shadow-it'; readonly department: DepartmentId }
  | { readonly type: 'louder'; readonly stakeholder: StakeholderId }
  /** Strain at work ended in illness; back in `week` (M15). */
  | { readonly type: 'fell-ill'; readonly person: PersonId; readonly week: number }
  /** Notice given; the last day lies in `week` (M16). */
  | { readonly type: 'resigned'; readonly person: PersonId; readonly week: number }
  | { readonly type: 'left'; readonly person: PersonId }
  /** A course is over, or a colleague has nothing more to show (M17). */
  | { readonly type: 'learnt'; readonly person: PersonId; readonly skill: SkillId }
  /** A security fix came out for it. */
  | { readonly type: 'fix-due'; readonly asset: AssetId }
  | { readonly type: 'patched'; readonly asset: AssetId; readonly succeeded: boolean }
  /** `back` is what the vendor pays back. */
  | { readonly type: 'stopped'; readonly project: ProjectId; readonly back: Cents }
  | { readonly type: 'approved'; readonly project: ProjectId }
  /** Somebody was asked to join and comes in `week` (M1); is here; and a contract is over. */
  | { readonly type: 'hiring'; readonly person: PersonId; readonly week: number }
  | { readonly type: 'joined'; readonly person: PersonId }
  | { readonly type: 'contract-ended'; readonly person: PersonId }
  /** A lead met a surprise and went on without asking, or stopped to ask (M53). */
  | { readonly type: 'adapted'; readonly project: ProjectId; readonly person: PersonId; readonly surprise: Surprise }
  | { readonly type: 'stopped-to-ask'; readonly project: ProjectId; readonly person: PersonId; readonly surprise: Surprise }
  /** What a pre-mortem found: minutes of work or days of the vendor, or a skill that one person has (M9). */
  | {
      readonly type: 'risk-seen';
      readonly project: ProjectId;
      readonly risk: PreMortemRisk;
      readonly amount: number;
      readonly skill?: SkillId;
    }
  /** A lead has something to ask, and every hour of the manager's week is planned (M18). */
  | { readonly type: 'question-waits'; readonly project: ProjectId; readonly person: PersonId }
  | { readonly type: 'week-ended'; readonly week: number }
  | { readonly type: 'run-ended' };

export type HappeningType = Happening['type'];

/** What came of a block: codes for the sentence that tells it. */
export const ACTIVITY_OUTCOMES = [
  'done',
  'nothing-new',
  'need-found',
  'cause-found',
  'truth-found',
  'works',
  'fails',
  'vendor-on-time',
  'vendor-late',
  'told',
  'granted',
  'refused',
  'backfired',
] as const;
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];
