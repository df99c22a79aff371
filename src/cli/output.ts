// The two streams: the answer on stdout, problems and progress on stderr. Colour only where a person looks.

import { createColors } from 'picocolors';
import { EXCERPT, formatDiagnostic, type Diagnostic, type Paint } from '../scenario/index.ts';

const { bold, red, yellow, green, cyan, dim } = createColors(true);

function isColoured({ isTTY }: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal } = process.env;
  if (never !== undefined && never !== '') return false;
  if (always !== undefined && always !== '' && always !== '0') return true;
  return isTTY === true && terminal !== 'dumb';
}

/** Asks its stream each time: who looks there is known when something is said, and not before. */
const on =
  (stream: 'stdout' | 'stderr', colour: (text: string) => string) =>
  (text: string): string =>
    isColoured(process[stream]) ? colour(text) : text;

/** Colours of stderr. */
export const paint: Paint = {
  error: on('stderr', (text) => bold(red(text))),
  warning: on('stderr', (text) => bold(yellow(text))),
  place: on('stderr', cyan),
  faint: on('stderr', dim),
  strong: on('stderr', bold),
};
/** Colours of stdout. */
export const outPaint = { strong: on('stdout', bold), faint: on('stdout', dim), good: on('stdout', green), bad: on('stdout', red) };

export const answer = (text: string): void => void process.stdout.write(`${text}\n`);
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);
/** Columns for a line number and its margin. */
const MARGIN = 9;
const LEAST_EXCERPT = 24;

/** Letters of a line of a file that fit beside its number: carets below a line that the terminal breaks point nowhere. */
export const excerptWidth = (): number =>
  process.stderr.isTTY ? Math.max(LEAST_EXCERPT, Math.min(EXCERPT, process.stderr.columns - MARGIN)) : EXCERPT;

/** Problems of one text, for people. */
export function complainOf(text: string, diagnostics: readonly Diagnostic[]): void {
  for (const one of diagnostics) complain(`${formatDiagnostic(one, text, paint, excerptWidth())}\n`);
}

/** An empty screen, where a person looks at one. */
export const clearScreen = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\u001b[2J\u001b[3J\u001b[H');
};

/** The one object that `--json` promises. */
export const answerJson = (value: object): void => answer(JSON.stringify(value, undefined, 2));

/** "1 error", "2 errors". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
