// Dice of a bot's own, keyed like all luck, so that a bot's run can be repeated.

import { hashText } from '../core/index.ts';

const FACES = 4_294_967_296;

/** Every bit of the hash in every bit of the draw: the hash alone leaves neighbours alike (the finish of MurmurHash3). */
function mixed(hash: number): number {
  let x = hash ^ (hash >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

export class Dice {
  readonly #seed: string;
  #thrown = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** A whole number from 0 to below `sides`. */
  below(sides: number): number {
    this.#thrown += 1;
    const draw = mixed(Number.parseInt(hashText(`${this.#seed}|${this.#thrown}`).slice(0, 8), 16));
    return Math.floor((draw / FACES) * Math.max(0, sides));
  }

  /** One of a list; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}
