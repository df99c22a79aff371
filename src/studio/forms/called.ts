// What a field of the file is called on screens, and what the schema says of it, in the page's language.

import { fieldAt, keysOf, type Tree } from '../../scenario/index.ts';
import { language } from '../../words/index.ts';
import { fieldName, fieldWord, ownWords, type Said } from '../../words/studio.ts';
import type { Path } from '../document/store.ts';
import { sentence } from '../page/problem-words.ts';
import type { Part } from '../text/lines.ts';
import { withOwnNames } from '../text/own-names.ts';

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `asked-for` → Asked for, where the language has no word of its own. A name of the author's own stays as it is. */
export function calledField(path: Path): Said {
  const own = fieldName(path);
  if (own !== undefined) return { text: own };
  const text = begun(String(path.at(-1) ?? '').replaceAll('-', ' '));
  return language() === 'de' ? { text, lang: 'en' } : { text };
}

/** A word that a field takes, after what it means where that is another. */
export function calledWord(path: Path, word: string): string {
  const own = fieldWord(path, word);
  return own === undefined ? word : `${own} (${word})`;
}

/** What the schema says of a field; with the parts of the file its examples name who is there. */
export function aboutField(path: Path, parts: readonly Part[] = []): Said | undefined {
  const about = fieldAt(path)?.description;
  if (about === undefined) return undefined;
  const { text, ...rest } = ownWords(about);
  return { text: sentence(withOwnNames(text, parts)), ...rest };
}

/** The steps to a field from one of them on: fields as they are called, things by their ids. */
export function calledWay(path: Path, from: number): Said {
  const steps = path.slice(from).map((step, index): Said => {
    const at = from + index;
    const isField = keysOf(fieldAt(path.slice(0, at))).includes(String(step));
    return isField ? calledField(path.slice(0, at + 1)) : { text: String(step) };
  });
  const text = steps.map((step) => step.text).join(' › ');
  return steps.some(({ lang }) => lang !== undefined) ? { text, lang: 'en' } : { text };
}

const NAMES = ['short', 'name', 'title', 'label', 'text'];

/** What the file itself calls a thing at a path; undefined where nothing stands there that has a name. */
export function calledThing(tree: Tree | undefined, path: Path): string | undefined {
  if (path.length < 2) return undefined;
  const found = NAMES.map((key) => tree?.at([...path, key])?.plain).find((one) => typeof one === 'string');
  return typeof found === 'string' ? found : undefined;
}
