// Looks at a text before the YAML parser does: size, depth, number of parts and characters. Deep nesting would end the process inside the
// parser, so it must be refused here, in one pass.

import type { Diagnostic } from './diagnostic.ts';
import type { Fix } from './edits.ts';
import { checkEncoding, isOtherwise } from './encoding.ts';
import { swap } from './mend.ts';
import type { Source, Span } from './source.ts';

export const MAX_BYTES = 256 * 1024;
export const MAX_DEPTH = 64;
/** Lines, and signs that may begin a part: what the parser's time grows with. A rich scenario has a sixth of these. */
export const MAX_LINES = 8_000;
export const MAX_SIGNS = 24_000;
/** More of one kind than this are not told one by one. */
const MAX_TOLD = 20;

// Control characters, soft and non-breaking spaces, zero-width and direction marks, line separators, lone surrogates, byte order marks.
const UNSEEN =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a non-breaking space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a space of no width',
  '\u2028': 'a line separator',
  '\ufeff': 'a byte order mark',
  '\u202f': 'a narrow non-breaking space',
  '\r': 'a line end of another system',
};

/** Stand between words, as a space does. */
const SPACES = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const LINE_ENDS = /[\r\u2028\u2029]/;
/** Have no width of their own: nothing is lost with them. */
const NOTHING = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** What a character that cannot be seen stands for. */
function unseenFix(span: Span, character: string): Fix {
  if (SPACES.test(character)) return swap(span, ' ', 'put an ordinary space');
  if (LINE_ENDS.test(character)) return swap(span, '\n', 'end the line as everywhere');
  return swap(span, '', 'delete it', NOTHING.test(character));
}

/** The column of the nearest line with words above (-1) or below (1); undefined where a tab stands before it, too. */
function columnBeside(source: Source, line: number, step: 1 | -1): { readonly column: number; readonly text: string } | undefined {
  for (let at = line + step; at >= 0 && at < source.lines; at += step) {
    const text = source.line(at);
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
    const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
    return indent.includes('\t') ? undefined : { column: indent.length, text };
  }
  return undefined;
}

