// How a diagnostic looks to people: code, sentence, place, the line with carets, what was expected. Colours are the caller's.

import type { Diagnostic } from './diagnostic.ts';

/** Adds colour, or does not. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly place: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;
export const NO_PAINT: Paint = { error: same, warning: same, place: same, faint: same, strong: same };

/** Letters of a source line that are shown around its problem, where there is room for them. */
export const EXCERPT = 110;

/** The part of a line around a problem: `before` letters, then `marks` that it is about. */
export interface Excerpt {
  readonly shown: string;
  readonly before: number;
  readonly marks: number;
}

/** The part of a long line around the problem, and where the problem stands in it. */
function excerpt(line: string, column: number, length: number, width: number): Excerpt {
  const start = column - 1;
  if (line.length <= width) return { shown: line, before: start, marks: Math.max(1, Math.min(length, line.length - start)) };
  const from = Math.max(0, Math.min(start - Math.floor(width / 3), line.length - width));
  const to = Math.min(line.length, from + width);
  const lead = from > 0 ? '…' : '';
  const tail = to < line.length ? '…' : '';
  return {
    shown: lead + line.slice(from, to) + tail,
    before: lead.length + start - from,
    marks: Math.max(1, Math.min(length, to - start)),
  };
}

/** Whatever stands in a hostile file, it must not steer the terminal or turn the direction of a page. Letter for letter. */
export const harmless = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');

/** The line of a diagnostic as it can be shown. `text` is the text of its file. */
export function excerptOf(
  { line, column, length }: Pick<Diagnostic, 'line' | 'column' | 'length'>,
  text: string,
  width = EXCERPT,
): Excerpt {
  const { shown, ...place } = excerpt(text.split(/\r?\n/)[line - 1] ?? '', column, length, width);
  return { shown: harmless(shown), ...place };
}

/** One diagnostic over several lines, without a line end. `text` is the text of its file. */
export function formatDiagnostic(diagnostic: Diagnostic, text: string, paint: Paint = NO_PAINT, width = EXCERPT): string {
  const { code, severity, message, file, line, column, hint } = diagnostic;
  const colour = severity === 'error' ? paint.error : paint.warning;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const { shown, before, marks } = excerptOf(diagnostic, text, width);
  const rows = [
    `${colour(`${severity}[${code}]`)}${paint.strong(`: ${harmless(message)}`)}`,
    `${margin} ${paint.place(`${file}:${line}:${column}`)}`,
    paint.faint(`${margin} |`),
    `${paint.faint(`${number} |`)} ${shown}`,
    `${paint.faint(`${margin} |`)} ${' '.repeat(before)}${colour('^'.repeat(marks))}`,
  ];
  hint
    ?.split('\n')
    .forEach((part, index) => rows.push(index === 0 ? `${paint.faint(`${margin} =`)} ${harmless(part)}` : `${margin}   ${harmless(part)}`));
  return rows.join('\n');
}
