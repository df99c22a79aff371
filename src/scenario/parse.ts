// Text → plain values with their places. Strict YAML without anchors, aliases, tags or merge keys. Values are rebuilt here, into
// objects without a prototype, so that no key of a file can reach one. Traps of well-formed YAML are in `traps.ts`.

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { WEEK_MAPS } from './schema/values.ts';
import type { Path, Source, Span } from './source.ts';
import { scalarTraps, sentenceTraps } from './traps.ts';

/** A parsed value: maps have no prototype. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const MAX_SYNTAX_ERRORS = 20;

const HINTS: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a sentence with `: ` in it needs quotes, or a block after |',
  BAD_INDENT: 'parts of one map begin in the same column; two spaces more for what belongs to them',
  MULTILINE_IMPLICIT_KEY: 'is a `:` missing after the name?',
  MISSING_CHAR: 'is a quote, comma, bracket or colon missing?',
  BAD_SCALAR_START: 'a text that begins with such a character needs quotes',
  MULTIPLE_DOCS: 'a file holds one scenario; delete the line with ---',
  UNEXPECTED_TOKEN: 'is a quote missing, or one too many?',
  BAD_DQ_ESCAPE: 'write \\\\ for a backslash, or use single quotes',
};

/** The quoted text that is never closed: the parser tells its end, people need its beginning. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start = 0, stop = 0] = node.range ?? [];
      if ((node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && stop >= end) found = start;
    },
  });
  return found;
}

function syntaxError(source: Source, document: Document.Parsed, error: YAMLError): Diagnostic {
  const [start, end] = error.pos;
  if (error.code === 'TAG_RESOLVE_FAILED') return tagProblem(source, { start, end });
  if (error.code === 'BAD_ALIAS' || error.code === 'ALIAS_PROPS')
    return forbidden(source, { start, end: Math.max(end, start + 1) }, 'an alias (`*`)');
  const message = error.message.split('\n')[0]?.replace(/\.$/, '') ?? 'this cannot be read';
  const plain = message.charAt(0).toLowerCase() + message.slice(1);
  const quote = error.code === 'MISSING_CHAR' && /quote/i.test(message) ? openQuote(document, start) : undefined;
  if (quote !== undefined)
    return source.diagnostic('E0105', { start: quote, end: source.text.length }, 'this quote is never closed', 'where does the text end?');
  // A nested map on one line is told at its first letter; the whole rest of the line is meant.
  const stop = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? source.text.length : Math.max(end, start + 1);
  return source.diagnostic('E0105', { start, end: stop }, plain, HINTS[error.code]);
}

const forbidden = (source: Source, span: Span, what: string): Diagnostic =>
  source.diagnostic('E0106', span, `${what} is not allowed in a scenario`, 'write it out; a file must read the same from any place');

const tagProblem = (source: Source, span: Span): Diagnostic =>
  source.diagnostic(
    'E0106',
    span,
    'YAML reads this `!` as a tag',
    'in a condition write `not`; a sentence that begins with ! needs quotes',
  );

const spanOf = (node: { range?: readonly number[] | null | undefined }, fallback: Span): Span => {
  const range = node.range;
  return range === null || range === undefined ? fallback : { start: range[0] ?? 0, end: range[1] ?? 0 };
};

/** What stands for a value, if anything does. */
const nodeOf = (value: unknown): Node | null => (isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null);

/** `peaks: { 6: 135% }`: these maps alone have weeks for names. */
const isWeekMap = (path: Path): boolean => WEEK_MAPS.includes(String(path.at(-1) ?? ''));

