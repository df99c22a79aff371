// What screens read of branches and of handing in, as types.

import type { DecisionType, FiguresView, OutcomeView, Week } from '../core/index.ts';
import type { BranchOrigin, Pledge, Reflection } from '../run/index.ts';
import type { Bookmark } from './notes.ts';
import type { Mode } from './types.ts';

/** Going back with the same chances, or with new ones from that Monday on. */
export type BranchLuck = BranchOrigin['luck'];

/** Where the run on the table left another. */
export interface OwnBranch extends BranchOrigin {
  /** Absent where that came from a file. */
  readonly parent?: string;
  readonly name?: string;
}

/** A run of a tree of branches. */
export interface Branch {
  readonly run: string;
  /** Absent for the first run, and where its parent was deleted. */
  readonly parent?: string;
  /** How many runs of this list it was branched off, one from the other. */
  readonly depth: number;
  readonly name?: string;
  /** Absent for a run from the start. */
  readonly origin?: BranchOrigin;
  readonly mode: Mode;
  /** Weeks that have run, and those of the scenario. */
  readonly ran: Week;
  readonly weeks: Week;
  readonly finished: boolean;
  readonly savedAt: number;
  readonly bookmarks: readonly Bookmark[];
  /** Damaged, or of another version of the game: it can no longer be played again. */
  readonly isLost?: true;
  /** Headline figures after each week that has run. Absent until it has been played again. */
  readonly figures?: readonly FiguresView[];
  /** What it came to; only of a finished run, for what is hidden until then stays so. */
  readonly outcome?: OutcomeView;
}

/** What somebody wants to hand in. */
export interface HandInChoice {
  /** A name, or another that they go by. */
  readonly player: string;
  /** The weeks of the reflections that go along. */
  readonly reflections: readonly Week[];
  readonly pledge: boolean;
}

/** All that a file to hand in holds, counted from the file itself. */
export interface HandInPreview {
  readonly player: string;
  readonly attempt?: number;
  readonly seed: string;
  /** Weeks that have run. */
  readonly weeks: Week;
  readonly finished: boolean;
  /** How many decisions of each kind, most first. */
  readonly decisions: readonly { readonly type: DecisionType; readonly count: number }[];
  /** What everybody can compute from them; only of a finished run. */
  readonly outcome?: OutcomeView;
  readonly reflections: readonly Reflection[];
  readonly pledge?: Pledge;
  /** Bytes. */
  readonly size: number;
}
