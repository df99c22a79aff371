// What somebody types or pastes into the wizard, as a file can take it: names without signs that mean something there, and whole numbers. Pure.

import type { Answers } from './adapt.ts';

/** What word processors and chats paste along without anybody seeing it, and halves of a sign that a field cut in two. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;
/** In prose, braces name a thing and angles are HTML. */
const MEANT = /[{}<>]/g;

export const cleanName = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(UNSEEN, '').replaceAll(MEANT, '').trim();

const each = (names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [id, cleanName(name)]));

export function cleaned(answers: Partial<Answers>): Partial<Answers> {
  const { title, place, floors, departments, services, assets, names } = answers;
  return {
    ...answers,
    ...(title === undefined ? {} : { title: cleanName(title) }),
    ...(place === undefined ? {} : { place: cleanName(place) }),
    ...(floors === undefined ? {} : { floors: each(floors) }),
    ...(departments === undefined ? {} : { departments: each(departments) }),
    ...(services === undefined ? {} : { services: each(services) }),
    ...(assets === undefined ? {} : { assets: each(assets) }),
    ...(names === undefined
      ? {}
      : {
          names: Object.fromEntries(
            Object.entries(names).map(([id, { name, short }]) => [
              id,
              { name: cleanName(name), ...(short === undefined ? {} : { short: cleanName(short) }) },
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