class Rebuilder {
  readonly found: Diagnostic[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The value of a node; problems are noted and stand for null. */
  value(node: Node | null | undefined, path: Path, key: Span | undefined, inFlow: boolean): Plain {
    const span = node === null || node === undefined ? (key ?? { start: 0, end: 0 }) : spanOf(node, key ?? { start: 0, end: 0 });
    const keyed = key === undefined ? {} : { key };
    if (node === null || node === undefined) {
      this.#source.note(path, { ...keyed, value: span });
      return null;
    }
    if (isAlias(node)) {
      this.#forbid(span, 'an alias (`*`)');
      return null;
    }
    if ('anchor' in node && node.anchor !== undefined) this.#forbid(span, 'an anchor (`&`)');
    if (node.tag !== undefined && this.#writtenTag(span)) this.found.push(tagProblem(this.#source, span));
    if (isMap(node)) {
      this.#source.note(path, { ...keyed, value: span });
      return this.#map(node.items, path, span, node.flow === true || inFlow);
    }
    if (isSeq(node)) {
      this.#source.note(path, { ...keyed, value: span });
      return node.items.map((item, index) => this.value(nodeOf(item), [...path, index], undefined, node.flow === true || inFlow));
    }
    if (isScalar(node)) {
      const style = node.type === 'PLAIN' ? 'plain' : node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : 'quoted';
      this.#source.note(path, { ...keyed, value: span, style });
      this.found.push(...scalarTraps(this.#source, path, node, span, style), ...sentenceTraps(this.#source, node, span, style));
      const { value } = node;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    }
    return null;
  }

  #map(items: readonly Pair[], path: Path, span: Span, inFlow: boolean): Plain {
    if (inFlow && this.#source.lineOf(span.start) !== this.#source.lineOf(Math.max(span.start, span.end - 1))) {
      this.found.push(
        this.#source.diagnostic(
          'E0112',
          { start: span.start, end: span.start + 1 },
          'these braces go over several lines',
          'put it on one line, or one part a line without braces',
        ),
      );
    }
    const result: Record<string, Plain> = Object.create(null) as Record<string, Plain>;
    const seen = new Set<string>();
    for (const { key, value } of items) {
      const week = isScalar(key) && typeof key.value === 'number' && isWeekMap(path) ? String(key.source ?? '') : undefined;
      if (!isScalar(key) || (typeof key.value !== 'string' && week === undefined)) {
        const at = isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? spanOf(key, span) : span;
        this.found.push(
          this.#source.diagnostic('E0105', at, 'a name must be a word', 'numbers and lists cannot be names; put a number in quotes'),
        );
        continue;
      }
      const name = week ?? String(key.value);
      const keySpan = spanOf(key, span);
      if (key.anchor !== undefined) this.#forbid(keySpan, 'an anchor (`&`)');
      if (key.tag !== undefined && this.#writtenTag(keySpan)) this.found.push(tagProblem(this.#source, keySpan));
      if (name === '<<') this.#forbid(keySpan, 'a merge key (`<<`)');
      else if (FORBIDDEN_KEYS.includes(name))
        this.found.push(this.#source.diagnostic('E0113', keySpan, `\`${name}\` cannot be a name here`, 'choose another one'));
      else if (seen.has(name))
        this.found.push(
          this.#source.diagnostic(
            'E0108',
            keySpan,
            `\`${name}\` is given twice here`,
            'the second would hide the first; delete or rename one',
          ),
        );
      else {
        seen.add(name);
        const node = nodeOf(value);
        if (inFlow && (node === null || (isScalar(node) && node.value === null && node.source === ''))) {
          this.found.push(
            this.#source.diagnostic(
              'E0111',
              keySpan,
              `\`${name}\` has no value`,
              'inside braces a comma ends a text: put the whole sentence in quotes',
            ),
          );
        }
        result[name] = this.value(node, [...path, name], keySpan, inFlow);
      }
    }
    return result;
  }

  /** Core-schema values carry resolved tags too; only a written one begins with `!` before the node. */
  #writtenTag(span: Span): boolean {
    const before = this.#source.text.slice(this.#source.lineStart(this.#source.lineOf(span.start)), span.start);
    return /(^|[\s[{,])![^\s]*\s*$/.test(before);
  }

  #forbid(span: Span, what: string): void {
    this.found.push(forbidden(this.#source, span, what));
  }
}

/** The file's root map with notes of places in `source`, or the problems found. Never throws. */
export function parse(source: Source): { readonly value?: Readonly<Record<string, Plain>>; readonly found: Diagnostic[] } {
  let document: Document.Parsed;
  try {
    document = parseDocument(source.text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      stringKeys: false,
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: new LineCounter(),
      keepSourceTokens: false,
    });
  } catch {
    // The parser has limits of its own (RESOURCE_EXHAUSTION, stack); whatever it throws is a file nobody wrote by hand.
    return { found: [source.diagnostic('E0105', { start: 0, end: 1 }, 'this file cannot be read')] };
  }
  const problems = [...document.errors, ...document.warnings].slice(0, MAX_SYNTAX_ERRORS);
  if (problems.length > 0) return { found: problems.map((error) => syntaxError(source, document, error)) };
  const rebuilder = new Rebuilder(source);
  const value = rebuilder.value(document.contents, [], undefined, false);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return {
      found: [
        ...rebuilder.found,
        source.diagnostic('E0114', { start: 0, end: 1 }, 'a scenario is a map of parts', 'begin with `format: 1`'),
      ],
    };
  }
  return { value: value as Readonly<Record<string, Plain>>, found: rebuilder.found };
}
