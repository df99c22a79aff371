// A new thing as it is put into the file: what it cannot do without, each part with a value that passes the checker where one can be
// known; the writer changes it from there.

import {
  buildOf,
  fieldAt,
  isListOfMaps,
  isPlaceholder,
  isNeeded,
  kindAt,
  keysOf,
  placeholderIn,
  valuesOf,
  wordsOf,
  type JsonValue,
} from '../../scenario/index.ts';
import type { Part } from '../text/lines.ts';
import { namedIn, namesOf, wantedBy } from '../text/references.ts';

type Path = readonly (string | number)[];

/** Of options and choices there are at least two. */
const TWO: readonly string[] = ['first', 'second'];

function ofKind(path: Path, parts: readonly Part[]): JsonValue {
  const kind = kindAt(path);
  const names = path.map(String);
  const wanted = wantedBy(names);
  const name = wanted === undefined ? undefined : namesOf(parts, wanted, names)[0];
  switch (kind?.name) {
    case 'id':
      return name ?? TWO[0] ?? '';
    case 'ids':
      return name === undefined ? [] : [name];
    case 'id-or-ids':
      // A flag is whatever the writer calls it.
      return name ?? 'new-flag';
    case 'line':
      return placeholderIn('en');
    case 'prose':
      return `${placeholderIn('en')}.\n`;
    case 'condition':
      return path[0] === 'events' ? 'week = 2' : true;
    case 'money':
      return 1_000;
    case 'whole':
    case 'number':
    case 'week':
      return Math.max(kind.min ?? 1, 1);
    case 'scale':
      return 50;
    case 'level':
      return 'medium';
    case 'percent':
      return '50%';
    case 'factor':
      return '100%';
    case 'span':
      return '1 year';
    case 'lead':
      return '1-2 weeks';
    case 'work':
    case 'signed-work':
      return '2 days';
    case 'yes-no':
      return false;
    case 'word':
      return wordsOf(fieldAt(path))[0] ?? '';
    case 'things':
      return Object.fromEntries(
        (isNeeded(path) && ['options', 'choices'].includes(String(path.at(-1))) ? TWO : []).map((id) => [
          id,
          sampleOf([...path, id], parts),
        ]),
      );
    case 'by-id': {
      // Whose it is, nobody can guess: the form asks. Only what cannot be empty begins with the first.
      if (!isNeeded(path)) return {};
      const named = namedIn(names);
      const first = named === undefined ? undefined : namesOf(parts, named, names)[0];
      return first === undefined ? {} : { [first]: sampleOf([...path, first], parts) };
    }
    case 'by-week':
      return {};
    case undefined:
      return sampleMap(path, parts);
  }
}

/** A block needs an activity, and which is the writer's choice: the first somebody is talked to. */
const isBlock = (path: Path): boolean => path.at(-2) === 'blocks';

/** Words of a form that only the schema's own patterns know. */
const OF_A_FORM: Readonly<Record<string, string>> = { lang: 'en', currency: 'USD', restored: 'never' };

/** Of a field of which no kind is known, by how its values are put together. */
function sampleMap(path: Path, parts: readonly Part[]): JsonValue {
  const field = fieldAt(path);
  switch (field === undefined ? 'single' : buildOf(field)) {
    case 'list':
    case 'one-or-list':
      return isListOfMaps(path) ? [sampleOf([...path, 0], parts)] : [valuesOf(fieldAt([...path, 0]))[0] ?? 1];
    case 'single-or-map':
      return 1;
    case 'single':
      return OF_A_FORM[String(path.at(-1))] ?? (path.at(-2) === 'made-from' ? 'stale' : (wordsOf(field)[0] ?? valuesOf(field)[0] ?? 1));
    case 'open-map':
      return {};
    case 'map':
      break;
  }
  if (isBlock(path)) return { talk: namesOf(parts, 'stakeholders')[0] ?? '' };
  return Object.fromEntries(
    keysOf(field)
      .filter((key) => isNeeded([...path, key]))
      .map((key) => [key, sampleOf([...path, key], parts)]),
  );
}

/** What the shape leaves open and the checker asks for all the same, by part. */
function more([part]: readonly string[], parts: readonly Part[]): Readonly<Record<string, JsonValue>> {
  const floors = namesOf(parts, 'building');
  switch (part) {
    case 'building':
      // Floors are counted from the ground up.
      return { floor: floors.length };
    case 'departments':
      return floors[0] === undefined ? {} : { at: floors[0] };
    case 'team':
      return { days: 3 };
    case 'hires':
      return { days: 3, monthly: 1_000 };
    default:
      return {};
  }
}

/** A value for a path of the file, made from the schema. */
export function sampleOf(path: Path, parts: readonly Part[]): JsonValue {
  const value = ofKind(path, parts);
  const isThing = path.length === 2 && typeof value === 'object' && value !== null && !Array.isArray(value);
  return isThing ? { ...value, ...more(path.map(String), parts) } : value;
}

/** An id that nothing in a map has: `new`, `new-2`. */
export function freshId(taken: readonly string[], wish = 'new'): string {
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

/** What a thing is called on screens. */
export const CALLED: readonly string[] = ['name', 'title', 'label', 'text'];

/** A new value as a file in another language has it. */
export function inLanguage(value: JsonValue, language: string): JsonValue {
  if (typeof value === 'string') return isPlaceholder(value) ? value.replace(placeholderIn('en'), placeholderIn(language)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: JsonValue) => inLanguage(one, language));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguage(one as JsonValue, language)]));
}

/** A thing by the words in which it was wished for. */
export function called(thing: JsonValue, words: string): JsonValue {
  if (words === '' || typeof thing !== 'object' || thing === null || Array.isArray(thing)) return thing;
  const key = CALLED.find((one) => typeof (thing as Readonly<Record<string, unknown>>)[one] === 'string');
  return key === undefined ? thing : { ...thing, [key]: words.charAt(0).toUpperCase() + words.slice(1) };
}