/** Where the lines above and below leave no doubt, the column in which this one was meant to begin; `torn` where they contradict it. */
function columnMeant(source: Source, line: number, tabs: number): number | 'torn' | undefined {
  const [above, below] = [columnBeside(source, line, -1), columnBeside(source, line, 1)];
  if (above === undefined || below === undefined) return undefined;
  if (below.column === above.column) return below.column;
  const isBegun = /[:|>]\s*(#.*)?$/.test(above.text);
  if (isBegun && below.column > above.column) return below.column;
  return isBegun && tabs * 2 === above.column + 2 ? undefined : 'torn';
}

/** All tabs of a line: one space after a word, and at its beginning the column of its neighbours, or two for each step. */
function tabFix(source: Source, line: number): Fix {
  const text = source.line(line);
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const start = source.lineStart(line);
  const meant = /^\t+$/.test(indent) ? columnMeant(source, line, indent.length) : undefined;
  const edits = [...text.matchAll(/\t/g)].map((found) => {
    const at = start + found.index;
    const isFirst = found.index === 0;
    const inFront = typeof meant === 'number' ? (isFirst ? ' '.repeat(meant) : '') : '  ';
    return { from: at, to: at + 1, insert: found.index < indent.length ? inFront : ' ' };
  });
  // Spaces and tabs mixed before a line, or a line between two that leave several columns: how far it was meant to stand is anybody's guess.
  return { title: 'put spaces', isSafe: meant !== 'torn' && (!indent.includes('\t') || !indent.includes(' ')), edits };
}

function nameOf(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return NAMES[character[0] ?? ''] ?? `the character U+${code}`;
}

/** Every line of the file ends as on a machine of another age: told once. */
function oldLineEnds(source: Source, ends: readonly number[]): Diagnostic {
  const edits = ends.map((at) => ({ from: at, to: at + 1, insert: '\n' }));
  const [first = 0] = ends;
  return source.diagnostic(
    'E0104',
    { start: first, end: first + 1 },
    `there is a line end of another system here, and ${ends.length - 1} more`,
    'let your editor save the file with the line ends LF',
    { title: 'end the lines as everywhere', isSafe: true, edits },
  );
}

function bytesOf(text: string): number {
  return text.length > MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function checkCharacters(source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { text } = source;
  // A tab that is one of many in a line is told with the first.
  let [tabs, last] = [0, -1];
  for (let at = text.indexOf('\t'); at !== -1 && tabs < MAX_TOLD; at = text.indexOf('\t', at + 1)) {
    const line = source.lineOf(at);
    if (line === last) continue;
    last = line;
    const hint = 'use spaces: two for each step to the right';
    found.push(source.diagnostic('E0103', { start: at, end: at + 1 }, 'there is a tab here', hint, tabFix(source, line)));
    tabs += 1;
  }
  const lost = checkEncoding(source);
  if (lost !== undefined) found.push(lost);
  const ends = [...text.matchAll(/\r(?!\n)/g)].map((end) => end.index);
  if (ends.length > 1) found.push(oldLineEnds(source, ends));
  let unseen = 0;
  for (const match of text.matchAll(UNSEEN)) {
    const character = match[0];
    if ((match.index === 0 && character === '\ufeff') || character === '\ufffd' || (character === '\r' && ends.length > 1)) continue;
    found.push(
      source.diagnostic(
        'E0104',
        { start: match.index, end: match.index + 1 },
        `there is ${nameOf(character)} here`,
        'it often comes from a word processor; type an ordinary space, or delete it',
        unseenFix({ start: match.index, end: match.index + 1 }, character),
      ),
    );
    unseen += 1;
    if (unseen === MAX_TOLD) break;
  }
  return found;
}

/** `{` and `}`, and what makes them of `[` and `]`. */
const [OPENS, CLOSES, CURLING] = [0x7b, 0x7d, 0x20];

/** Where the text may first be nested deeper than any scenario is: open brackets, and steps of indentation with the dashes on a line. */
function tooDeep(text: string): number | undefined {
  let [brackets, lineStart] = [0, 0];
  const indents: number[] = [];
  while (lineStart < text.length) {
    const end = text.indexOf('\n', lineStart);
    const lineEnd = end === -1 ? text.length : end;
    let first = lineStart;
    let markers = 0;
    while (first < lineEnd) {
      const unit = text[first];
      const next = text[first + 1];
      if (unit === ' ') first += 1;
      else if ((unit === '-' || unit === '?' || unit === ':') && (next === ' ' || next === '\n' || next === '\r' || next === undefined)) {
        markers += 1;
        first += 1;
      } else break;
    }
    if (first < lineEnd && text[first] !== '\r') {
      const indent = first - lineStart;
      while (indents.length > 0 && (indents[indents.length - 1] ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    for (let i = first; i < lineEnd; i += 1) {
      // Every letter of a text, with every letter that is typed: by numbers, and past what is no bracket and no beginning.
      const unit = text.charCodeAt(i);
      const curled = unit | CURLING;
      if (curled === OPENS) brackets += 1;
      else if (curled === CLOSES) brackets = Math.max(0, brackets - 1);
      else if (i > first) continue;
      if (brackets + indents.length + markers > MAX_DEPTH) return i;
    }
    if (indents.length + markers > MAX_DEPTH) return Math.min(first, lineEnd);
    lineStart = lineEnd + 1;
  }
  return undefined;
}

export const isTooDeep = (text: string): boolean => tooDeep(text) !== undefined;

/** Where the text has too many parts to be parsed quickly, if it has. */
function tooMany(text: string): { readonly what: string; readonly at: number } | undefined {
  let [lines, signs] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i];
    if (unit === '\n') lines += 1;
    else if (unit === ',' || unit === ':' || unit === '[' || unit === '{' || unit === '"' || unit === "'") signs += 1;
    if (lines > MAX_LINES) return { what: `more than ${MAX_LINES} lines`, at: i };
    if (signs > MAX_SIGNS) return { what: `more than ${MAX_SIGNS} commas, colons, quotes and brackets`, at: i };
  }
  return undefined;
}

/** Problems that forbid parsing. Empty = the parser may have it. */
export function guard(source: Source): Diagnostic[] {
  const bytes = bytesOf(source.text);
  if (bytes > MAX_BYTES) {
    const kilobytes = Math.ceil(bytes / 1024);
    return [
      source.diagnostic('E0101', { start: 0, end: 1 }, `the file has ${kilobytes} KiB`, `a scenario has at most ${MAX_BYTES / 1024} KiB`),
    ];
  }
  if (isOtherwise(source.text)) return [checkEncoding(source)].filter((one) => one !== undefined);
  const deep = tooDeep(source.text);
  if (deep !== undefined)
    return [
      source.diagnostic(
        'E0102',
        { start: deep, end: deep + 1 },
        'the file is nested too deeply here',
        `at most ${MAX_DEPTH} steps; is a bracket left open?`,
      ),
    ];
  const many = tooMany(source.text);
  if (many !== undefined)
    return [
      source.diagnostic(
        'E0101',
        { start: many.at, end: many.at + 1 },
        `the file has ${many.what}`,
        'no scenario needs as many; is a part repeated?',
      ),
    ];
  return checkCharacters(source);
}

/** A character that cannot be seen in a value: in quotes it may have been written as an escape. */
export function unseenIn(value: string): string | undefined {
  const found = value.match(UNSEEN)?.[0];
  return found === undefined ? undefined : nameOf(found);
}

/**
 * The text as it can be parsed nonetheless, each letter at its place, where only characters are wrong that a space can stand for; else
 * undefined: a tab at the beginning of a line makes it anybody's guess what the line belongs to.
 */
export function readable(text: string): string | undefined {
  // A mark at the very beginning is no mistake.
  const [first, rest] = text.startsWith('\ufeff') ? ['\ufeff', text.slice(1)] : ['', text];
  if (isOtherwise(text) || /^ *\t/m.test(text) || /\r(?!\n)|[\u2028\u2029]/.test(text)) return undefined;

  return first + rest.replaceAll('\t', ' ').replaceAll(UNSEEN, ' ');
}
