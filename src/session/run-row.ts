// The row of a saved run: what it is, and how far it has got. It is all that the menu reads of a save; the log is `save-log.ts`.

import type { LuckTurn, ScenarioId, Week } from '../core/index.ts';
import {
  attemptShape,
  branchShape,
  checkpointsShape,
  flag,
  hash,
  luckShape,
  object,
  oneOf,
  optional,
  scenarioShape,
  text,
  weeksShape,
  whole,
  type BranchOrigin,
  type Checkpoint,
  type Shape,
} from '../run/index.ts';
import { notesShape, type Notes } from './notes.ts';
import { MODES, PANELS, SCREENS, type Mode, type Panel, type Screen } from './types.ts';

/** Changes when rows are laid out differently; older ones are then rewritten on opening. */
export const SCHEMA = 1;

/** Far beyond what anybody decides and takes back in a run. */
const MAX_ENTRIES = 1_000_000;

/** More than anybody needs. */
export const MOST_REPLAYS = 9;

/** What a run is, never changed after its start. */
export interface RunIdentity {
  readonly run: string;
  readonly schema: typeof SCHEMA;
  readonly engine: string;
  readonly scenario: { readonly id: ScenarioId; readonly version: number; readonly hash: string };
  readonly seed: string;
  /** Mondays from which on luck is another seed's; absent = none. */
  readonly luck?: readonly LuckTurn[];
  readonly mode: Mode;
  /** Of a run to hand in: the how manieth it is on this machine. */
  readonly attempt?: number;
}

/** Where the player is, so that a reload leads back there. */
export interface Place {
  readonly screen: Screen;
  readonly panel: Panel;
  /** The week from which weeks went by on their own since the player last planned; absent = none did. */
  readonly ranFrom?: Week;
}

/** The run's row: its identity, and what is written anew with every append. */
export interface RunRow extends RunIdentity {
  readonly title: string;
  /** Of a branch: where it left another run. */
  readonly branch?: BranchOrigin;
  /** Of a branch: the run that it left. That may be gone; what the branch took along it has. */
  readonly parent?: string;
  /** How often the last week may be begun again in this run; absent = as its mode has it. */
  readonly replays?: number;
  /** The stored scenario that it is played in, by its hash; absent for a shipped one. */
  readonly file?: string;
  readonly week: Week;
  readonly weeks: Week;
  readonly finished: boolean;
  readonly savedAt: number;
  readonly place: Place;
  readonly checkpoints: readonly Checkpoint[];
  /** What was written beside the log; absent = nothing. */
  readonly notes?: Notes;
  /** How many rows the log has, and the seal of the last. */
  readonly entries: number;
  readonly seal: string;
}

/** A run's row as stored, checked: a browser's disk can be damaged too. */
export const runRowShape: Shape<RunRow> = object<RunRow>({
  run: text,
  schema: oneOf([SCHEMA]),
  engine: text,
  scenario: scenarioShape,
  seed: text,
  luck: optional(luckShape),
  mode: oneOf(MODES),
  attempt: optional(attemptShape),
  title: text,
  branch: optional(branchShape),
  parent: optional(text),
  replays: optional(whole(0, MOST_REPLAYS)),
  file: optional(hash),
  week: weeksShape,
  weeks: weeksShape,
  finished: flag,
  savedAt: whole(0, Number.MAX_SAFE_INTEGER),
  place: object<Place>({ screen: oneOf(SCREENS), panel: oneOf(PANELS), ranFrom: optional(weeksShape) }),
  checkpoints: checkpointsShape,
  notes: optional(notesShape),
  entries: whole(0, MAX_ENTRIES),
  seal: hash,
});
