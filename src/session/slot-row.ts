// A save of the player's own as it is stored: what lists show, and the run file. Pure; the table is in `saves.ts`.

import { MAX_BYTES, failure, flag, hash, object, oneOf, optional, success, text, weeksShape, whole, type Shape } from '../run/index.ts';
import { notesShape, type Notes } from './notes.ts';
import { MOST_REPLAYS } from './run-row.ts';
import { SLOTS, type Slot } from './types.ts';

/** A save as it is stored. */
export interface SlotRow extends Slot {
  /** The stored scenario that it is played in, by its hash; absent for a shipped one. */
  readonly file?: string;
  /** How often the last week may still be begun again. */
  readonly replays: number;
  /** What was written beside the log; absent = nothing. */
  readonly notes?: Notes;
  /** The run file. */
  readonly run: string;
}

const content: Shape<string> = (value, path) =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_BYTES ? success(value) : failure({ path, expected: 'a run file' });

export const slotShape: Shape<SlotRow> = object<SlotRow>({
  slot: oneOf(SLOTS),
  name: text,
  title: text,
  week: weeksShape,
  weeks: weeksShape,
  finished: flag,
  savedAt: whole(0, Number.MAX_SAFE_INTEGER),
  file: optional(hash),
  replays: whole(0, MOST_REPLAYS),
  notes: optional(notesShape),
  run: content,
});
