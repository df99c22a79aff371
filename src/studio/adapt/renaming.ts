// Names that change inside sentences: a place, a person, a department that prose calls by its name rather than by braces.

import type { Answers } from './adapt.ts';
import type { Facts } from './facts.ts';

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Shorter names are words of the language as often as names. */
const SHORTEST = 3;

/** What stands between braces are ids, which stay. */
const BRACES = /\{[^{}]*\}/g;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The longest first, so that “Ruth Amsel” is one name and not a first name with something behind it. */
export function renamings({ place, people, departments }: Facts, answers: Partial<Answers>): readonly Renaming[] {
  const found: Renaming[] = [];
  const add = (from: string, to: string): void => {
    if (from.length >= SHORTEST && to !== '' && from !== to && !found.some((one) => one.from === from)) found.push({ from, to });
  };
  const newPlace = answers.place?.trim() ?? '';
  add(place, newPlace);
  // “Harbor Relief Network” is “Harbor Relief” in talk.
  add(place.split(/\s+/).slice(0, -1).join(' '), newPlace);
  for (const { id, name, short } of people) {
    const given = answers.names?.[id];
    const full = given?.name.trim() ?? '';
    if (full === '') continue;
    const first = full.split(/\s+/)[0] ?? full;
    const called = (given?.short?.trim() ?? '') || first;
    add(name, full);
    if (short !== undefined) add(short, called);
    add(name.split(/\s+/)[0] ?? name, first);
  }
  for (const { id, name } of departments) if (name.includes(' ')) add(name, answers.departments?.[id]?.trim() ?? '');
  return found.sort((one, other) => other.from.length - one.from.length);
}

/** Languages that put an s behind a name for whose it is: “Ruths Zimmer”; behind an s, an x or a z an apostrophe. */
const WITH_S: readonly string[] = ['de', 'sv', 'no', 'nb', 'da'];
const HISSING = /[sßxzSXZ]$/;

export interface Renamed {
  readonly text: string;
  /** Names that were found. */
  readonly count: number;
}

/** Gives texts other names, each as a whole word; all at once, so that two people may change names. */
export function renamer(names: readonly Renaming[], language = 'en'): (text: string) => Renamed {
  if (names.length === 0) return (text) => ({ text, count: 0 });
  const takesS = WITH_S.includes(language);
  const known = names.map(({ from }) => escaped(from)).join('|');
  const next = new Map(names.map(({ from, to }) => [from, to]));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${known})(${takesS ? '[s’]?' : ''})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    let count = 0;
    const outside = (part: string): string =>
      part.replaceAll(pattern, (_whole, found: string, whose: string) => {
        count += 1;
        const to = next.get(found) ?? found;
        // An apostrophe behind a name that does not hiss closes a quotation.
        const isWhose = whose === 's' || (whose !== '' && HISSING.test(found));
        return to + (isWhose ? (HISSING.test(to) ? '’' : 's') : whose);
      });
    let [done, at] = ['', 0];
    for (const match of text.matchAll(BRACES)) {
      done += outside(text.slice(at, match.index)) + match[0];
      at = match.index + match[0].length;
    }
    return { text: done + outside(text.slice(at)), count };
  };
}
