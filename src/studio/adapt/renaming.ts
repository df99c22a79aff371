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

/** The text with other names, each as a whole word; all at once, so that two people may change names. */
export function renamed(text: string, names: readonly Renaming[]): string {
  if (names.length === 0) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(({ from }) => escaped(from)).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const outside = (part: string): string => part.replaceAll(pattern, (found) => names.find(({ from }) => from === found)?.to ?? found);
  let [done, at] = ['', 0];
  for (const match of text.matchAll(BRACES)) {
    done += outside(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return done + outside(text.slice(at));
}
