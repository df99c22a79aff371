// What the session keeps beside its store: the run on the table with its true state, which no screen may see, and how the
// store is changed. The actions are in `opening.ts` and `week.ts`, which are fetched with the first run.

import type { StoreApi } from 'zustand/vanilla';
import type { Log, Rules } from '../core/index.ts';
import type { BranchOrigin, Course } from '../run/index.ts';
import type { Texts } from '../scenario/texts.ts';
import type { Doors } from './doors.ts';
import type { Forecasts } from './forecasts.ts';
import type * as play from './play.ts';
import type { Notes } from './notes.ts';
import type { Playback } from './playback.ts';
import type { SaveQueue } from './save-queue.ts';
import type { ScenarioRow } from './saves-scenario.ts';
import type { Mode, Session, SessionState } from './types.ts';

/** The run on the table. */
export interface Running {
  readonly run: string;
  readonly rules: Rules;
  /** In the page's language, where they are translated. */
  texts: Texts;
  /** The row of a scenario from a file; absent for a shipped one. */
  readonly file: ScenarioRow | undefined;
  readonly mode: Mode;
  /** Of a run to hand in: the how manieth it is on this machine. */
  readonly attempt: number | undefined;
  /** Of a branch: where it left another run, and which. */
  readonly branch: BranchOrigin | undefined;
  readonly parent: string | undefined;
  course: Course;
  /** Absent while another tab writes the run. */
  queue: SaveQueue | undefined;
  /** Lets the run's lock go, or stops waiting for it. */
  release: () => void;
  /** The days of a week are being saved or played: nothing may be decided. */
  busy: boolean;
  playback: Playback | undefined;
  /** How often the last week may still be begun again. */
  replaysLeft: number;
  /** What was written beside the log. */
  notes: Notes;
}

export type Play = typeof play;

export interface Table {
  readonly store: StoreApi<Session>;
  readonly doors: Doors;
  readonly forecasts: Forecasts;
  /** What was asked about the run as its log stands: its debrief, and what would be otherwise. */
  debriefs?: { readonly log: Log; endDebrief: () => void; endQuestion: () => void; isWhole: boolean; stop(): void } | undefined;
  /** What plays runs, once it has been fetched. */
  play: Play | undefined;
  /** Scenarios that were opened from files in this tab, by their hash, the last one last. Stored only with a run. */
  readonly files: Map<string, ScenarioRow>;
  running: Running | undefined;
  /** The address that the page was opened with: a reload with the same one leads back to the same run. */
  link: string;
  /** Counts openings, so that only the last one asked for comes to the table. */
  opening: number;
  /** Resolves when the run before has been put away. */
  leaving: Promise<void>;
  persisted: boolean;
}

/** Fields of the store that can be absent. */
export type Optional = { [K in keyof SessionState]-?: undefined extends SessionState[K] ? K : never }[keyof SessionState];

/** Changes fields of the store and clears optional ones, in one step. */
export function update(store: StoreApi<Session>, change: Partial<SessionState>, ...clear: readonly Optional[]): void {
  store.setState((before) => {
    const next: Session = { ...before, ...change };
    const bare: Record<string, unknown> = next as object as Record<string, unknown>;
    for (const name of clear) delete bare[name];
    return next;
  }, true);
}
