// What a system is handed while a day runs: the game, the state it changes in place, luck, and where it tells what happened.

import type { EventId, ChoiceId } from './ids.ts';
import type { At } from './decision.ts';
import type { Happening } from './happening.ts';
import type { Luck } from './luck.ts';
import type { Cause, CauseCode, Origin, Posting } from './posting.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';

export interface Run {
  readonly game: Game;
  readonly state: RunState;
  readonly luck: Luck;
  readonly happenings: Happening[];
  /** Absent in Monte-Carlo, where nobody asks why. */
  readonly postings: Posting[] | undefined;
}

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
