// A posting is the only way a stock changes, so the postings of a period sum to the change and every *Why?* is exact.
// Stocks, their subjects and who may see them stand here; the act of posting is in `post.ts`.

import type { At } from './decision.ts';
import type { ChoiceId, EventId } from './ids.ts';
import type { Mechanism } from './scenario.ts';
import type { Day } from './units.ts';

export type SubjectKind = 'stakeholder' | 'department' | 'person' | 'project' | 'asset' | 'service' | 'run';

export interface StockRule {
  readonly of: SubjectKind;
  readonly min: number;
  readonly max: number;
  /** May a player see the figure and its postings? Hidden stocks have believed twins in the view. */
  readonly public: boolean;
  /** The stock is there only where this mechanism is on. */
  readonly mechanism?: Mechanism;
}

const POINTS = { min: 0, max: 10_000 };
const AMOUNT = { min: 0, max: Number.MAX_SAFE_INTEGER };
const SIGNED = { min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };

/** Every stock: what it belongs to, its bounds, whether it is public. Units are in `units.ts`. */
export const STOCKS = {
  /** Points. A stakeholder's trust in the manager. */
  trust: { of: 'stakeholder', ...POINTS, public: true },
  /** Points. A department's satisfaction with the service. */
  satisfaction: { of: 'department', ...POINTS, public: true },
  /** Points. What a department expects (M21). */
  expectation: { of: 'department', ...POINTS, public: false },
  /** Minutes. Working time of users lost to outages and slow service. */
  'minutes-lost': { of: 'department', ...AMOUNT, public: true },
  /** Points. */
  mood: { of: 'person', ...POINTS, public: false },
  /** Points; 0 is rested (M5). Team energy on screens is 100 − fatigue. */
  fatigue: { of: 'person', ...POINTS, public: true },
  /** Points. A team member's trust in the manager. */
  'team-trust': { of: 'person', ...POINTS, public: false },
  /** Minutes of work that is done and right. */
  'work-done': { of: 'project', ...AMOUNT, public: false },
  /** Minutes of work that is done and wrong, not yet found (M6). */
  'work-wrong': { of: 'project', ...AMOUNT, public: false },
  /** Cents a week of delay, added up: value lost while a need is open. */
  'delay-cost': { of: 'project', ...AMOUNT, public: false },
  /** Millionths of accumulated hazard (M34). */
  wear: { of: 'asset', ...AMOUNT, public: false },
  /** Minutes of team care that an asset or ticket queue still owes. */
  backlog: { of: 'run', ...AMOUNT, public: true },
  /** Cents. */
  capital: { of: 'run', ...SIGNED, public: true },
  /** Cents a month of running cost agreed. */
  monthly: { of: 'run', ...SIGNED, public: true },
  /** Points. Psychological safety of the team (M25). */
  safety: { of: 'run', ...POINTS, public: false },
  /** Sponsor credits, whole. */
  credits: { of: 'run', ...AMOUNT, public: true },
  /** Points; the manager's own fatigue (M18). */
  'my-fatigue': { of: 'run', ...POINTS, public: true },
  /** Minutes of work that was left out of what went live (M35). */
  debt: { of: 'project', ...AMOUNT, public: true, mechanism: 'debt' },
  /** Points: errors that a person's care takes away, or adds where it is negative (M14). */
  quality: { of: 'person', min: -3_000, max: 1_000, public: false, mechanism: 'feedback' },
  /** Points: strain from work (M15). */
  'burn-out': { of: 'person', ...POINTS, public: false, mechanism: 'burn-out' },
  /** Millionths of certain notice (M16). */
  leaving: { of: 'person', ...AMOUNT, public: false, mechanism: 'attrition' },
} as const satisfies Record<string, StockRule>;

export type Stock = keyof typeof STOCKS;
/** Stocks of a mechanism that may be off. */
export type OptionalStock = { [S in Stock]: (typeof STOCKS)[S] extends { readonly mechanism: Mechanism } ? S : never }[Stock];
export const STOCK_NAMES = Object.keys(STOCKS) as readonly Stock[];

/** Where a change came from, so that causes can be walked back. */
export type Origin =
  | { readonly kind: 'decision'; readonly at: At }
  | { readonly kind: 'event'; readonly event: EventId; readonly choice?: ChoiceId }
  | { readonly kind: 'mechanism' }
  /** Another posting of the same day, by its index in that day's list. */
  | { readonly kind: 'posting'; readonly index: number };

