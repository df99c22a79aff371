// drive(game, seed, turn): a whole run played in place by somebody who looks and decides, as a bot does. The same rules and the same end
// as by `view`, `decide` and `advance` one after the other, without their copies: thousands of runs are played this way.

import { stepDay } from './advance.ts';
import { luckNow, type LuckTurn } from './turn-luck.ts';
import { begin } from './begin.ts';
import type { Decision } from './decision.ts';
import { decideInPlace } from './decide.ts';
import type { Happening } from './happening.ts';
import { glance, glanceAfter } from './glance.ts';
import type { Game } from './prepare.ts';
import type { Problem } from './problem.ts';
import type { Run, Weighed } from './run-context.ts';
import { answerSilently } from './run.ts';
import { open, seal, type State } from './state.ts';
import type { Day } from './units.ts';
import type { Awaiting, View } from './view.ts';

/** What a player has before them when the run waits for a plan or an answer. */
export interface Desk {
  readonly day: Day;
  readonly awaiting: Awaiting;
  /** What may be known now. Good until the next decision. */
  look(): View;
  /** Takes a decision, or tells why not; what is refused changes nothing. */
  take(decision: Decision): Problem | undefined;
  /** The state as it is: to be hashed or asked for its outcome at once, never kept. */
  readonly state: State;
}

/** What a day brought, before the next begins. */
export type Witness = (day: Day, happenings: readonly Happening[], state: State) => void;

export interface DriveOptions {
  readonly witness?: Witness | undefined;
  /** Mondays from which on luck is another seed's. */
  readonly luck?: readonly LuckTurn[] | undefined;
  /** Told of every event that is weighed. */
  readonly weighed?: Weighed | undefined;
}

/** Plays to the end. Where a turn leaves the run waiting, silence answers and the week runs. */
export function drive(game: Game, seed: string, turn: (desk: Desk) => void, options: DriveOptions = {}): State {
  const { witness, weighed } = options;
  const state = open(begin(game, seed, {}, options.luck, weighed));
  let seen: View | undefined;
  const desk: Desk = {
    get day() {
      return state.day;
    },
    get awaiting() {
      return state.awaiting;
    },
    look: () => (seen ??= glance(game, state)),
    take(decision) {
      const problem = decideInPlace(game, state, decision);
      if (problem === undefined && seen !== undefined) seen = glanceAfter(seen, decision.type);
      return problem;
    },
    state: seal(state),
  };
  while (state.awaiting.kind !== 'end') {
    if (state.awaiting.kind === 'run') {
      const run: Run = { game, state, luck: luckNow(game, state), happenings: [], postings: undefined, weighed };
      const { day } = state;
      seen = undefined;
      stepDay(run);
      witness?.(day, run.happenings, desk.state);
      continue;
    }
    turn(desk);
    answerSilently(game, state);
    if (isPlanning(state)) decideInPlace(game, state, { type: 'run-week' });
  }
  return desk.state;
}

/** Asked anew, for a turn changes what the run waits for. */
const isPlanning = (state: { readonly awaiting: Awaiting }): boolean => state.awaiting.kind === 'plan';
