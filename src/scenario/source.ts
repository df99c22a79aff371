// A file's text with places: which line and column an offset is, and where in the text each value of the parsed file stands.

import type { Code, Diagnostic } from './diagnostic.ts';
import { severityOf } from './diagnostic.ts';
import type { Fix } from './edits.ts';

export type Path = readonly (string | number)[];

/** Half-open range of offsets in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  /** Where the key stands; absent for list items and the root. */
  readonly key?: Span;
  readonly value: Span;
  /** How a text or number is written; absent for maps and lists. */
  readonly style?: 'plain' | 'quoted' | 'block';
}

/** A path as a key of maps and sets. */
export const pathKey = (path: Path): string => path.join('\u0000');

/** Line starts of a text, for LF and CR LF. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export class Source {
  readonly file: string;
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #entries = new Map<string, Entry>();

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
    this.#starts = lineStarts(text);
  }

  note(path: Path, entry: Entry): void {
    this.#entries.set(pathKey(path), entry);
  }

  entry(path: Path): Entry | undefined {
    return this.#entries.get(pathKey(path));
  }

  /** The entry of a path or of its nearest ancestor that stands in the file. */
  nearest(path: Path): Entry | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const entry = this.entry(path.slice(0, length));
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** Zero-based index of the line that an offset is in. */
  lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How many there are; an empty one after the last line end counts. */
  get lines(): number {
    return this.#starts.length;
  }

  /** Whether an offset lies inside a text that was noted: of a block, or of quotes over several lines. */
  isInside(offset: number): boolean {
    for (const { value, style } of this.#entries.values())
      if ((style === 'block' || style === 'quoted') && value.start < offset && offset < value.end) return true;
    return false;
  }

  lineStart(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The text of a line, counted from 0, without its end. */
  line(line: number): string {
    const start = this.lineStart(line);
    const end = line + 1 < this.#starts.length ? this.lineStart(line + 1) : this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$/, '');
  }

  /** What a diagnostic stands under. */
  under({ line, column, length }: Pick<Diagnostic, 'line' | 'column' | 'length'>): string {
    const start = this.lineStart(line - 1) + column - 1;
    return this.text.slice(start, start + length);
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The key of a path where it has one, else its value. */
  keySpan(path: Path): Span {
    const entry = this.nearest(path);
    return entry?.key ?? entry?.value ?? { start: 0, end: 0 };
  }

  valueSpan(path: Path): Span {
    return this.nearest(path)?.value ?? { start: 0, end: 0 };
  }

  /** The place of a stretch inside a one-line text: offset 0 is its first letter. Inside a block it is the whole value. */
  insideSpan(path: Path, offset: number, length: number): Span {
    const entry = this.nearest(path);
    if (entry === undefined || entry.style === undefined || entry.style === 'block') return this.valueSpan(path);
    const start = entry.value.start + (entry.style === 'quoted' ? 1 : 0) + offset;
    return { start: Math.min(start, entry.value.end), end: Math.min(start + length, entry.value.end) };
  }

  /** The place of a stretch of a text that may be a block after |: its lines are those below the one with the |. */
  proseSpan(path: Path, offset: number, length: number): Span {
    const entry = this.nearest(path);
    if (entry?.style !== 'block') return this.insideSpan(path, offset, length);
    const first = this.lineOf(entry.value.start) + 1;
    const last = this.lineOf(Math.max(entry.value.start, entry.value.end - 1));
    const written =
      Array.from({ length: last - first + 1 }, (_, index) => this.line(first + index)).find((line) => line.trim() !== '') ?? '';
    const indent = written.length - written.trimStart().length;
    let left = offset;
    for (let line = first; line <= last; line += 1) {
      const inLine = Math.max(0, this.line(line).length - indent) + 1;
      if (left < inLine) {
        const start = this.lineStart(line) + indent + left;
        return { start, end: start + length };
      }
      left -= inLine;
    }
    return entry.value;
  }

  diagnostic(code: Code, span: Span, message: string, hint?: string, fix?: Fix): Diagnostic {
    const start = Math.min(Math.max(span.start, 0), this.text.length);
    const line = this.lineOf(start);
    const column = start - this.lineStart(line);
    const rest = this.line(line).length - column;
    const length = Math.max(1, Math.min(span.end - start, rest));
    const found = { code, severity: severityOf(code), message, file: this.file, line: line + 1, column: column + 1, length };
    return { ...found, ...(hint === undefined ? {} : { hint }), ...(fix === undefined ? {} : { fix }) };
  }
}
