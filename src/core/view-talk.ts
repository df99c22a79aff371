// What a manager knows of what they said and held: all of it, for it was they who did it.

import type { AssetId, FloorId, ProjectId, StakeholderId } from './ids.ts';
import type { Message } from './message.ts';
import type { Day } from './units.ts';

/** A thing and the day on which something was done about it. */
export interface Done<Id> {
  readonly of: Id;
  readonly day: Day;
}

export interface MessagesView {
  /** What the status note says from now on, and what the last one said. */
  readonly note?: Message;
  readonly sent?: Message;
  /** The last note that was new and accurate. */
  readonly accurate?: Day;
  /** Projects whose last word was rosier than what could be seen. */
  readonly misled: readonly ProjectId[];
  readonly letters: readonly Done<StakeholderId>[];
}

export interface ReviewsView {
  /** What broke and works again, and nobody has looked into. */
  readonly open: readonly Done<AssetId>[];
  readonly learnt: readonly AssetId[];
  /** The last time that somebody was blamed. */
  readonly blamed?: Day;
}

/** Each part is absent where its mechanism is not in play. */
export interface TalkView {
  readonly messages?: MessagesView;
  readonly kickOffs?: readonly Done<ProjectId>[];
  readonly clinics?: readonly Done<FloorId>[];
  readonly demos?: readonly Done<ProjectId>[];
  readonly reviews?: ReviewsView;
}
