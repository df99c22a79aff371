// What the player may know of services and the kit below them.

import type { PatchTime, RiskKind } from './decision.ts';
import type { AssetId, FloorId, ProjectId, ServiceId } from './ids.ts';
import type { AssetKind, Capacity } from './scenario.ts';
import type { Day, Minutes, Share, Week } from './units.ts';
import type { Believed } from './view.ts';

export interface StageView {
  readonly kind: AssetKind;
  readonly assets: readonly AssetId[];
  /** Working minutes a year that the stage is expected to be away, by what is believed of its kit (M36); absent where that is off. */
  readonly awayAYear?: Minutes;
  /** Share of failures that take the twin along, where there are two. */
  readonly together?: Share;
}

export interface ServiceView {
  readonly id: ServiceId;
  readonly up: boolean;
  readonly demand: number;
  /** Weeks to come that ask for another share of the usual demand, as everybody knows. */
  readonly peaks: readonly { readonly week: Week; readonly share: Share }[];
  /** What limits it and nobody has measured: kit that was neither looked at nor bought, where no cause behind a need is known. */
  readonly unmeasured: readonly AssetId[];
  /** Measured, or what the list says where something is unmeasured; absent where neither is so, or nothing limits it. */
  readonly capacity?: number;
  /** Demand ÷ capacity, ten-thousandths; absent with it. */
  readonly load?: Share;
  /** Slow-down factor as it is felt, ten-thousandths: 10,000 = as it should be (M40). People complain, so it needs no looking. */
  readonly slowdown: Share;
  readonly downMinutes: Minutes;
  readonly stages: readonly StageView[];
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
  /** The duct or feed that it shares with what is on the same. */
  readonly path?: string;
  readonly up: boolean;
  /** When a broken one is expected back. */
  readonly backBy?: Day;
  /** From the inventory until an audit; as bought where this run bought it. */
  readonly facts: Believed<AssetFactsView>;
  /** The day on which this run bought or built it. */
  readonly bought?: Day;
  readonly failures: number;
  /** When what broke worked again, until it is written up (M28). */
  readonly ended?: Day;
  readonly lastRestore?: { readonly day: Day; readonly worked: boolean };
  /** What it carries, as far as measured, or as the list says where a service names it as unmeasured. */
  readonly capacity: readonly Capacity[];
  /** The security fix that is due, and when it is made. */
  readonly fix?: { readonly since: Day; readonly when: PatchTime };
  /** Its maker makes no fixes any more, as far as one may believe, so it stays open. Absent where it does, or needs none. */
  readonly unfixed?: true;
  /** Whether what is planned for it was announced, and when (M27). */
  readonly notice?: NoticeView;
  /** Weaknesses that somebody could sign for; absent where papers are not in play. */
  readonly risks?: readonly RiskKind[];
}

export interface NoticeView {
  /** The day of the notice that stands. */
  readonly sent?: Day;
  /** More went out in its week than anybody reads. */
  readonly isOneOfMany: boolean;
}
