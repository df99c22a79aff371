// The nearest name for one that does not exist.

import { distance } from 'fastest-levenshtein';

const MOST_LISTED = 12;

/** Damerau: two neighbours that changed places count as one slip. */
function slips(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const first = [...a].findIndex((letter, at) => letter !== b[at]);
  const swapped = a.slice(0, first) + (a[first + 1] ?? '') + (a[first] ?? '') + a.slice(first + 2);
  return swapped === b ? 1 : plain;
}

/** A name that was likely meant. */
export interface Guess {
  readonly name: string;
  /** Nothing else can have been meant: it may be put in unasked. */
  readonly isSure: boolean;
}

/** Shorter names are too like each other. */
const SURE_FROM = 4;

/** The nearest name; sure where it is one slip away, no other is within two, and it has four letters or more. */
export function guess(name: string, candidates: readonly string[]): Guess | undefined {
  const near = nearest(name, candidates);
  if (near === undefined) return undefined;
  const isAlone = (): boolean => candidates.every((other) => other === near || slips(name, other) > 2);
  return { name: near, isSure: Math.min(name.length, near.length) >= SURE_FROM && slips(name, near) === 1 && isAlone() };
}

/** The name at most two slips away (one for names of up to three letters), the first of the nearest. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = name.length <= 3 ? 2 : 3;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const count = slips(name, candidate);
    if (count < least) [best, least] = [candidate, count];
  }
  return best;
}

/** "services here: wifi, cases. Did you mean `cases`?" */
export function suggest(what: string, name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  const told = candidates.slice(0, MOST_LISTED).join(', ');
  const list =
    candidates.length === 0 ? `there are no ${what} here` : `${what} here: ${told}${candidates.length > MOST_LISTED ? ', …' : ''}`;
  return near === undefined ? list : `${list}. Did you mean \`${near}\`?`;
}
