// The keys of a text by their lines and indents: what the outline, the path above the editor and completion go by. It reads any text,
// half-written ones too, and takes a millisecond for a thousand lines, so that it may run with each letter.

/** A key that stands at the beginning of a line, with all that belongs to it. */
export interface Part {
  readonly path: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  readonly indent: number;
  /** Where the key begins, where what belongs to it ends, and where the value begins on the key's own line. */
  readonly from: number;
  readonly value: number;
  to: number;
}

const KEY = /^( *)(?:- )?(["']?)([\w.-]+)\2 *:(?= |$)/;
const BLOCK = /[|>][+-]?\d?\s*(?:#.*)?$/;

/** Every key of a text, in its order. Texts of several lines are looked over. */
export function partsOf(text: string): readonly Part[] {
  const found: Part[] = [];
  const open: Part[] = [];
  let [at, line, prose] = [0, 0, -1];
  let lastInk = 0;
  for (const written of text.split('\n')) {
    line += 1;
    const start = at;
    at += written.length + 1;
    const row = written.trimEnd();
    if (row === '') continue;
    const indent = row.length - row.trimStart().length;
    if (prose >= 0 && indent > prose) {
      lastInk = start + row.length;
      continue;
    }
    prose = -1;
    const key = KEY.exec(row);
    if (row.trimStart().startsWith('#') || key === null) {
      if (!row.trimStart().startsWith('#')) lastInk = start + row.length;
      continue;
    }
    while ((open.at(-1)?.indent ?? -1) >= indent) close(open, lastInk);
    const name = key[3] ?? '';
    const path = [...(open.at(-1)?.path ?? []), name];
    const part: Part = { path, line, indent, from: start + indent, value: start + key[0].length, to: start + row.length };
    found.push(part);
    open.push(part);
    lastInk = start + row.length;
    if (BLOCK.test(row.slice(key[0].length))) prose = indent;
  }
  while (open.length > 0) close(open, lastInk);
  return found;
}

function close(open: Part[], lastInk: number): void {
  const part = open.pop();
  if (part !== undefined) part.to = Math.max(part.to, lastInk);
}

/** The innermost key that a place belongs to. */
export function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let found: Part | undefined;
  for (const part of parts) {
    if (part.from > offset) break;
    if (part.to >= offset) found = part;
  }
  return found;
}

export const samePath = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((step, index) => String(step) === String(b[index]));

export const isWithin = (inner: readonly unknown[], outer: readonly unknown[]): boolean =>
  inner.length >= outer.length && outer.every((step, index) => String(step) === String(inner[index]));

/** The key of a path, or of the nearest one above it that stands in the text. */
export function partOf(parts: readonly Part[], path: readonly (string | number)[]): Part | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = parts.find((part) => samePath(part.path, path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return undefined;
}
