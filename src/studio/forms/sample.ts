// A new thing as it is put into the file: what it cannot do without, each part with a value that passes the checker where one can be
// known; the writer changes it from there.

import { fieldAt, isNeeded, kindAt, keysOf, wordsOf, type JsonValue } from '../../scenario/index.ts';
import type { Part } from '../text/lines.ts';
import { namedIn, namesOf, wantedBy } from '../text/references.ts';

type Path = readonly string[];

/** Of options and choices there are at least two. */
const TWO: readonly string[] = ['first', 'second'];

function ofKind(path: Path, parts: readonly Part[]): JsonValue {
  const kind = kindAt(path);
  const wanted = wantedBy(path);
  const name = wanted === undefined ? undefined : namesOf(parts, wanted, path)[0];
  switch (kind?.name) {
    case 'id':
      return name ?? TWO[0] ?? '';
    case 'ids':
      return name === undefined ? [] : [name];
    case 'id-or-ids':
      return name ?? '';
    case 'line':
      return 'New';
    case 'prose':
      return 'Write here what is read.\n';
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
        (isNeeded(path) && ['options', 'choices'].includes(path.at(-1) ?? '') ? TWO : []).map((id) => [id, sampleOf([...path, id], parts)]),
      );
    case 'by-id': {
      // Whose it is, nobody can guess: the form asks. Only what cannot be empty begins with the first.
      if (!isNeeded(path)) return {};
      const named = namedIn(path);
      const first = named === undefined ? undefined : namesOf(parts, named, path)[0];
      return first === undefined ? {} : { [first]: sampleOf([...path, first], parts) };
    }
    case 'by-week':
      return {};
    case undefined:
      return sampleMap(path, parts);
  }
}

function sampleMap(path: Path, parts: readonly Part[]): JsonValue {
  const field = fieldAt(path);
  if (field?.schema._zod.def.type === 'array') return [wordsOf(fieldAt([...path, '0']))[0] ?? ''].filter((word) => word !== '');
  return Object.fromEntries(
    keysOf(field)
      .filter((key) => isNeeded([...path, key]))
      .map((key) => [key, sampleOf([...path, key], parts)]),
  );
}

/** What the shape leaves open and the checker asks for all the same, by part. */
function more([part]: Path, parts: readonly Part[]): Readonly<Record<string, JsonValue>> {
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
  return isThing ? { ...value, ...more(path, parts) } : value;
}

/** An id that nothing in a map has: `new`, `new-2`. */
export function freshId(taken: readonly string[], wish = 'new'): string {
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}
