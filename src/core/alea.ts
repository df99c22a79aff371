// Johannes Baagøe's Alea, by its own arithmetic and bit for bit: what `seedrandom/lib/alea.js` gives for the key `head + tail`, without
// joining the two and without the functions that hang on a generator there. A run opens seventy tapes, so opening one must cost little.
// Original © 2010 Johannes Baagøe, MIT licence.

/** What the hash starts from, and its constants, as in the original. */
const START = 0xefc8249d;
const SPREAD = 0.02519603282416938;
const TWO_TO_32 = 4294967296;
const TO_SHARE = 2.3283064365386963e-10;
const STEP = 2091639;

/** The hash after one more text. Its state is a number that holds more than 32 bits. */
function mash(from: number, text: string): number {
  let n = from;
  for (let i = 0; i < text.length; i += 1) {
    n += text.charCodeAt(i);
    let h = SPREAD * n;
    n = h >>> 0;
    h -= n;
    h *= n;
    n = h >>> 0;
    h -= n;
    n += h * TWO_TO_32;
  }
  return n;
}

const share = (hash: number): number => (hash >>> 0) * TO_SHARE;

/** The three blanks that each key begins with; they are the same for all. */
const FIRST = mash(START, ' ');
const SECOND = mash(FIRST, ' ');
const THIRD = mash(SECOND, ' ');
const BLANKS = [share(FIRST), share(SECOND), share(THIRD)] as const;

/** The hash of a key's beginning, for `Tape`s whose keys share it. */
export const headOf = (text: string): number => mash(THIRD, text);

const held = (value: number): number => (value < 0 ? value + 1 : value);

/** The generator of a key, and what it has given so far. */
export class Tape {
  readonly values: number[] = [];
  #a: number;
  #b: number;
  #c: number;
  #carry = 1;

  /** @param head the key's beginning, `hash` its `headOf`, `tail` the rest. */
  constructor(head: string, hash: number, tail: string) {
    const one = mash(hash, tail);
    const two = mash(mash(one, head), tail);
    const three = mash(mash(two, head), tail);
    this.#a = held(BLANKS[0] - share(one));
    this.#b = held(BLANKS[1] - share(two));
    this.#c = held(BLANKS[2] - share(three));
  }

  /** The i-th value in [0, 1). */
  at(index: number): number {
    const { values } = this;
    while (values.length <= index) {
      const t = STEP * this.#a + this.#carry * TO_SHARE;
      this.#a = this.#b;
      this.#b = this.#c;
      this.#carry = t | 0;
      this.#c = t - this.#carry;
      values.push(this.#c);
    }
    return values[index] ?? 0;
  }
}
