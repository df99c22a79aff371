// What the player may know of approvals, the sponsor's favours, business cases and risks that were signed for.

import type { RiskKind, RiskWording } from './decision.ts';
import type { AssetId, ProjectId, StakeholderId } from './ids.ts';
import type { ApprovalStep, CaseSupport } from './govern-state.ts';
import type { Cents, Day, Minutes, Share, Week } from './units.ts';

/** What an order waits for before its vendor gets it. */
export interface ApprovalView {
  readonly urgent: boolean;
  /** The day on which it is approved at best, or was. */
  readonly on: Day;
  /** What it waits for now, or will first; absent once it is approved. */
  readonly waitsFor?: ApprovalStep;
}

/** What paying for haste costs, and what it brought. */
export interface ExpediteView {
  readonly price: Cents;
  readonly planned: boolean;
  readonly day?: Day;
}

/** How punctual a vendor is, and who says so. */
export interface VendorView {
  readonly onTime: Share;
  readonly from: 'quotes' | 'call';
}

export interface SponsorView {
  readonly who: StakeholderId;
  /** When they last heard from the manager in person. */
  readonly briefed?: Day;
  /** The last half-hour that counted, and how many more make a favour. */
  readonly counted?: Day;
  readonly toNext: number;
  /** Days of the quarter on which a favour was used. */
  readonly uses: readonly Day[];
  /** Whether using one now would cost trust: too many, or a sponsor who does not know what it is about. */
  readonly overused: boolean;
  readonly unbriefed: boolean;
  /** Favours that nothing of this week uses. */
  readonly free: number;
}

/** A case for more money, for one need. */
export interface CaseView {
  readonly written: Minutes;
  readonly left: Minutes;
  readonly supports: readonly CaseSupport[];
  readonly read: boolean;
  readonly decided?: Day;
}

/** What is missing for all that is chosen, and when money was last asked for. */
export interface GapView {
  readonly capital: Cents;
  readonly monthly: Cents;
  readonly asked?: Day;
  /** A second time within a quarter. */
  readonly again: boolean;
}

/** A paper by which somebody accepts a risk. */
export interface RiskView {
  readonly risk: RiskKind;
  readonly thing: AssetId | ProjectId;
  readonly by: StakeholderId;
  readonly until: Week;
  readonly wording: RiskWording;
  /** When it was written; it is signed when that week runs. */
  readonly day: Day;
  readonly signed: boolean;
  /** Signed, and its week has not passed. */
  readonly standing: boolean;
  /** Whether it is theirs to judge. */
  readonly theirs: boolean;
}
