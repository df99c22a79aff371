// How fixes are made: pieces of text that are put in place of others, and names that were nearly right.

import type { Fix } from './edits.ts';
import type { Guess } from './names.ts';
import type { Path, Source, Span } from './source.ts';

/** Puts other letters in place of a stretch. Safe where nothing that the author meant can change. */
export const swap = (span: Span, insert: string, title: string, isSafe = true): Fix => ({
  title,
  isSafe,
  edits: [{ from: span.start, to: span.end, insert }],
});

/** Puts the nearest name in place of one that does not exist. */
export const rename = (span: Span, guess: Guess | undefined): Fix | undefined =>
  guess === undefined ? undefined : swap(span, guess.name, `write ${guess.name}`, guess.isSure);

/** A text as YAML reads it back letter for letter, on one line. */
export function quoted(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Quotes around a stretch as it stands. */
export const quote = (source: Source, span: Span, isSafe = true): Fix =>
  swap(span, quoted(source.slice(span)), 'put the text in quotes', isSafe);

/** A word more in a list of words. */
export function intoList(source: Source, path: Path, word: string, isSafe = false): Fix | undefined {
  const entry = source.entry(path);
  if (entry === undefined) return undefined;
  const written = source.slice(entry.value);
  const title = `add ${word}`;
  if (written.startsWith('[')) {
    const at = entry.value.start + 1;
    return swap({ start: at, end: at }, /^\[\s*\]/.test(written) ? word : `${word}, `, title, isSafe);
  }
  if (!written.startsWith('- ')) return undefined;
  const indent = entry.value.start - source.lineStart(source.lineOf(entry.value.start));
  return swap({ start: entry.value.start, end: entry.value.start }, `- ${word}\n${' '.repeat(indent)}`, title, isSafe);
}

/** Takes an item out of a list in brackets, with the comma that parted it from its neighbour. */
export function outOfList(source: Source, path: Path): Fix | undefined {
  const entry = source.entry(path);
  const list = source.entry(path.slice(0, -1));
  if (entry === undefined || list === undefined || !source.slice(list.value).startsWith('[')) return undefined;
  const before = /,\s*$/.exec(source.text.slice(list.value.start, entry.value.start));
  if (before === null) return undefined;
  return swap({ start: entry.value.start - before[0].length, end: entry.value.end }, '', 'leave it out');
}

/** A part more at the beginning of a map that stands in the file, in the style of the map. */
export function intoMap(source: Source, path: Path, key: string, value: string, isSafe = false): Fix | undefined {
  const entry = source.entry(path);
  if (entry === undefined) return undefined;
  const { start } = entry.value;
  const written = source.slice(entry.value);
  const title = `add ${key}`;
  if (written.startsWith('{')) {
    const isEmpty = /^\{\s*\}/.test(written);
    const spaced = written.startsWith('{ ') && !isEmpty;
    return swap(
      { start: start + 1, end: start + 1 },
      `${spaced || isEmpty ? ' ' : ''}${key}: ${value}${isEmpty ? ' ' : ','}${spaced || isEmpty ? '' : ' '}`,
      title,
      isSafe,
    );
  }
  const column = start - source.lineStart(source.lineOf(start));
  if (!/^[a-z"'\d]/i.test(written)) return undefined;
  return swap({ start, end: start }, `${key}: ${value}\n${' '.repeat(column)}`, title, isSafe);
}
