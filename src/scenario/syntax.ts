// What the YAML parser says cannot be read, in plain words: one problem for each slip, not one for each consequence, with a fix where the
// line itself tells what was meant.

import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { Fix } from './edits.ts';
import { quote, quoted, swap } from './mend.ts';
import type { Source, Span } from './source.ts';

const MAX_SYNTAX_ERRORS = 20;
/** Lines after a slip on which the parser stumbles over the same one. */
const SHADOW = 2;

interface Words {
  readonly message: string;
  readonly hint?: string;
}

const INDENT_HINT = 'parts of one map begin in the same column; two spaces more for what belongs to them';
const BRACES_HINT = 'inside braces a text with a comma, a colon, a quote or braces of its own needs quotes around it';

const BAD_START: Words = { message: 'a text cannot begin with this sign', hint: 'a text that begins with such a sign needs quotes' };

/** By the parser's code, then by a word of its message where one code says several things. */
const WORDS: readonly (readonly [code: YAMLError['code'], said: RegExp, words: Words])[] = [
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /./,
    {
      message: 'there is a second `:` here',
      hint: 'a sentence with `: ` in it needs quotes, or a block after |; what belongs to a name stands below it, two spaces further',
    },
  ],
  ['BLOCK_IN_FLOW', /./, { message: 'there is a second `:` inside the braces', hint: BRACES_HINT }],
  [
    'BAD_INDENT',
    /must be sufficiently indented|end with a/i,
    { message: 'the braces or brackets before this are never closed', hint: 'is a } or ] missing at the end of the line?' },
  ],
  ['BAD_INDENT', /./, { message: 'this does not begin in the column of its neighbours', hint: INDENT_HINT }],
  ['TAB_AS_INDENT', /./, { message: 'there is a tab here', hint: 'use spaces: two for each step to the right' }],
  [
    'MULTILINE_IMPLICIT_KEY',
    /./,
    { message: 'there is no `:` after this name', hint: 'a part is written name: value, with a space after the colon' },
  ],
  ['MISSING_CHAR', /closing ['"]quote|closing \W?quote/i, { message: 'this quote is never closed', hint: 'where does the text end?' }],
  [
    'MISSING_CHAR',
    /map keys need|Missing space after/i,
    { message: 'there is no `:` with a space after this name', hint: 'a part is written name: value' },
  ],
  ['MISSING_CHAR', /Missing , |Missing , or/i, { message: 'a comma is missing before this', hint: BRACES_HINT }],
  ['MISSING_CHAR', /Sequence item/i, { message: 'a `-` is missing before this', hint: 'each item of a list begins with - and a space' }],
  ['MISSING_CHAR', /Comments must/i, { message: 'a comment needs a space before its #', hint: 'put two spaces before it' }],
  ['BAD_ALIAS', /./, BAD_START],
  ['BAD_SCALAR_START', /./, BAD_START],
  [
    'BAD_DQ_ESCAPE',
    /./,
    { message: 'a backslash inside double quotes means something else', hint: 'write \\\\ for a backslash, or use single quotes' },
  ],
  [
    'UNEXPECTED_TOKEN',
    /Not a YAML token|header includes extra/i,
    {
      message: 'a text after | or > begins on the next line',
      hint: 'put it below, two spaces further than the name; or leave the sign out',
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    /block-seq-ind/i,
    { message: 'a list cannot begin on the line of its name', hint: 'put the - on a line below; where it is a text, put it in quotes' },
  ],
  [
    'UNEXPECTED_TOKEN',
    /at node end/i,
    {
      message: 'something follows where the value has ended',
      hint: 'is a quote missing, or one too many? Quotes go around the whole text',
    },
  ],
  ['UNEXPECTED_TOKEN', /flow-(map|seq)-end/i, { message: 'this closes nothing', hint: 'is there one } or ] too many?' }],
  ['UNEXPECTED_TOKEN', /./, { message: 'this is not expected here', hint: 'is a quote, comma or bracket missing, or one too many?' }],
];

const UNKNOWN: Words = { message: 'this cannot be read', hint: 'is a quote, comma, bracket or colon missing?' };

const wordsOf = (error: YAMLError): Words => WORDS.find(([code, said]) => code === error.code && said.test(error.message))?.[2] ?? UNKNOWN;

/** `  title: The lights: out` → where `The lights: out` stands, if the line is a name with a value after it and nothing deeper below. */
function valueOfLine(source: Source, line: number): Span | undefined {
  const text = source.line(line);
  const found = /^( *(?:- +)*)([a-z][\w.-]*):( +)(\S.*?) *$/i.exec(text);
  if (found === null) return undefined;
  const [, indent = '', name = '', gap = '', value = ''] = found;
  if (/^[{[|>]/.test(value)) return undefined;
  for (let next = line + 1; next < line + SHADOW + 1; next += 1) {
    const below = source.line(next);
    if (below.trim() === '' || below.trimStart().startsWith('#')) continue;
    if (below.length - below.trimStart().length > indent.length) return undefined;
    break;
  }
  const start = source.lineStart(line) + indent.length + name.length + 1 + gap.length;
  return { start, end: start + value.length };
}

/** Where a value ends inside braces: before the next part, or before the end of the braces. */
const VALUE_ENDS = /, *[a-z][\w.-]*: |,? *\}\s*(?=[,}\]]|$|#)/i;

/** The text inside braces that a place belongs to: from after its name to before the next part. */
function valueInBraces(source: Source, at: number): Span | undefined {
  const line = source.lineOf(at);
  const begin = source.lineStart(line);
  const text = source.line(line);
  const before = text.slice(0, Math.max(0, at - begin));
  const starts = [...before.matchAll(/[{,] *[a-z][\w.-]*: +/gi)];
  const last = starts.at(-1);
  if (last === undefined) return undefined;
  const from = last.index + last[0].length;
  const ends = VALUE_ENDS.exec(text.slice(Math.max(from, at - begin)));
  if (ends === null) return undefined;
  const to = Math.max(from, at - begin) + ends.index;
  return to > from ? { start: begin + from, end: begin + to } : undefined;
}

/** Quotes around a sentence. A value of one word may be something else. */
function quoteSentence(source: Source, span: Span | undefined): Fix | undefined {
  if (span === undefined) return undefined;
  const text = source.slice(span);
  if (text.trim() === '') return undefined;
  const mark = text[0] ?? '';
  if (!/^(["']).+\1$/.test(text)) return quote(source, span, /\s/.test(text));
  // Quotes around the whole already: `'It's late'` has one more inside, `"Yes" and "no"` has two of them.
  const inside = text.slice(1, -1);
  const isWhole = inside.split(mark).length % 2 === 0;
  return isWhole ? swap(span, quoted(inside), 'use the other quotes', true) : quote(source, span, false);
}

/** `title:The lights` → a space after the colon; `title： The lights` → the colon of the keyboard. */
function colonFix(source: Source, line: number): { readonly span: Span; readonly fix: Fix } | undefined {
  const found = /^( *(?:- +)*[a-z][\w-]*)(:|： *)(?=\S)/i.exec(source.line(line));
  if (found === null || found[1] === undefined || found[2] === undefined) return undefined;
  const start = source.lineStart(line) + found[1].length;
  const span = { start, end: start + found[2].length };
  return { span, fix: swap(span, ': ', 'put a space after the colon') };
}

/** The quoted text that is never closed: the parser tells its end, people need its beginning. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start = 0, stop = 0] = node.range ?? [];
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && start <= end && stop >= end) found = start;
    },
  });
  return found;
}

function unclosed(source: Source, start: number): Diagnostic {
  const line = source.lineOf(start);
  const end = source.lineStart(line) + source.line(line).trimEnd().length;
  const mark = source.text[start] ?? '"';
  const isBlockValue = /^ *(?:- +)*[a-z][\w.-]*: +$/i.test(source.line(line).slice(0, start - source.lineStart(line)));
  const fix = isBlockValue ? swap({ start: end, end }, mark, 'close the quote at the end of the line', false) : undefined;
  return source.diagnostic('E0105', { start, end: source.text.length }, 'this quote is never closed', 'where does the text end?', fix);
}

const NAMED = /^( *)[a-z][\w.-]*:( +(.*\S))?\s*$/i;

/** `   name: Amara` above `    role: …`: the value is one line, and yet the next part stands further to the right. */
function unevenLines(source: Source, line: number): Diagnostic | undefined {
  const [, indent = '', , value = ''] = NAMED.exec(source.line(line)) ?? [];
  const [, below] = NAMED.exec(source.line(line + 1)) ?? [];
  if (value === '' || / #|: |^[|>{["']/.test(value) || below === undefined || below.length <= indent.length) return undefined;
  const start = source.lineStart(line);
  const column = indent.length;
  return source.diagnostic(
    'E0105',
    { start: start + column, end: start + source.line(line).trimEnd().length },
    'the next line begins further to the right than this one',
    INDENT_HINT,
    swap({ start, end: start + column }, below, 'begin in the column of the next line', false),
  );
}

/** `{ amara.trust: 2 lina.mood: -2 }`: what a number, a share or a text in quotes ends with is followed by the next part. */
function commaFix(source: Source, at: number): Diagnostic | undefined {
  const line = source.lineOf(at);
  const found = /^(-?\d[\d.]*%?|true|false|"[^"]*"|'[^']*')( +)([a-z][\w.-]*): /i;
  for (const start of [...source.line(line).matchAll(/(?<=[{,] *[a-z][\w.-]*: +)\S/gi)].map((one) => one.index)) {
    const [, value = '', gap = '', name = ''] = found.exec(source.line(line).slice(start)) ?? [];
    if (name === '') continue;
    const after = source.lineStart(line) + start + value.length;
    const span = { start: after + gap.length, end: after + gap.length + name.length };
    const fix = swap({ start: after, end: after + gap.length }, ', ', `put a comma before ${name}`, true);
    return source.diagnostic(
      'E0105',
      span,
      'a comma is missing before this',
      'inside braces a comma stands between one part and the next',
      fix,
    );
  }
  return undefined;
}

/** A comment that begins inside braces takes their end along. */
function cutInBraces(source: Source, at: number): Diagnostic | undefined {
  for (const line of [source.lineOf(at), source.lineOf(at) - 1, source.lineOf(at) - 2]) {
    if (line < 0) continue;
    const text = source.line(line);
    const hash = / #\S/.exec(text);
    const before = text.slice(0, hash?.index ?? 0);
    if (hash === null || before.split('{').length <= before.split('}').length || /['"][^'"]*$/.test(before)) continue;
    const start = source.lineStart(line) + hash.index + 1;
    const span = valueInBraces(source, start);
    if (span === undefined) continue;
    const hint = 'YAML reads ` #` as a comment, and the rest of the line with it.\nfix: put the sentence in quotes';
    return source.diagnostic('E0107', { start, end: span.end }, 'this sentence is cut short at ` #`', hint, quote(source, span));
  }
  return undefined;
}

function tell(source: Source, document: Document.Parsed, error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  const { message, hint } = wordsOf(error);
  const line = source.lineOf(start);
  if (error.code === 'MISSING_CHAR' && /quote/i.test(error.message)) {
    const open = openQuote(document, start);
    if (open !== undefined) return unclosed(source, open);
  }
  const cut = cutInBraces(source, start);
  if (cut !== undefined) return cut;
  const colon = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR' ? colonFix(source, line) : undefined;
  if (colon !== undefined)
    return source.diagnostic('E0118', colon.span, 'there is no space after this colon', 'a part is written name: value', colon.fix);
  if (error.code === 'BAD_DQ_ESCAPE')
    return source.diagnostic('E0105', { start, end }, message, hint, swap({ start, end: start }, '\\', 'double the backslash'));
  if (/Not a YAML token|header includes extra/i.test(error.message))
    return source.diagnostic('E0105', { start, end }, message, hint, belowSign(source, line));
  const uneven = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? unevenLines(source, line) : undefined;
  if (uneven !== undefined) return uneven;
  const comma = error.code === 'BLOCK_IN_FLOW' ? commaFix(source, start) : undefined;
  if (comma !== undefined) return comma;
  const value = /[{]/.test(source.line(line).slice(0, start - source.lineStart(line) + 1))
    ? valueInBraces(source, start)
    : valueOfLine(source, line);
  const fix = error.code === 'BAD_INDENT' || error.code === 'MULTILINE_IMPLICIT_KEY' ? undefined : quoteSentence(source, value);
  // A nested map on one line is told at its first letter; the whole rest of the line is meant.
  const stop = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? source.text.length : Math.max(end, start + 1);
  return source.diagnostic('E0105', { start, end: stop }, message, hint, fix);
}

/** `message: | Welcome` → the text on the line below, or without the sign where it is all there is. */
function belowSign(source: Source, line: number): Fix | undefined {
  const text = source.line(line);
  const found = /^( *(?:- +)*[a-z][\w-]*: +)([|>][-+]?)(:?) *(\S.*)$/i.exec(text);
  if (found === null) return undefined;
  const [, name = '', sign = '', , rest = ''] = found;
  // `when: > 2` is half a comparison.
  if (/^[\d=]/.test(rest)) return undefined;
  const own = name.length - name.trimStart().length;
  const below = source.line(line + 1);
  const deeper = below.trim() === '' ? 0 : below.length - below.trimStart().length;
  const start = source.lineStart(line) + name.length;
  const span = { start, end: source.lineStart(line) + text.length };
  return deeper > own
    ? swap(span, `${sign}\n${' '.repeat(deeper)}${rest}`, 'begin the text on the line below')
    : swap(span, quoted(rest.trimEnd()), `leave the ${sign} out`);
}

/** Every slip once: what the parser says on the lines right below is most often the same one, and after an open bracket all of it is. */
export function syntaxProblems(
  source: Source,
  document: Document.Parsed,
  forbidden: (error: YAMLError) => Diagnostic | undefined,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const error of [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = source.lineOf(error.pos[0]);
    const isShadow = line <= last + SHADOW;
    if (isShadow) last = line;
    if (isShadow || (found.length > 0 && /in YAML stream/.test(error.message))) continue;
    last = line;
    found.push(forbidden(error) ?? tell(source, document, error));
    if (found.length === MAX_SYNTAX_ERRORS) break;
  }
  return found;
}
