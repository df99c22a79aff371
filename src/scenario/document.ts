// Changes of a scenario's text at a path, as edits: comments, and everything else in the file, stay letter for letter. Whoever edits a
// file (forms, fixes, translators' files) comes here. Nothing throws, whatever the text: what cannot be done is no edits.

import { applyEdits, editBetween, narrowed, type TextEdit } from './edits.ts';
import { moveText, removeText, setText } from './document/change.ts';
import { fileValue, isAlike, withValue } from './document/plain.ts';
import { replaceEdit } from './document/replace.ts';
import { readTree } from './document/tree.ts';
import type { Plain } from './parse.ts';
import type { Path } from './source.ts';

export { formatScenario, layOut } from './document/format.ts';
export { renameFlag, renameId } from './document/rename.ts';
export { readTree, Tree, type Place, type Style } from './document/tree.ts';

/** What a plain value may be: what JSON holds. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue | undefined };

/** Does a text read as `expected`? What does not is no edit. */
function kept(before: string, after: string, expected: Plain | undefined): readonly TextEdit[] {
  if (before === after || expected === undefined) return [];
  const tree = readTree(after);
  return tree !== undefined && isAlike(tree.root.plain, expected) ? editBetween(before, after) : [];
}

const plainOf = (text: string): Plain | undefined => readTree(text)?.root.plain;

/** Sets the value at a path, making the parts above it where they are missing. Prose is written as a block after | and ends with its line. */
export function setValue(text: string, path: Path, value: JsonValue): readonly TextEdit[] {
  const written = fileValue(value, path);
  const root = plainOf(text);
  if (written === undefined || root === undefined) return [];
  return kept(text, setText(text, path, written), withValue(root, path, written));
}

/** Other values for many texts and numbers at once, by their paths: one reading of the file for all of them. What is not there is left out. */
export function replaceValues(
  text: string,
  changes: readonly { readonly path: Path; readonly value: string | number }[],
): readonly TextEdit[] {
  const tree = readTree(text);
  if (tree === undefined) return [];
  return changes.flatMap(({ path, value }) => {
    const place = tree.at(path);
    const written = fileValue(value, path);
    if (place === undefined || place.items.length > 0 || written === undefined || isAlike(place.plain, written)) return [];
    const change = replaceEdit(tree, place, written);
    return change === undefined ? [] : narrowed(text, change);
  });
}

/** Takes the entry at a path out, and the comments directly above it. */
export function removeAt(text: string, path: Path): readonly TextEdit[] {
  const root = plainOf(text);
  if (root === undefined || path.length === 0) return [];
  return kept(text, removeText(text, path), withValue(root, path, undefined));
}

/** Puts a new entry into the map or list at a path; into a list at its end. One that is there gets the value. */
export const insertEntry = (text: string, path: Path, key: string | number, value: JsonValue): readonly TextEdit[] =>
  setValue(text, [...path, key], value);

/** Moves an entry of a map or list before one of its neighbours, or to the end. */
export function moveEntry(text: string, path: Path, before?: string | number): readonly TextEdit[] {
  const root = plainOf(text);
  if (root === undefined || path.length === 0) return [];
  const after = moveText(text, path, before);
  const isList = typeof path.at(-1) === 'number';
  return kept(text, after, isList ? (plainOf(after) ?? undefined) : root);
}

export { applyEdits, editBetween, type TextEdit };
