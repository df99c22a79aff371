// What is being written at a place of the text: a key of which map, or a value of which field. By lines, indents and brackets alone, so
// that it also answers where the text is half written.

import { MAX_DEPTH } from '../../scenario/index.ts';
import { partsOf, type Part } from './lines.ts';

export interface Writing {
  readonly kind: 'key' | 'value';
  /** Of a key: the map that it is in. Of a value: the field. An item of a list is `0`. */
  readonly path: readonly string[];
  /** What is written of it so far, and where that begins. */
  readonly written: string;
  readonly from: number;
  /** Inside braces, where a comma and not a line follows. */
  readonly inBraces: boolean;
}

/** Letters of the longest name with what is asked of it. Looking further back in a text without spaces would take a time that grows with its square. */
const LONGEST_WORD = 120;
const lastWord = (text: string): string => /[\w.-]*$/.exec(text.slice(-LONGEST_WORD))?.[0] ?? '';

/** The keys above a line, by their indents: those it is inside. */
function above(parts: readonly Part[], line: number, indent: number): Part | undefined {
  let found: Part | undefined;
  for (const part of parts) {
    if (part.line >= line) break;
    if (part.indent < indent) {
      if (found === undefined || part.indent >= found.indent || part.line > found.line) found = part;
    } else if (found !== undefined && part.indent <= found.indent) found = undefined;
  }
  return found;
}

interface Bracket {
  readonly open: '{' | '[';
  readonly path: readonly string[];
  /** The key whose value is written. */
  key: string | undefined;
  from: number;
}

/** Inside braces and brackets on one line. */
function inFlow(value: string, at: number, path: readonly string[]): Writing | undefined {
  const open: Bracket[] = [];
  let quote = '';
  for (let i = 0; i < value.length; i += 1) {
    const letter = value.charAt(i);
    if (quote !== '') {
      if (letter === quote) quote = '';
      continue;
    }
    const top = open.at(-1);
    const inner = top === undefined ? path : top.open === '[' ? [...top.path, '0'] : [...top.path, top.key ?? ''];
    if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{' || letter === '[') {
      // Nobody writes there: each step in would hold the whole way to it.
      if (open.length === MAX_DEPTH) return undefined;
      open.push({ open: letter, path: inner, key: undefined, from: i + 1 });
    } else if (letter === '}' || letter === ']') open.pop();
    else if (top !== undefined && letter === ',') [top.key, top.from] = [undefined, i + 1];
    else if (top?.open === '{' && letter === ':' && top.key === undefined && /^ |^$/.test(value.slice(i + 1, i + 2))) {
      top.key = value.slice(top.from, i).trim();
      top.from = i + 1;
    }
  }
  const top = open.at(-1);
  if (top === undefined || quote !== '') return undefined;
  const written = value.slice(top.from).trimStart();
  const word = lastWord(written);
  const from = at + value.length - word.length;
  if (top.open === '[') return { kind: 'value', path: [...top.path, '0'], written: word, from, inBraces: true };
  if (top.key === undefined) return { kind: 'key', path: top.path, written: word, from, inBraces: true };
  return { kind: 'value', path: [...top.path, top.key], written: word, from, inBraces: true };
}

const inProse = (parts: readonly Part[], text: string, line: number, indent: number): boolean => {
  const last = parts.findLast((part) => part.line < line);
  if (last === undefined || indent <= last.indent) return false;
  return /^ *[|>][+-]?\d?\s*(#.*)?$/.test(text.slice(last.value + 1).split('\n', 1)[0] ?? '');
};

/** Undefined inside remarks and prose, and where it cannot be told. */
export function writingAt(text: string, offset: number): Writing | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const row = text.slice(start, offset);
  if (/(^|\s)#/.test(row)) return undefined;
  const indent = row.length - row.trimStart().length;
  const line = text.slice(0, start).split('\n').length;
  const parts = partsOf(text);
  if (inProse(parts, text, line, indent)) return undefined;
  const item = /^( *)- +/.exec(row);
  const outer = above(parts, line, indent)?.path ?? [];
  const path = item === null ? outer : [...outer, '0'];
  const rest = row.slice(item === null ? indent : item[0].length);
  const key = /^(["']?)([\w.-]+)\1 *:( +|$)/.exec(rest);
  if (key === null) {
    if (rest.startsWith('{') || rest.startsWith('[')) return inFlow(rest, offset - rest.length, path);
    if (!/^[\w.-]*$/.test(rest)) return undefined;
    return { kind: item === null ? 'key' : 'value', path, written: rest, from: offset - rest.length, inBraces: false };
  }
  const value = rest.slice(key[0].length);
  const field = [...path, key[2] ?? ''];
  if (value.startsWith('{') || value.startsWith('[')) return inFlow(value, offset - value.length, field);
  const word = lastWord(value);
  return { kind: 'value', path: field, written: word, from: offset - word.length, inBraces: false };
}
