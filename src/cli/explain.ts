// `rollout explain [CODE]`: the page of a code, with a wrong and a right example; without one, the list of all.

import { ALL_CODES, codeOf, CODES, diagnosticsPage, explain, PAGES, severityOf, shownExample, type Code } from '../scenario/index.ts';
import { Complaint, FINE } from './exit-codes.ts';
import { answer, answerJson, outPaint } from './output.ts';

export interface ExplainOptions {
  readonly json?: true;
  readonly page?: true;
}

const forJson = (code: Code): object => {
  const { means, why, wrong, right } = PAGES[code];
  return { code, severity: severityOf(code), summary: CODES[code], means, why, wrong: shownExample(wrong), right: shownExample(right) };
};

function found(typed: string): Code {
  const read = codeOf(typed);
  if ('code' in read) return read.code;
  const near = read.near === undefined ? '`rollout explain` lists all of them' : `did you mean ${read.near} (${CODES[read.near]})?`;
  throw new Complaint(`There is no code ${typed}; ${near}`);
}

/** Tells what codes mean and returns the exit code. */
export function explainCodes(typed: readonly string[], { json, page }: ExplainOptions): number {
  const codes = typed.map(found);
  if (page === true) process.stdout.write(diagnosticsPage());
  else if (json === true) answerJson({ codes: (codes.length === 0 ? ALL_CODES : codes).map(forJson) });
  else if (codes.length === 0) for (const code of ALL_CODES) answer(`${outPaint.strong(code)}  ${CODES[code]}`);
  else answer(codes.map(explain).join('\n\n'));
  return FINE;
}
