// The translations of a scenario that is adapted: the same names and figures are swapped in them, as each language writes them. Where that
// cannot be told, the translation stays and is marked: what it translates is another text now. Pure.

import { fingerprint, isProperName, MADE_FROM, STALE, type Place, type Tree } from '../../scenario/index.ts';
import { swapper, type Change, type Measure } from './swaps.ts';

export interface Translated {
  readonly changes: readonly Change[];
  /** What is noted of the texts of a language, by their dotted paths: a fingerprint, or that they are stale. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Texts that wait for a translator. */
  readonly marked: number;
}

function* textsOf(place: Place): Generator<Place> {
  if (place.items.length === 0) yield place;
  for (const item of place.items) yield* textsOf(item);
}

const textAt = (tree: Tree, path: Place['path']): string | undefined => {
  const plain = tree.at(path)?.plain;
  return typeof plain === 'string' ? plain : undefined;
};

/** Departments are called in prose by what this language calls them. */
function measureIn(measure: Measure, tree: Tree, language: string): Measure {
  const own = (part: string, id: string): string | undefined => textAt(tree, ['translations', language, part, id, 'name']);
  const { old } = measure;
  const departments = old.departments.map((one) => ({ ...one, name: own('departments', one.id) ?? one.name }));
  return { ...measure, language, old: { ...old, place: textAt(tree, ['translations', language, 'place']) ?? old.place, departments } };
}

/** `asked`: what the writer gave as it shall stand, by path; the same in every language. */
export function translatedTo(tree: Tree, asked: readonly Change[], measure: Measure): Translated {
  const given = new Map(asked.map(({ path, value }) => [path.join('/'), value]));
  const changes: Change[] = [];
  const notes: Record<string, Record<string, string>> = {};
  let marked = 0;
  const swap = swapper(measure);
  for (const { path: at, items } of tree.at(['translations'])?.items ?? []) {
    const language = String(at.at(-1));
    const swapHere = swapper(measureIn(measure, tree, language));
    const noted: Record<string, string> = {};
    const prints = new Map(items.find((one) => one.path.at(-1) === MADE_FROM)?.items.map((one) => [String(one.path.at(-1)), one.plain]));
    const isFresh = (dotted: string, before: string | undefined): boolean =>
      before !== undefined && prints.get(dotted) === fingerprint(before);
    for (const place of items.filter((one) => one.path.at(-1) !== MADE_FROM).flatMap((one) => [...textsOf(one)])) {
      const path = place.path.slice(2);
      if (typeof place.plain !== 'string') continue;
      const dotted = path.join('.');
      const before = textAt(tree, path);
      const name = given.get(path.join('/')) ?? measure.calledAt(path);
      if (name !== undefined) {
        if (name !== place.plain) changes.push({ path: place.path, value: name });
        // A word of the writer's, which the other language may have its own for.
        if (!isProperName(path)) noted[dotted] = STALE;
        else if (isFresh(dotted, before)) noted[dotted] = fingerprint(String(name));
        continue;
      }
      const here = swapHere(place.plain);
      if (here.text !== place.plain) changes.push({ path: place.path, value: here.text });
      const there = before === undefined ? undefined : swap(before);
      if (before === undefined || there === undefined || there.text === before) continue;
      const isLikewise = here.amounts === there.amounts && here.names > 0 === there.names > 0;
      if (!isLikewise) noted[dotted] = STALE;
      else if (isFresh(dotted, before)) noted[dotted] = fingerprint(there.text);
    }
    marked += Object.values(noted).filter((print) => print === STALE).length;
    if (Object.keys(noted).length > 0) notes[language] = noted;
  }
  return { changes, notes, marked };
}
