// Warnings that an author allows, with a reason: a comment of its own above the line that is meant, `# allow W0302: reason`. A comment
// stays where it stands when the file is put in order, edited by forms or translated, and it is read by whoever reads the line.

import { CODES, severityOf, type Code, type Diagnostic } from './diagnostic.ts';
import type { TextEdit } from './edits.ts';
import { swap } from './mend.ts';
import type { Source, Span } from './source.ts';

/** A problem that is not told, and why. */
export interface Allowed {
  readonly diagnostic: Diagnostic;
  readonly because: string;
}

interface Allowance {
  readonly code: Code;
  readonly because: string;
  /** The comment's line, and the one that it speaks of, both counted from 0. */
  readonly line: number;
  readonly target: number;
}

const FORM = /^ *# allow ([EW]\d{4}): +(\S.*?) *$/;
/** Whatever else somebody may write who means it. */
const LOOSE = /^ *#+ *allow[: ]*([a-z]\d{2,5})\b[:,.\- ]*(.*?) *$/i;
/** A reason is more than a word. */
const REASON = /\S\s+\S/;

const isCode = (text: string): text is Code => Object.hasOwn(CODES, text);

/** A line that is there to be read as it stands: neither empty nor a comment. */
const isEmpty = (line: string): boolean => /^ *(#.*)?$/.test(line);

function targetOf(source: Source, line: number): number {
  let target = line + 1;
  while (target < source.lines && isEmpty(source.line(target))) target += 1;
  return target;
}

/** What is wrong with an allowance, if anything is. */
function wrong(source: Source, span: Span, code: string, because: string, isForm: boolean): Diagnostic | undefined {
  if (!isCode(code)) return source.diagnostic('E0123', span, `there is no warning \`${code}\``, 'the code stands with the warning: W0302');
  if (severityOf(code) === 'error')
    return source.diagnostic(
      'E0123',
      span,
      `\`${code}\` is an error, and errors cannot be allowed`,
      'only warnings can; this one has to be mended',
    );
  if (code === 'W0110') return source.diagnostic('E0123', span, 'an allowance cannot be allowed', 'delete the one that silences nothing');
  if (!REASON.test(because))
    return source.diagnostic(
      'E0122',
      span,
      `this does not say why \`${code}\` is allowed`,
      `write # allow ${code}: and a reason, in a sentence`,
    );
  if (isForm) return undefined;
  const right = `# allow ${code}: ${because}`;
  return source.diagnostic(
    'E0122',
    span,
    'this allowance is written in another form',
    `write ${right}`,
    swap(span, right, 'write it as it is read'),
  );
}

/** All allowances of a file, and what is wrong with them. The places of its values must have been noted. */
function allowancesOf(source: Source): { readonly allowances: readonly Allowance[]; readonly found: readonly Diagnostic[] } {
  const allowances: Allowance[] = [];
  const found: Diagnostic[] = [];
  if (!/# *allow/i.test(source.text)) return { allowances, found };
  for (let line = 0; line < source.lines; line += 1) {
    const text = source.line(line);
    const strict = FORM.exec(text);
    const read = strict ?? LOOSE.exec(text);
    if (read === null) continue;
    const start = source.lineStart(line) + text.indexOf('#');
    const span = { start, end: source.lineStart(line) + text.trimEnd().length };
    // Inside a text it is a part of the text.
    if (source.isInside(start)) continue;
    const [, written = '', because = ''] = read;
    const code = written.toUpperCase();
    const problem = wrong(source, span, code, because, strict !== null);
    if (problem !== undefined) found.push(problem);
    else if (isCode(code)) allowances.push({ code, because, line, target: targetOf(source, line) });
  }
  return { allowances, found };
}

export interface Sifted {
  readonly found: readonly Diagnostic[];
  readonly allowed: readonly Allowed[];
}

/** Takes what is allowed out of what was found. An allowance that silences nothing is told where the whole file was checked. */
export function withoutAllowed(source: Source, found: readonly Diagnostic[], isWhole: boolean): Sifted {
  const { allowances, found: wrongOnes } = allowancesOf(source);
  if (allowances.length === 0 && wrongOnes.length === 0) return { found, allowed: [] };
  const used = new Set<Allowance>();
  const allowed: Allowed[] = [];
  const rest = found.filter((diagnostic) => {
    const by = allowances.find((one) => one.code === diagnostic.code && one.target === diagnostic.line - 1);
    if (by === undefined) return true;
    used.add(by);
    allowed.push({ diagnostic, because: by.because });
    return false;
  });
  const idle = isWhole ? allowances.filter((one) => !used.has(one)) : [];
  return { found: [...rest, ...wrongOnes, ...idle.map((one) => idleAllowance(source, one))], allowed };
}

function idleAllowance(source: Source, { code, line }: Allowance): Diagnostic {
  const whole = { start: source.lineStart(line), end: source.lineStart(line + 1) };
  const text = source.line(line);
  const span = { start: whole.start + text.indexOf('#'), end: whole.start + text.trimEnd().length };
  const hint = 'it speaks of the line below it; delete it, or put it above the line that is meant';
  return source.diagnostic('W0110', span, `nothing below gives \`${code}\``, hint, swap(whole, '', 'delete the line'));
}

/** The comment that allows a warning, above the line that it is about. */
export function allowance(text: string, { code, line }: Pick<Diagnostic, 'code' | 'line'>, because: string): TextEdit {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const own = lines[line - 1] ?? '';
  const indent = own.slice(0, own.length - own.trimStart().length);
  const end = own.endsWith('\r') ? '\r\n' : '\n';
  return { from: before, to: before, insert: `${indent}# allow ${code}: ${because.replaceAll(/\s+/g, ' ').trim()}${end}` };
}
