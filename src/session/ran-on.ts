// A run that went on by itself: which weeks, why it stopped, and when it may.

import type { EventId, PersonId, ProjectId, PromiseId, Reveal, ServiceId, StakeholderId, Week } from '../core/index.ts';

/** Why a run that went on by itself has stopped. */
export type StopReason =
  | { readonly kind: 'message'; readonly event: EventId; readonly from: StakeholderId | PersonId }
  | { readonly kind: 'request'; readonly from: StakeholderId }
  /** Whoever leads it waits for an answer. */
  | { readonly kind: 'question'; readonly project: ProjectId }
  | { readonly kind: 'outage'; readonly service: ServiceId }
  | { readonly kind: 'promise'; readonly promise: PromiseId; readonly state: 'broken' | 'due' | 'at-risk' }
  | { readonly kind: 'order-by'; readonly project: ProjectId; readonly day: number }
  | { readonly kind: 'wanted'; readonly project: ProjectId; readonly by: StakeholderId; readonly week: Week }
  | { readonly kind: 'milestone'; readonly milestone: string; readonly week: Week }
  | { readonly kind: 'person'; readonly person: PersonId; readonly what: 'fell-ill' | 'resigned' | 'left' }
  | { readonly kind: 'budget'; readonly what: 'capital' | 'monthly' }
  | { readonly kind: 'found'; readonly what: Reveal; readonly by?: string }
  | { readonly kind: 'hint' }
  /** Four weeks, and no more in one go. */
  | { readonly kind: 'enough' }
  | { readonly kind: 'end' };

/** A run that went on by itself: which weeks, and why it stopped. */
export interface RanOn {
  readonly from: Week;
  readonly to: Week;
  readonly reasons: readonly StopReason[];
}

/** From this week on a run may go on by itself (game). */
export const RUN_ON_FROM: Week = 4;
/** Weeks that it goes on at most (game). */
export const MOST_WEEKS = 4;
