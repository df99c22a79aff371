// What the page and the worker that plays say to each other.

import type { EventId, FiguresView, Log, Rules, Week } from '../../core/index.ts';
import type { BotName, Tried } from '../../lab/index.ts';
import type { AuthorCheck } from '../../scenario/index.ts';
import type { LeftOut } from './again.ts';
import type { Difference } from './difference.ts';
import type { SeekStep } from './seek.ts';

export interface AgainTask {
  readonly kind: 'again';
  readonly id: number;
  /** The version that the decisions were taken in, by a number that stays with it; its rules where the worker may not have it yet. */
  readonly base: number;
  readonly baseRules: Rules;
  readonly rules: Rules;
  readonly seed: string;
  readonly log: Log;
}

/** Lets a bot play up to the Monday of a week. */
export interface BotTask {
  readonly kind: 'bot';
  readonly id: number;
  readonly rules: Rules;
  readonly seed: string;
  readonly bot: BotName;
  readonly until: Week;
}

/** Looks for a run in which an event comes. */
export interface SeekTask {
  readonly kind: 'seek';
  readonly id: number;
  readonly rules: Rules;
  readonly event: EventId;
  /** Of the search, where no bot gets there; absent as usual. */
  readonly runs?: number;
}

/** Plays the checks that the author wrote. */
export interface ChecksTask {
  readonly kind: 'checks';
  readonly id: number;
  readonly rules: Rules;
  readonly checks: readonly AuthorCheck[];
}

/** What a play comes to when nobody decides any more. */
export interface EndTask {
  readonly kind: 'end';
  readonly id: number;
  readonly rules: Rules;
  readonly seed: string;
  readonly log: Log;
}

export type PlayTask = AgainTask | BotTask | SeekTask;
export type CheckingTask = ChecksTask | EndTask;

export interface ChecksPlayed {
  readonly kind: 'checks';
  readonly id: number;
  readonly tried: readonly Tried[];
}

export interface Ended {
  readonly kind: 'end';
  readonly id: number;
  readonly verdict: string | undefined;
}

export type CheckingAnswer = ChecksPlayed | Ended | PlayFailed;

export interface PlayedAgain {
  readonly kind: 'again';
  readonly id: number;
  /** What of the decisions applies: a legal log of the new version. */
  readonly log: Log;
  /** The same as a run file, for the game to open. */
  readonly run: string;
  readonly leftOut: readonly LeftOut[];
  readonly difference?: Difference;
  /** Weeks that have run in both as before: all, where nothing differs. */
  readonly weeks: Week;
  readonly isOver: boolean;
  readonly figures: { readonly before: FiguresView; readonly after: FiguresView };
  readonly verdicts: { readonly before?: string | undefined; readonly after?: string | undefined };
  /** Milliseconds of playing the new version. */
  readonly took: number;
}

export interface Found {
  readonly kind: 'found';
  readonly id: number;
  readonly seed: string;
  readonly log: Log;
  readonly run: string;
  /** The week that the event comes in; of a bot's play the week it stands at. */
  readonly week: Week;
  /** Decisions that it takes to get there, where the way had to be searched for. */
  readonly needs?: number;
}

/** How far a search is. */
export interface Seeking extends SeekStep {
  readonly kind: 'seeking';
  readonly id: number;
}

/** `tried` runs, and the event came in none. */
export interface NotFound {
  readonly kind: 'not-found';
  readonly id: number;
  readonly tried: number;
  /** Runs in which its whole condition held: chance stood in the way. */
  readonly held: number;
  /** Parts of its condition that were true in none. */
  readonly never: readonly string[];
}

/** What was asked could not be played: a fault of ours, or rules that nobody can play. */
export interface PlayFailed {
  readonly kind: 'play-failed';
  readonly id: number;
}

export type PlayAnswer = PlayedAgain | Found | NotFound | PlayFailed;
