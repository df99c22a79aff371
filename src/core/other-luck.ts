// The same game with another ear or another hand for luck: to hear which chances a run asks for, and to play it with one of them in the middle
// of what it could have been. All other tapes are as they were, for luck is keyed and never shared.

import { Luck, type Purpose, type TapeName } from './luck.ts';
import type { Game } from './prepare.ts';

/** The middle of what a draw can be. */
const MIDDLE = 0.5;

/** A luck whose draws go through another hand, also where some are known from before. */
class OtherLuck extends Luck {
  constructor(
    private readonly seed: string,
    private readonly hand: Hand,
    from?: Luck,
    kept?: Readonly<Record<string, number>>,
  ) {
    super(seed, from, kept);
  }
  override keeping(kept: Readonly<Record<string, number>>): Luck {
    return new OtherLuck(this.seed, this.hand, this, kept);
  }
  override draw(purpose: Purpose, subject: string, index: number): number {
    return this.hand(purpose, subject, index, super.draw(purpose, subject, index));
  }
}

/** What is drawn, in place of the value that the tape has. */
type Hand = (purpose: Purpose, subject: string, index: number, value: number) => number;

/** The game with all draws of one tape in the middle: no chance of that kind befalls that subject, for good or ill. */
export const withEvenTape = (game: Game, tape: TapeName): Game =>
  withLuck(game, (purpose, subject, _index, value) => (purpose === tape.purpose && subject === tape.subject ? MIDDLE : value));

/** What hears a draw. */
export type Ear = (purpose: Purpose, subject: string, index: number, value: number) => void;

/** The game in which every draw of a run is heard, in the order in which they are made. */
export const withHeardLuck = (game: Game, hear: Ear): Game =>
  withLuck(game, (purpose, subject, index, value) => {
    hear(purpose, subject, index, value);
    return value;
  });

function withLuck(game: Game, hand: Hand): Game {
  const known = new Map<string, Luck>();
  return {
    ...game,
    luckOf(seed, imagined) {
      if (imagined === true) return game.luckOf(seed, true);
      const luck = known.get(seed) ?? new OtherLuck(seed, hand);
      known.set(seed, luck);
      return luck;
    },
  };
}