/** What happened, as a code that panels turn into a sentence. Its `about` is the id of the thing it was about. */
export const CAUSES = [
  // promises
  'promise-made-with-range',
  'promise-made-on-the-spot',
  'promise-too-late',
  'promise-nobody-waits-for',
  'promise-kept',
  'promise-kept-early',
  'promise-broken-after-warning',
  'promise-broken-late-warning',
  'promise-broken-silently',
  'warned-early',
  'warned-late',
  'warned-again',
  'moved-late',
  'no-date-given',
  'delivered-without-date',
  // contact
  'talked',
  'talked-again',
  'status-note',
  'sponsor-half-hour',
  'walked-and-fixed',
  'walked-nothing-fixed',
  'no-contact',
  // service
  'service-down',
  'service-slow',
  'expectation-met',
  'expectation-missed',
  'expectation-exceeded',
  // team
  'one-to-one',
  'one-to-one-missed',
  'coached',
  'overtime',
  'rested',
  'level-too-tight',
  'checked-too-often',
  'taken-over',
  'project-live',
  'manager-hours',
  'manager-rest',
  // work
  'worked',
  'worked-wrong',
  'found-wrong',
  'waiting',
  // money
  'ordered',
  'running-cost',
  'emergency-purchase',
  'event-cost',
  // technology
  'aged',
  'repaired',
  'new-tickets',
  'tickets-solved',
  'toil',
  'restore-tested',
  'change-failed',
  // author's events
  'event',
  'choice',
  // expectations
  'wait-felt-longer',
  'rumour',
  'rumour-ended',
  'got-used-to-it',
  'hopes-raised',
  'hopes-reset',
  'early-win',
  'early-win-faded',
  'bought-too-soon',
  'recovered',
  'shadow-it',
  // changes
  'freeze-broken',
  // risk
  'common-cause',
  'left-out',
  'debt-grew',
  'made-good',
  // requests
  'request-accepted',
  'request-traded',
  'request-refused',
  'request-unanswered',
  // the change board
  'change-reviewed',
  'emergency-failed',
  // fixes, notices, nights
  'maintenance',
  'not-announced',
  'patched',
  'patch-failed',
  'broken-into',
  'called-at-night',
  'on-call',
  'on-call-again',
  // deciding anew
  'made-smaller',
  'kit-returned',
  'stopped',
  'promise-withdrawn',
  'asked-too-late',
  'scope-agreed',
  // messages and techniques
  'letter',
  'kicked-off',
  'kick-off-vague',
  'clinic',
  'shown',
  'shown-too-soon',
  'left-hanging',
  'owned-up',
  'owned-up-again',
  'learnt-together',
  'culprit-named',
  'bought-blind',
  'stopped-unannounced',
  'bad-news',
  'false-alarm',
  // bounds
  'limit',
  // feedback
  'feedback-given',
  'praised',
  'blamed',
  'corrected-more-than-praised',
  'habit-drifts',
  'habit-watched',
  'habit-mended',
  // strain
  'strained',
  'eased',
  // leaving
  'restless',
  'heard-out',
  'left',
  // learning
  'course',
  // the sponsor
  'urgent-order',
  'expedited',
  'sponsor-briefed',
  'sponsor-surprised',
  'sponsor-overused',
  'sponsor-unbriefed',
  'escalated',
  'ruled',
  // more money
  'case-granted',
  'asked-again',
  // risks signed for
  'risk-told',
  'risk-not-theirs',
  'risks-pushed',
  'risk-was-signed',
  'risk-played-down',
  'risk-not-told',
  // hiring
  'salary',
  'contractor',
  // intent
  'went-astray',
  'put-off',
  'worked-around',
  'faults-found',
  // bridges
  'bridge-in-place',
  'bridge-replaced',
  'walked-amid-outage',
] as const;
export type CauseCode = (typeof CAUSES)[number];

export interface Cause {
  readonly code: CauseCode;
  readonly about?: string;
  readonly origin: Origin;
}

export interface Posting {
  readonly day: Day;
  readonly stock: Stock;
  /** The subject's id; 'run' for stocks of the run itself. */
  readonly subject: string;
  readonly delta: number;
  readonly cause: Cause;
}

/** True where a player may see this posting: its stock is public. */
export function isPublic(posting: Posting): boolean {
  return STOCKS[posting.stock].public;
}

/**
 * The postings of one day that a player may see. Postings name each other by their place in the day's whole list, so what
 * came from another posting gets that one's first origin before the hidden ones are left out.
 */
export function publicPostings(postings: readonly Posting[]): readonly Posting[] {
  return postings.filter(isPublic).map((posting) => {
    if (posting.cause.origin.kind !== 'posting') return posting;
    return { ...posting, cause: { ...posting.cause, origin: firstOrigin(posting, postings) } };
  });
}

function firstOrigin(posting: Posting, list: readonly Posting[]): Origin {
  let { origin } = posting.cause;
  // A posting can only come from an earlier one, so the way back is no longer than the list.
  for (let step = 0; origin.kind === 'posting' && step < list.length; step += 1) {
    const before: Posting | undefined = list[origin.index];
    origin = before === undefined ? { kind: 'mechanism' } : before.cause.origin;
  }
  return origin.kind === 'posting' ? { kind: 'mechanism' } : origin;
}
