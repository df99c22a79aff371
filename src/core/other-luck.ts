// The same game with another ear or another hand for luck: to hear which chances a run asks for, and to play it with one of them in the middle
// of what it could have been. All other tapes are as they were, for luck is keyed and never shared.

import { Luck, type Purpose, type TapeName } from './luck.ts';
import type { Game } from './prepare.ts';

/** The game with all draws of one tape in the middle: no chance of that kind befalls that subject, for good or ill. */
export const withEvenTape = (game: Game, tape: TapeName): Game => withLuck(game, (seed) => new Luck(seed, tape));

/** What hears a draw. */
export type Ear = (purpose: Purpose, subject: string, index: number, value: number) => void;

class HeardLuck extends Luck {
  readonly #hear: Ear;
  constructor(seed: string, hear: Ear) {
    super(seed);
    this.#hear = hear;
  }
  override draw(purpose: Purpose, subject: string, index: number): number {
    const value = super.draw(purpose, subject, index);
    this.#hear(purpose, subject, index, value);
    return value;
  }
}

/** The game in which every draw of a run is heard, in the order in which they are made. */
export const withHeardLuck = (game: Game, hear: Ear): Game => withLuck(game, (seed) => new HeardLuck(seed, hear));

function withLuck(game: Game, make: (seed: string) => Luck): Game {
  const known = new Map<string, Luck>();
  return {
    ...game,
    luckOf(seed, imagined) {
      if (imagined === true) return game.luckOf(seed, true);
      const luck = known.get(seed) ?? make(seed);
      known.set(seed, luck);
      return luck;
    },
  };
}
