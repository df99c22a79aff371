// Plain values → the text of a scenario file: quotes where a text needs them, prose as a block after |, short maps in braces.

import type { Plain } from '../parse.ts';
import { isTall, kindAt, orderAt } from '../schema-walk.ts';
import type { Path } from '../source.ts';

/** Letters of a line in braces; longer ones stand part by part. */
export const MOST_LETTERS = 140;
/** Columns of one step to the right. */
export const STEP = 2;

type Plains = Readonly<Record<string, Plain>>;

export const isPlains = (value: Plain | undefined): value is Plains => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);

/** Texts that this YAML, another or an older one reads as something else: numbers, dates, times, yes and no, nothing. */
const MISREAD =
  /^([-+]?(\d[\d_.,]*|\.\d[\d_]*)(e[-+]?\d+)?|0[xob][\da-f_]+|\d{4}-\d{1,2}-\d{1,2}.*|\d+(:\d{2})+.*|[-+]?\.(inf|nan)|~|null|true|false|<<|=)$/i;
/** Words that older YAML reads as true or false. As a word that the schema knows they are what they say. */
const OLD_YES_NO = /^(yes|no|on|off|y|n)$/i;
const FIRST_REFUSED = /^[\s,[\]{}#&*!|>'"%@`]|^[-?:](\s|$)|^(---|\.\.\.)/;
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/;

/** Can the text stand without quotes, and will everybody read it as that text? */
export function isSafePlain(text: string, inBraces: boolean): boolean {
  if (text === '' || text.trim() !== text || text.includes('\n') || CONTROL.test(text)) return false;
  if (FIRST_REFUSED.test(text) || text.includes(': ') || text.endsWith(':') || text.includes(' #')) return false;
  if (inBraces && /[,[\]{}]/.test(text)) return false;
  return !MISREAD.test(text);
}

export const isOldYesNo = (text: string, path: Path): boolean => OLD_YES_NO.test(text) && kindAt(path)?.name !== 'word';

export const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text, number or yes-or-no on one line. */
export function writeScalar(value: Plain, inBraces: boolean, path: Path): string {
  if (typeof value === 'string') return isSafePlain(value, inBraces) && !isOldYesNo(value, path) ? value : quoted(value);
  return value === null || typeof value === 'object' ? '' : String(value);
}

const writeKey = (key: string): string => (/^\d+$/.test(key) || isSafePlain(key, true) ? key : quoted(key));

/** Everything in one line: `{ name: Wi-Fi, needs: [router] }`. */
export function writeInline(value: Plain, path: Path = []): string {
  if (isList(value)) return `[${value.map((item, index) => writeInline(item, [...path, index])).join(', ')}]`;
  if (!isPlains(value)) return value === null ? 'null' : writeScalar(value, true, path);
  const parts = inOrderOf(Object.keys(value), path).map((key) => `${writeKey(key)}: ${writeInline(value[key] ?? null, [...path, key])}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Names in the order of the schema where it has one; others after them, as they came. */
export function inOrderOf(keys: readonly string[], path: Path): readonly string[] {
  const order = orderAt(path);
  if (order.length === 0) return keys;
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

/**
 * The text of a block after |, with its header, or undefined where only quotes can hold it: a text that ends with blank lines, for one, since a
 * block that keeps its own would keep those of the file below it, too.
 */
export function writeBlock(text: string, column: number): string | undefined {
  const body = text.replace(/\n+$/, '');
  const ends = text.length - body.length;
  if (
    body === '' ||
    ends > 1 ||
    /[\u0000-\u0009\u000b-\u001f\u007f]/.test(body) ||
    /^\s*\n|\n[ ]+(\n|$)/.test(body) ||
    body.startsWith(' ')
  )
    return undefined;
  const pad = ' '.repeat(column);
  const lines = body.split('\n').map((line) => (line === '' ? '' : pad + line));
  return `|${ends === 0 ? '-' : ''}\n${lines.join('\n')}`;
}

/** Prose ends with the end of its last line, as every block after | does. */
export function asProse(text: string, path: Path): string {
  const kind = kindAt(path);
  if (kind?.name !== 'prose') return text;
  const body = text.replaceAll('\r\n', '\n').trimEnd();
  return body === '' || body.length >= (kind.max ?? Infinity) ? text : `${body}\n`;
}

/** Does a map or list go into one line? `like` tells how its neighbours are written. */
function goesInline(value: Plain, path: Path, room: number, like: 'braces' | 'lines' | undefined): boolean {
  if (writeInline(value, path).length > room) return false;
  if (isList(value)) return true;
  if (isPlains(value) && Object.keys(value).length === 0) return true;
  if (hasLines(value, path)) return false;
  return like === undefined ? !isTall(path) : like === 'braces';
}

/** Is there prose, or a text of several lines, anywhere in it? */
function hasLines(value: Plain, path: Path): boolean {
  if (typeof value === 'string') return value.includes('\n') || kindAt(path)?.name === 'prose';
  if (isList(value)) return value.some((item, index) => hasLines(item, [...path, index]));
  return isPlains(value) && Object.entries(value).some(([key, item]) => hasLines(item, [...path, key]));
}

/** What follows `key:` or `-`: ` value`, or lines below. Without an end of line. */
export function writeValue(value: Plain, path: Path, column: number, like?: 'braces' | 'lines', used = 0): string {
  if (typeof value === 'string') {
    const text = asProse(value, path);
    const block = kindAt(path)?.name === 'prose' || text.includes('\n') ? writeBlock(text, column + STEP) : undefined;
    return ` ${block ?? writeScalar(text, false, path)}`;
  }
  if (value === null) return '';
  if (!isList(value) && !isPlains(value)) return ` ${writeScalar(value, false, path)}`;
  const wasList = isList(value);
  if (goesInline(value, path, MOST_LETTERS - used, like)) return ` ${writeInline(value, path)}`;
  const pad = ' '.repeat(column + STEP);
  if (wasList) {
    const items = value.map((item, index) => {
      const inner = writeItem(item, [...path, index], column + STEP);
      return `${pad}-${inner}`;
    });
    return `\n${items.join('\n')}`;
  }
  return `\n${writeParts(value, path, column + STEP)}`;
}

/** What follows a dash. */
function writeItem(item: Plain, path: Path, column: number): string {
  if (!isPlains(item) || Object.keys(item).length === 0) return writeValue(item, path, column);
  if (!hasLines(item, path) && writeInline(item, path).length <= MOST_LETTERS) return ` ${writeInline(item, path)}`;
  return ` ${writeParts(item, path, column + STEP).trimStart()}`;
}

/** The parts of a map, each on lines of its own. */
export function writeParts(value: Plains, path: Path, column: number): string {
  return inOrderOf(Object.keys(value), path)
    .map((key) => writeEntry(key, value[key] ?? null, [...path, key], column))
    .join('\n');
}

/** `key: value` with its indentation, without an end of line. */
export function writeEntry(key: string, value: Plain, path: Path, column: number, like?: 'braces' | 'lines'): string {
  const head = `${' '.repeat(column)}${writeKey(key)}:`;
  return head + writeValue(value, path, column, like, head.length + 1);
}
