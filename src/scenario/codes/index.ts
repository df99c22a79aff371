// The page of every code: what is there, why it is told, a wrong and a right example. `rollout explain`, the page of all diagnostics and
// the studio show them; a test tries every example.

import { CODES, severityOf, type Code } from '../diagnostic.ts';
import { nearest } from '../names.ts';
import { ADVICE_PAGES } from './advice.ts';
import { LANGUAGE_PAGES } from './conditions.ts';
import type { Page } from './page.ts';
import { SENSE_PAGES } from './sense.ts';
import { SHAPE_PAGES } from './shape.ts';
import { TEXT_PAGES } from './text.ts';

export type { Page } from './page.ts';

export const PAGES: Readonly<Record<Code, Page>> = { ...TEXT_PAGES, ...SHAPE_PAGES, ...SENSE_PAGES, ...LANGUAGE_PAGES, ...ADVICE_PAGES };

/** Codes in the order in which they are numbered: errors, then warnings. */
export const ALL_CODES: readonly Code[] = (Object.keys(CODES) as Code[]).toSorted();

/** The code that is meant: `w301` and `W0301` are one. */
export function codeOf(text: string): { readonly code: Code } | { readonly near: Code | undefined } {
  const found = /^\s*([ew])0*(\d{1,4})\s*$/i.exec(text);
  const name = found === null ? text.trim().toUpperCase() : `${(found[1] ?? '').toUpperCase()}${(found[2] ?? '').padStart(4, '0')}`;
  const code = ALL_CODES.find((one) => one === name);
  if (code !== undefined) return { code };
  const same = name.slice(1);
  return { near: ALL_CODES.find((one) => one.slice(1) === same) ?? ALL_CODES.find((one) => one === nearest(name, ALL_CODES)) };
}

const MOST_LINES = 12;
const MOST_LETTERS = 200;

/** An example as it is shown: without what all its lines are indented by, and long ones cut. */
export function shownExample(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  const shown = lines.slice(0, lines.length > MOST_LINES ? 2 : MOST_LINES).map((line) => line.slice(indent));
  const cut = shown.map((line) => (line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)} …` : line));
  return [...cut, ...(lines.length > MOST_LINES ? [`… ${lines.length - shown.length} lines more`] : [])].join('\n').replaceAll('\t', '→');
}

/** The groups of codes, by how they begin. */
const GROUPS: readonly (readonly [begins: string, title: string])[] = [
  ['E01', 'The text of the file'],
  ['E02', 'Parts, values and ids'],
  ['E03', 'Sense'],
  ['E04', 'Conditions'],
  ['E05', 'Texts for players'],
  ['W01', 'The text of the file: warnings'],
  ['W03', 'Advice'],
];

const HEAD = `# Diagnostics

Everything that \`rollout check\`, the studio and the game tell about a scenario file, by its code. A code keeps its meaning for ever.
Errors (E) keep a scenario from being played. Warnings (W) are advice; one that does not fit is allowed with a reason, in a remark of its own above the line that it is about:

\`\`\`yaml
# allow W0303: The trap is meant; the debrief speaks of it.
\`\`\`

What can be mended without changing what was meant, \`rollout check --fix\` mends. The page is written by \`rollout docs\`; the same stands in \`rollout explain CODE\`.
`;

const fenced = (text: string): string => `\`\`\`yaml\n${shownExample(text)}\n\`\`\``;

function section(code: Code): string {
  const { means, why, wrong, right } = PAGES[code];
  return `### ${code}: ${CODES[code]}\n\n${means} ${why}\n\nWrong:\n\n${fenced(wrong)}\n\nRight:\n\n${fenced(right)}\n`;
}

/** The whole of `docs/diagnostics.md`. */
export function diagnosticsPage(): string {
  const groups = GROUPS.map(([begins, title]) => {
    const codes = ALL_CODES.filter((code) => code.startsWith(begins));
    return `## ${title}\n\n${codes.map(section).join('\n')}`;
  });
  const other = ALL_CODES.filter((code) => !GROUPS.some(([begins]) => code.startsWith(begins)));
  return [HEAD, ...groups, ...(other.length === 0 ? [] : [`## Others\n\n${other.map(section).join('\n')}`])].join('\n');
}

/** The page of one code as plain text. */
export function explain(code: Code): string {
  const { means, why, wrong, right } = PAGES[code];
  const inset = (text: string): string =>
    shownExample(text)
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n');
  return `${severityOf(code)} ${code}: ${CODES[code]}\n\n${means}\n\n${why}\n\nWrong:\n\n${inset(wrong)}\n\nRight:\n\n${inset(right)}`;
}
