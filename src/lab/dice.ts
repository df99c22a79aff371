// Dice of a bot's own, keyed like all luck, so that a bot's run can be repeated.

import { hashText } from '../core/index.ts';

export class Dice {
  readonly #seed: string;
  #thrown = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** A whole number from 0 to below `sides`. */
  below(sides: number): number {
    this.#thrown += 1;
    const draw = Number.parseInt(hashText(`${this.#seed}|${this.#thrown}`).slice(0, 8), 16);
    return sides <= 0 ? 0 : draw % sides;
  }

  /** One of a list; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}
