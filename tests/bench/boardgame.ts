// The same rules hosted in boardgame.io 0.50: one move runs a week of the core. Its client keeps the log, the undo history and
// the immutable copies that a general engine keeps; measured to know what that would cost here, with no bar.

import { Client } from 'boardgame.io/client';
import type { Game as BoardGame } from 'boardgame.io';
import { begin, mondayOf, type Game, type Log, type State } from '../../src/core/index.ts';
import { continueRun } from '../../src/core/run.ts';

/** The state is opaque outside the core and plain data inside, which is all that boardgame.io asks for. */
interface Hosted {
  readonly state: State;
}

/** Plays a whole run, a move a week, and returns the last state. */
export function playInBoardGame(game: Game, seed: string, log: Log): State {
  const hosted: BoardGame<Hosted> = {
    setup: () => ({ state: begin(game, seed) }),
    moves: { week: ({ G }, week: number) => ({ state: continueRun(game, G.state, log, { until: mondayOf(week + 1) }).state }) },
  };
  const client = Client({ game: hosted, numPlayers: 1, debug: false });
  client.start();
  for (let week = 1; week <= game.rules.weeks; week += 1) client.moves['week']?.(week);
  const state = client.getState()?.G.state;
  client.stop();
  if (state === undefined) throw new Error('boardgame.io gave no state');
  return state;
}
