// What this machine keeps, as lists show it: scenarios, runs, and saves of the player's own.

import type { ScenarioId, Week } from '../core/index.ts';
import type { Texts } from '../scenario/texts.ts';

export const SLOTS = [1, 2, 3] as const;
export type SlotNumber = (typeof SLOTS)[number];

/** A save of the player's own, as lists show it. */
export interface Slot {
  readonly slot: SlotNumber;
  readonly name: string;
  /** The scenario's title. */
  readonly title: string;
  readonly week: Week;
  readonly weeks: Week;
  readonly finished: boolean;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Longest name of a save, in UTF-16 units. */
export const MAX_SLOT_NAME = 60;

export type SaveState = 'saved' | 'saving' | 'not-saved';

/** Longest seed, in UTF-16 units: it stands in links and files and is read out in class. */
export const MAX_SEED = 64;

/** A scenario as the title page lists it. */
export interface ScenarioCard {
  readonly id: ScenarioId;
  readonly title: string;
  readonly place: string;
  readonly minutes: number;
  readonly weeks: Week;
  readonly summary: Texts['summary'];
  /** What its texts are written in. */
  readonly lang: string;
  /** Where it came in a reader's file: what that was called, and the hash that the scenario goes by here. Absent = shipped. */
  readonly file?: { readonly name: string; readonly hash: string };
  /** What a learner should take away; told on the title page of one that came in a file. */
  readonly objectives?: readonly string[];
}

/** A saved run as the title page lists it. */
export interface SavedRun {
  readonly run: string;
  readonly scenario: ScenarioId;
  readonly title: string;
  readonly week: Week;
  readonly weeks: Week;
  readonly finished: boolean;
  /** Of a branch: the week that it left another run in. */
  readonly from?: Week;
  /** What the player calls it. */
  readonly name?: string;
  /** Milliseconds since 1970, for showing when. */
  readonly savedAt: number;
}
