// Luck is keyed, never shared: one alea tape per (seed, purpose, subject), its i-th value for the i-th day, week or draw. A new
// event in the file or another decision therefore never shifts unrelated luck. Tapes are a cache beside the run, not state.

import alea from 'seedrandom/lib/alea.js';

/** What chance is asked for; part of a tape's key, so a name once published must stay. */
export const PURPOSES = [
  'effort', // actual ÷ estimated effort of (project, option), draw 0
  'lead', // where in the quoted range the vendor's own plan lies, draw 0
  'slip', // whether the vendor is late (draw 0) and by how much (draw 1)
  'hazard', // threshold of an asset's i-th failure
  'failure-day', // weekday of an asset's i-th failure
  'latent', // threshold of a back-up's i-th latent fault
  'tickets', // arrivals of the i-th day, per department
  'one-to-one', // whether the i-th talk with a person brings something up
  'event', // whether an event comes in the i-th week
  'cutover', // whether a project's i-th cut-over fails
  'narrow', // in an imagined world: which unmeasured stage makes a service slow, draw 0
  'chase', // whether the i-th chase of an order helps
  'ratchet', // in an imagined world: how far a department's expectations have moved, draw 0
  'shadow', // when a department gives up waiting, draw 0
  'rumour', // what a department comes to expect in its i-th silence
  'common-cause', // whether an asset's i-th failure takes its twin along
  'habit', // in an imagined world: whether somebody has a habit that a word could put right, draw 0
  'illness', // how long somebody's i-th illness from strain lasts
  'strain', // in an imagined world: what somebody nobody has talked to carries, draw 0
  'notice', // where somebody gives notice, draw 0
  'skip', // whether a project's i-th rehearsal is left out under pressure
  'fix', // whether a security fix for an asset comes out in the i-th week
  'patch', // whether an asset's i-th fix goes wrong
  'break-in', // threshold of exposure for an asset's i-th open fix
  'night', // whether an asset's i-th failure comes outside working time
  'business-case', // whether the case for a need is granted (draw 0) and how much of it (draw 1)
  'clinic', // how many troubles a clinic on a floor hears on the i-th day
  'defects', // how many faults friendly users find in a project, draw 0
  'attributes', // in an imagined world: how far a department has got used to what it gets, draw 0
  'unfixed', // threshold of exposure for the i-th break-in into an asset past its support
  'question', // whether a project's lead has something to ask on the i-th day
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A tape's key without its seed. */
export interface TapeName {
  readonly purpose: Purpose;
  readonly subject: string;
}

interface Tape {
  readonly values: number[];
  readonly next: () => number;
}

export class Luck {
  readonly #seed: string;
  /** Draws that are known already, by `purpose|subject|index`; absent = none. */
  readonly #kept: Readonly<Record<string, number>> | undefined;
  /** By purpose, then by subject: two look-ups cost less than joining two texts for one. */
  readonly #tapes: Map<Purpose, Map<string, Tape>>;

  /** @param seed any text but the empty one; alea would take its absence for a constant. */
  constructor(seed: string, from?: Luck, kept?: Readonly<Record<string, number>>) {
    if (seed === '') throw new Error('luck needs a seed that is not empty');
    this.#seed = seed;
    this.#kept = kept;
    this.#tapes = from === undefined ? new Map() : from.#tapes;
  }

  /** The same tapes, but for draws that have their value from before. */
  keeping(kept: Readonly<Record<string, number>>): Luck {
    return new Luck(this.#seed, this, kept);
  }

  /** The i-th value, in [0, 1), of the tape for a purpose and a subject. */
  draw(purpose: Purpose, subject: string, index: number): number {
    const known = this.#kept?.[`${purpose}|${subject}|${index}`];
    if (known !== undefined) return known;
    let tapes = this.#tapes.get(purpose);
    if (tapes === undefined) {
      tapes = new Map();
      this.#tapes.set(purpose, tapes);
    }
    let tape = tapes.get(subject);
    if (tape === undefined) {
      tape = { values: [], next: alea(`${this.#seed}|${purpose}|${subject}`) };
      tapes.set(subject, tape);
    }
    while (tape.values.length <= index) tape.values.push(tape.next());
    return tape.values[index] ?? 0;
  }
}
