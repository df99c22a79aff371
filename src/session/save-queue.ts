// Brings entries of one run to the disk in their order, and says when they are there. What could not be written stays
// waiting and goes out with the next entry, so a disk that was full for a while loses nothing.

import type { Clock } from './doors.ts';
import type { Notes } from './notes.ts';
import type { RunRow } from './run-row.ts';
import type { Entry } from './save-log.ts';
import type { ScenarioRow } from './saves-scenario.ts';
import { SaveError, type SaveFailure, type Saves } from './saves.ts';
import type { SaveState } from './types.ts';

/** What changes with every append. */
export type Progress = Pick<RunRow, 'week' | 'finished' | 'place' | 'checkpoints'>;

export interface SaveQueue {
  add(entries: readonly Entry[], progress: Progress): void;
  /** True once everything added so far is on the disk; false when that failed or took longer than the wait. */
  flush(): Promise<boolean>;
  /** Where the player is; written with the next entry, or alone when all is saved. */
  place(place: RunRow['place']): void;
  /** What was written beside the log, all of it; on the disk like an entry. */
  note(notes: Notes): void;
}

/** A disk that does not answer must not hold the game. Milliseconds. */
export const LONGEST_WAIT = 3000;

export interface QueueOptions {
  readonly saves: Saves;
  readonly clock: Clock;
  /** The run's row: as it is stored, or, where `isNew`, as it is to be created first. */
  readonly row: RunRow;
  readonly isNew: boolean;
  /** The scenario that a new run is played in, where it came in a file: stored together with the run. */
  readonly scenario?: ScenarioRow | undefined;
  readonly onState: (state: SaveState) => void;
  readonly onFailure: (failure: SaveFailure) => void;
  readonly onSaved: () => void;
}

export function saveQueue({ saves, clock, row: start, isNew, scenario, onState, onFailure, onSaved }: QueueOptions): SaveQueue {
  let row = start;
  let created = !isNew;
  let waiting: readonly Entry[] = [];
  let progress: Progress = { week: row.week, finished: row.finished, place: row.place, checkpoints: row.checkpoints };
  let writing: Promise<boolean> | undefined;
  let isPlaced = true;
  let unsaved: Notes | undefined;

  const hasMore = (): boolean => waiting.length > 0 || unsaved !== undefined;

  const savePlace = (): void => {
    isPlaced = true;
    // Losing it costs a click, not a decision.
    saves.place(row.run, progress.place).catch(() => undefined);
  };

  const writeOnce = async (): Promise<void> => {
    if (!created) {
      await saves.create(row, scenario);
      created = true;
    }
    const batch = waiting;
    const notes = unsaved;
    if (batch.length > 0) {
      isPlaced = true;
      const noted = notes === undefined ? row : { ...row, notes };
      row = await saves.append({ ...noted, ...progress, savedAt: clock.now() }, batch);
      waiting = waiting.slice(batch.length);
    } else if (notes !== undefined) {
      await saves.note(row.run, notes);
      row = { ...row, notes };
    }
    if (unsaved === notes) unsaved = undefined;
  };

  const write = async (): Promise<boolean> => {
    onState('saving');
    try {
      do await writeOnce();
      while (hasMore());
    } catch (error) {
      writing = undefined;
      onState('not-saved');
      onFailure(error instanceof SaveError ? error.failure : 'refused');
      return false;
    }
    // At once and not a tick later: an entry added in between must start a writing of its own.
    writing = undefined;
    if (!isPlaced) savePlace();
    onState('saved');
    onSaved();
    return true;
  };

  const begin = (): Promise<boolean> => {
    writing ??= write();
    return writing;
  };

  const queue: SaveQueue = {
    add(entries, next) {
      waiting = [...waiting, ...entries];
      progress = next;
      void begin();
    },
    async flush() {
      if (writing === undefined && !hasMore() && created) return true;
      let callOff = (): void => undefined;
      const tooLong = new Promise<boolean>((resolve) => {
        callOff = clock.after(LONGEST_WAIT, () => {
          onState('not-saved');
          resolve(false);
        });
      });
      const result = await Promise.race([begin(), tooLong]);
      callOff();
      return result;
    },
    place(place) {
      progress = { ...progress, place };
      isPlaced = false;
      if (writing === undefined && waiting.length === 0 && created) savePlace();
    },
    note(notes) {
      unsaved = notes;
      void begin();
    },
  };
  if (isNew) void begin();
  return queue;
}
