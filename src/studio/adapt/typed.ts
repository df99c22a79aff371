// What somebody types or pastes into the wizard, as a file can take it: names without signs that mean something there, and whole numbers. Pure.

import { kindAt } from '../../scenario/index.ts';
import type { Answers } from './adapt.ts';

/** What word processors and chats paste along without anybody seeing it, and halves of a sign that a field cut in two. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;
/** In prose, braces name a thing and angles are HTML. */
const MEANT = /[{}<>]/g;

export const cleanName = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(UNSEEN, '').replaceAll(MEANT, '').trim();

const letters = (path: readonly string[]): number => kindAt(path)?.max ?? Number.POSITIVE_INFINITY;

/** How long each name may be, by the format. */
export const MOST_LETTERS = {
  title: letters(['title']),
  place: letters(['place']),
  floors: letters(['building', 'x', 'name']),
  departments: letters(['departments', 'x', 'name']),
  services: letters(['services', 'x', 'name']),
  assets: letters(['assets', 'x', 'name']),
  person: letters(['stakeholders', 'x', 'name']),
  /** How colleagues call somebody: the first name, unless they are told otherwise. */
  first: letters(['stakeholders', 'x', 'short']),
} as const;

export type NameKind = Exclude<keyof typeof MOST_LETTERS, 'first'>;

/** What is too long of a name, and how long it may be; undefined where it fits. */
export function tooLong(kind: NameKind, typed: string): { readonly part: 'name' | 'first'; readonly most: number } | undefined {
  const name = cleanName(typed);
  if (name.length > MOST_LETTERS[kind]) return { part: 'name', most: MOST_LETTERS[kind] };
  const [first = ''] = name.split(' ');
  return kind === 'person' && first.length > MOST_LETTERS.first ? { part: 'first', most: MOST_LETTERS.first } : undefined;
}

/** What does not fit stays as it was: its field says so. */
const fitting = (kind: NameKind, typed: string): string => (tooLong(kind, typed) === undefined ? cleanName(typed) : '');

const each = (kind: NameKind, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, fitting(kind, name)]));

export function cleaned(answers: Partial<Answers>): Partial<Answers> {
  const { title, place, floors, departments, services, assets, names } = answers;
  return {
    ...answers,
    ...(title === undefined ? {} : { title: fitting('title', title) }),
    ...(place === undefined ? {} : { place: fitting('place', place) }),
    ...(floors === undefined ? {} : { floors: each('floors', floors) }),
    ...(departments === undefined ? {} : { departments: each('departments', departments) }),
    ...(services === undefined ? {} : { services: each('services', services) }),
    ...(assets === undefined ? {} : { assets: each('assets', assets) }),
    ...(names === undefined
      ? {}
      : {
          names: Object.fromEntries(
            Object.entries(names).map(([id, { name, short }]) => [
              id,
              { name: fitting('person', name), ...(short === undefined ? {} : { short: cleanName(short) }) },
            ]),
          ),
        }),
  };
}

/** Thousands as they are written anywhere: `26,000`, `26.000`, `26 000`, `26’000`. */
const GROUPED = /^\d{1,3}(?:[\s,.'’]\d{3})+$/;

/** A whole number within bounds; undefined for what is none. */
export function wholeOf(typed: string, most: number): number | undefined {
  const text = typed.trim();
  const value = Number(GROUPED.test(text) ? text.replaceAll(/\D/g, '') : text);
  return text === '' || !Number.isInteger(value) || value < 1 || value > most ? undefined : value;
}
