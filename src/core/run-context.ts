// What a system is handed while a day runs: the game, the state it changes in place, luck, and where it tells what happened.

import type { EventId, ChoiceId } from './ids.ts';
import type { Lookup } from './conditions.ts';
import type { At } from './decision.ts';
import type { Happening } from './happening.ts';
import type { Luck } from './luck.ts';
import type { Cause, CauseCode, Origin, Posting } from './posting.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import type { Day } from './units.ts';

export interface Run {
  readonly game: Game;
  readonly state: RunState;
  readonly luck: Luck;
  readonly happenings: Happening[];
  /** Absent in Monte-Carlo, where nobody asks why. */
  readonly postings: Posting[] | undefined;
  /** Told of every event that is weighed; absent but for an author who asks why something came or did not. */
  readonly weighed?: Weighed | undefined;
}

/**
 * How an event came out on a day on which it could have come: its condition did not hold, its chance did not fall so, whoever would write
 * has left, the Monday had messages enough or the week stood still for another; or it came. `kept` where it waits its turn since an
 * earlier day, so that its condition is asked no more.
 */
export interface Weighing {
  readonly outcome: 'condition' | 'chance' | 'unwritten' | 'crowded' | 'stopped' | 'came';
  readonly kept: boolean;
}

/** `truth` answers for the moment of the call alone. */
export type Weighed = (event: EventId, day: Day, weighing: Weighing, truth: Lookup) => void;

const MECHANISM: Origin = { kind: 'mechanism' };

/** Causes, by where they came from. `about` is the id of the thing it was about. */
export const byMechanism = (code: CauseCode, about?: string): Cause =>
  about === undefined ? { code, origin: MECHANISM } : { code, about, origin: MECHANISM };
export const byDecision = (code: CauseCode, at: At, about?: string): Cause =>
  about === undefined ? { code, origin: { kind: 'decision', at } } : { code, about, origin: { kind: 'decision', at } };
export const byEvent = (code: CauseCode, event: EventId, choice?: ChoiceId): Cause => ({
  code,
  about: event,
  origin: choice === undefined ? { kind: 'event', event } : { kind: 'event', event, choice },
});
export const tell = (run: Run, happening: Happening): void => {
  run.happenings.push(happening);
};
