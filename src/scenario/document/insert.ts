// Puts a new entry into a map or list: where the schema's order wants it, written like its neighbours.

import type { Plain } from '../parse.ts';
import { orderAt, isTall } from '../schema-walk.ts';
import type { Path } from '../source.ts';
import { columnOf, entryEnd, entryStart, leadStart, lineStart } from './lines.ts';
import { withValue } from './plain.ts';
import { isInBraces, needsLines, replaceText, splice } from './replace.ts';
import type { Place, Tree } from './tree.ts';
import { isPlains, MOST_LETTERS, writeEntry, writeInline, writeValue } from './write.ts';

/** Parts of the file that stand together at its head, without empty lines between. */
export const HEAD: readonly string[] = ['format', 'id', 'version', 'title', 'lang', 'minutes', 'currency', 'place', 'summary', 'brief'];

/** How many of a map's items stand before a new one. */
function rankIn(place: Place, key: string): number {
  const order = orderAt(place.path);
  const rank = order.indexOf(key);
  if (rank < 0) return place.items.length;
  let at = 0;
  place.items.forEach((item, index) => {
    const own = order.indexOf(String(item.path.at(-1)));
    if (own >= 0 && own < rank) at = index + 1;
  });
  return at;
}

/** How the things beside a new one are written. */
function likeNeighbours(place: Place): 'braces' | 'lines' | undefined {
  const styles = place.items.map((item) => item.style);
  if (styles.includes('map')) return styles.lastIndexOf('map') >= styles.lastIndexOf('flow-map') ? 'lines' : 'braces';
  return styles.includes('flow-map') ? 'braces' : undefined;
}

const lineLength = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return (end < 0 ? text.length : end) - lineStart(text, at);
};

function insertInBraces(tree: Tree, place: Place, key: string | number, value: Plain): string {
  const path: Path = [...place.path, key];
  const inline = typeof key === 'number' ? writeInline(value, path) : `${key}: ${writeInline(value, path)}`;
  const whole = withValue(place.plain, [key], value);
  const isTooLong = lineLength(tree.text, place.value.start) + inline.length + 2 > MOST_LETTERS;
  if (whole !== undefined && isPlains(place.plain) && (needsLines(value) || (isTooLong && isTall(place.path)) || place.items.length === 0))
    return replaceText(tree, place, whole, needsLines(value) || (isTall(place.path) && place.items.length === 0) ? 'lines' : 'braces');
  const at = typeof key === 'number' ? place.items.length : rankIn(place, key);
  const before = place.items[at - 1];
  const after = place.items[at];
  if (before !== undefined) return splice(tree.text, before.value.end, before.value.end, `, ${inline}`);
  if (after !== undefined) {
    const start = after.key?.start ?? after.value.start;
    return splice(tree.text, start, start, `${inline}, `);
  }
  return splice(tree.text, place.value.start, place.value.end, typeof key === 'number' ? `[${inline}]` : `{ ${inline} }`);
}

/** The text with a new entry in an existing map or list. */
export function insertText(tree: Tree, place: Place, key: string | number, value: Plain): string {
  const { text } = tree;
  const path: Path = [...place.path, key];
  if (isInBraces(place)) return insertInBraces(tree, place, key, value);
  if (place.style === 'empty' && place.path.length > 0) {
    const whole = withValue(null, [key], value);
    return whole === undefined ? text : replaceText(tree, place, whole);
  }
  if (place.style === 'empty')
    return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${writeEntry(String(key), value, path, 0)}\n`;
  if (place.style !== 'map' && place.style !== 'list') return text;
  const [first] = place.items;
  const last = place.items.at(-1);
  if (first === undefined || last === undefined) return text;
  if (place.style === 'list') {
    const column = columnOf(tree, last);
    return addLines(text, entryEnd(tree, last), `${' '.repeat(column)}-${writeValue(value, path, column)}\n`);
  }
  const column = first.key === undefined ? 0 : first.key.start - lineStart(text, first.key.start);
  const at = rankIn(place, String(key));
  const before = place.items[at - 1];
  const isPart = place.path.length === 0 && orderAt([]).includes(String(key)) && !HEAD.includes(String(key));
  const hasGaps = place.path.length > 0 && place.items.length > 1 && gapBefore(tree, last);
  const lines = `${writeEntry(String(key), value, path, column, likeNeighbours(place))}\n`;
  if (before !== undefined) return addLines(text, entryEnd(tree, before), (isPart || hasGaps ? '\n' : '') + lines);
  // Behind a dash there is no line before the first part.
  const start = entryStart(tree, first);
  if (text.slice(lineStart(text, start), start).trim() !== '')
    return splice(text, start, start, `${lines.trimStart()}${' '.repeat(column)}`);
  return addLines(text, leadStart(tree, first, place.path.length === 0), lines);
}

/** Is there an empty line above an entry and its comments? */
function gapBefore(tree: Tree, place: Place): boolean {
  const lead = leadStart(tree, place, false);
  return /\n\r?\n$/.test(tree.text.slice(0, lead));
}

function addLines(text: string, at: number, lines: string): string {
  const isOpen = at === text.length && text !== '' && !text.endsWith('\n');
  return splice(text, at, at, isOpen ? `\n${lines.replace(/\n$/, '')}` : lines);
}
