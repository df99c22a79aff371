// seedrandom ships no types for its single generators; this is the part of `alea` that we use.
declare module 'seedrandom/lib/alea.js' {
  interface AleaGenerator {
    (): number;
  }
  /** A generator of 32-bit draws in [0, 1) for a text key. An undefined key is silently constant: never pass one. */
  export default function alea(key: string): AleaGenerator;
}
