// Where the lines of an entry begin and end: its comments above, its own lines, what belongs to it below.

import type { Place, Tree } from './tree.ts';

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Just after the end of the line that `at` is in; the text's length for the last line. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const lineAt = (text: string, start: number): string => text.slice(start, lineEnd(text, start)).replace(/\r?\n$/, '');

const COMMENT = /^\s*#/;

/** The first letter of an entry: of its name, or of its dash. */
export function entryStart(tree: Tree, place: Place): number {
  if (place.key !== undefined) return place.key.start;
  const before = tree.text.lastIndexOf('-', place.value.start - 1);
  return before < 0 ? place.value.start : before;
}

/** The column of an entry, counted from 0. A map's first part after a dash stands in the column of the others. */
export function columnOf(tree: Tree, place: Place): number {
  const start = entryStart(tree, place);
  return start - lineStart(tree.text, start);
}

/** Where an entry with the comments directly above it begins. The head of a file belongs to the file. */
export function leadStart(tree: Tree, place: Place, isFirstOfFile: boolean): number {
  const { text } = tree;
  let start = lineStart(text, entryStart(tree, place));
  if (isFirstOfFile) return start;
  const column = columnOf(tree, place);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = lineAt(text, above);
    if (!COMMENT.test(line) || line.length - line.trimStart().length !== column) break;
    start = above;
  }
  return start;
}

/** Just after an entry's last line, with comments that stand deeper than it directly below. */
export function entryEnd(tree: Tree, place: Place): number {
  const { text } = tree;
  const column = columnOf(tree, place);
  let end = lineEnd(text, Math.max(place.value.end, place.key?.end ?? 0, place.value.start));
  while (end < text.length) {
    const line = lineAt(text, end);
    if (!COMMENT.test(line) || line.length - line.trimStart().length <= column) break;
    end = lineEnd(text, end);
  }
  return end;
}
