// Puts another value in the place of one: the comment on its line stays, and so does everything around it.

import { applyEdits, type TextEdit } from '../edits.ts';
import type { Plain } from '../parse.ts';
import { columnOf, entryStart, lineEnd } from './lines.ts';
import { withValue } from './plain.ts';
import type { Place, Tree } from './tree.ts';
import { isPlains, writeInline, writeValue } from './write.ts';

/** Some letters replaced; the ends of lines are those of the text. */
const edit = (text: string, from: number, to: number, insert: string): TextEdit => ({
  from,
  to,
  insert: insert.includes('\n') && text.includes('\r\n') ? insert.replaceAll(/\r?\n/g, '\r\n') : insert,
});

/** Another text with some letters replaced. */
export const splice = (text: string, from: number, to: number, insert: string): string => applyEdits(text, [edit(text, from, to, insert)]);

export const isInBraces = (place: Place): boolean => place.style === 'flow-map' || place.style === 'flow-list';

/** The outermost map or list in braces or brackets around a place, if there is one. */
export function bracesAround(tree: Tree, place: Place): Place | undefined {
  for (let length = 0; length < place.path.length; length += 1) {
    const above = tree.at(place.path.slice(0, length));
    if (above !== undefined && isInBraces(above)) return above;
  }
  return undefined;
}

/** Needs a text of several lines, which braces cannot hold well. */
export function needsLines(value: Plain): boolean {
  if (typeof value === 'string') return value.includes('\n');
  if (Array.isArray(value)) return (value as readonly Plain[]).some(needsLines);
  return isPlains(value) && Object.values(value).some(needsLines);
}

/** Just after the colon or the dash of an entry. */
export function headEnd(tree: Tree, place: Place): number {
  if (place.key === undefined) return entryStart(tree, place) + 1;
  const colon = tree.text.indexOf(':', place.key.end);
  return colon < 0 ? place.key.end : colon + 1;
}

/** The text with another value at a place. `like` says how it is to be written where it is a map. */
export function replaceText(tree: Tree, place: Place, value: Plain, like?: 'braces' | 'lines'): string {
  const change = replaceEdit(tree, place, value, like);
  return change === undefined ? tree.text : applyEdits(tree.text, [change]);
}

/** The same as a change of the tree's text; undefined where it cannot be done. */
export function replaceEdit(tree: Tree, place: Place, value: Plain, like?: 'braces' | 'lines'): TextEdit | undefined {
  const { text } = tree;
  const braces = bracesAround(tree, place);
  if (braces !== undefined) {
    if (!needsLines(value) || !isPlains(braces.plain)) return inBraces(tree, place, value);
    // A text of several lines does not go into braces: they are opened up.
    const whole = withValue(braces.plain, place.path.slice(braces.path.length), value);
    return whole === undefined ? undefined : replaceEdit(tree, braces, whole, 'lines');
  }
  const head = headEnd(tree, place);
  const eol = (at: number): number => {
    const end = lineEnd(text, at);
    return text[end - 1] === '\n' ? end - (text[end - 2] === '\r' ? 2 : 1) : end;
  };
  const isBelow = place.style === 'map' || place.style === 'list' || place.style === 'block';
  const behind = isBelow || place.style === 'empty' ? text.slice(place.style === 'block' ? place.value.start : head, eol(head)) : '';
  const comment =
    isBelow || place.style === 'empty' ? (/\s+#.*$/.exec(behind)?.[0] ?? '') : text.slice(place.value.end, eol(place.value.end)).trimEnd();
  const behindDash = place.key === undefined && place.style === 'map' ? '' : comment;
  const style = like ?? (place.style === 'flow-map' ? 'braces' : place.style === 'map' ? 'lines' : undefined);
  const column = columnOf(tree, place);
  const written = writeValue(value, place.path, column, style, head - entryStart(tree, place) + column);
  const first = written.indexOf('\n') < 0 ? written.length : written.indexOf('\n');
  return edit(text, head, eol(Math.max(place.value.end, head)), written.slice(0, first) + behindDash + written.slice(first));
}

function inBraces(tree: Tree, place: Place, value: Plain): TextEdit {
  const written = writeInline(value, place.path);
  if (place.style === 'empty') return edit(tree.text, place.value.start, place.value.end, ` ${written}`);
  return edit(tree.text, place.value.start, place.value.end, written);
}
