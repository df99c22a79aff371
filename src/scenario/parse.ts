// Text → plain values with their places. Strict YAML without anchors, aliases, tags or merge keys. Values are rebuilt here, into
// objects without a prototype, so that no key of a file can reach one. Traps of well-formed YAML are in `traps.ts`.

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLError } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { unseenIn } from './guard.ts';
import { swap } from './mend.ts';
import { fieldAt, keysOf } from './schema-walk.ts';
import { WEEK_MAPS } from './schema/values.ts';
import { pathKey, type Path, type Source, type Span } from './source.ts';
import { syntaxProblems } from './syntax.ts';
import { Torn } from './torn.ts';
import { scalarTraps, sentenceTraps } from './traps.ts';

/** A parsed value: maps have no prototype. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const PARTS = keysOf(fieldAt([]));
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];
/** Tags and aliases have words of their own. */
function forbiddenIn(source: Source, error: YAMLError): Diagnostic | undefined {
  const [start, end] = error.pos;
  if (error.code === 'TAG_RESOLVE_FAILED') return tagProblem(source, { start, end });
  // `title: & more`: a sign without a name is none of YAML's, but the beginning of a text.
  if (error.code === 'BAD_ALIAS' && /empty string/.test(error.message)) return undefined;
  if (error.code === 'BAD_ALIAS' || error.code === 'ALIAS_PROPS')
    return forbidden(source, { start, end: Math.max(end, start + 1) }, 'an alias (`*`)');
  if (error.code === 'MULTIPLE_DOCS') return secondDocument(source, start);
  return undefined;
}

const WRITE_OUT = 'write it out; a file must read the same from any place';

const forbidden = (source: Source, span: Span, what: string): Diagnostic =>
  source.diagnostic('E0106', span, `${what} is not allowed in a scenario`, WRITE_OUT);

/** Lines that are named where many are meant. */
const MOST_LINES = 8;

/** Who writes with anchors has one reason for all of them: they are told once, at the first, with the lines of the others. */
function forbiddenOnce(found: readonly Diagnostic[]): Diagnostic[] {
  const isForbidden = (one: Diagnostic): boolean => one.code === 'E0106' && one.hint === WRITE_OUT;
  const [first, ...others] = found.filter(isForbidden);
  if (first === undefined || others.length === 0) return [...found];
  const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line);
  const named = `${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ', …' : ''}`;
  const places = others.length + 1;
  const where =
    lines.length === 0
      ? `${places} anchors and aliases stand in this line`
      : lines.length === 1
        ? `${places} anchors and aliases stand in the file: also in line ${named}`
        : `${places} anchors and aliases stand in the file: also in lines ${named}`;
  const told = { ...first, hint: `${WRITE_OUT}\n${where}` };
  return found.flatMap((one) => (one === first ? told : isForbidden(one) ? [] : one));
}

const tagProblem = (source: Source, span: Span): Diagnostic =>
  source.diagnostic(
    'E0106',
    span,
    'YAML reads this `!` as a tag',
    'in a condition write `not`; a sentence that begins with ! needs quotes',
  );

/** Where a second document begins: the parser tells its first part, the line with --- or ... stands above it. */
function secondDocument(source: Source, at: number): Diagnostic {
  let line = source.lineOf(at);
  while (line > 0 && !/^(---|\.\.\.)/.test(source.line(line))) line -= 1;
  const start = source.lineStart(line);
  const message = 'a second document begins here, and nothing of it would be read';
  return source.diagnostic(
    'E0121',
    { start, end: start + 3 },
    message,
    'a file holds one scenario; delete this line, or put the rest into a file of its own',
  );
}

/** `%YAML 1.1` and its like change how the whole file is read. */
function directives(source: Source): Diagnostic[] {
  const found = /^%.*$/m.exec(source.text);
  if (
    found === null ||
    source.text
      .slice(0, found.index)
      .split('\n')
      .some((line) => line.trim() !== '' && !line.startsWith('#'))
  )
    return [];
  const span = { start: found.index, end: found.index + found[0].trimEnd().length };
  const whole = { start: span.start, end: Math.min(source.text.length, source.lineStart(source.lineOf(span.start) + 1)) };
  const hint = 'a scenario is read as YAML 1.2 everywhere; delete the line';
  return [source.diagnostic('E0121', span, 'this line would change how the file is read', hint, swap(whole, '', 'delete the line'))];
}

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
  /** Values that have been told to be wrong: nothing more is said of them. */
  readonly told = new Set<string>();
  /** Parts of the root in which something with a name had to be left out: what mentions it is not to blame. */
  readonly leftOut = new Set<string>();
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
      this.#source.note(path, { ...keyed, value: span });
      this.told.add(pathKey(path));
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
      const trapped = [...scalarTraps(this.#source, path, node, span, style), ...sentenceTraps(this.#source, path, node, span, style)];
      if (style === 'quoted' && typeof node.value === 'string' && this.#source.slice(span).includes('\\'))
        trapped.push(...this.#escaped(span, node.value));
      if (trapped.some((one) => one.severity === 'error')) this.told.add(pathKey(path));
      this.found.push(...trapped);
      const { value } = node;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    }
    return null;
  }

  #map(items: readonly Pair[], path: Path, span: Span, inFlow: boolean): Plain {
    if (inFlow && this.#source.lineOf(span.start) !== this.#source.lineOf(Math.max(span.start, span.end - 1))) this.#overLines(span);
    const result: Record<string, Plain> = Object.create(null) as Record<string, Plain>;
    const seen = new Set<string>();
    const torn = new Torn(this.#source, path);
    for (const { key, value } of items) {
      const week = isScalar(key) && typeof key.value === 'number' && isWeekMap(path) ? String(key.source ?? '') : undefined;
      if (!isScalar(key) || (typeof key.value !== 'string' && week === undefined)) {
        this.#noName(key, span, path);
        continue;
      }
      const name = week ?? String(key.value);
      const keySpan = spanOf(key, span);
      if (key.anchor !== undefined) this.#forbid(keySpan, 'an anchor (`&`)');
      if (key.tag !== undefined && this.#writtenTag(keySpan)) this.found.push(tagProblem(this.#source, keySpan));
      if (name === '<<') this.#forbid(keySpan, 'a merge key (`<<`)');
      else if (FORBIDDEN_KEYS.includes(name)) {
        this.#leave(path);
        this.found.push(this.#source.diagnostic('E0113', keySpan, `\`${name}\` cannot be a name here`, 'choose another one'));
      } else if (seen.has(name)) {
        this.#leave(path);
        const hint = 'the second would hide the first; delete or rename one';
        this.found.push(this.#source.diagnostic('E0108', keySpan, `\`${name}\` is given twice here`, hint));
      } else {
        seen.add(name);
        const node = nodeOf(value);
        const isEmpty = node === null || (isScalar(node) && node.value === null && node.source === '');
        // A part of the file that is there for its anchor: that has been told, and there is no such part only because of it.
        if (path.length === 0 && node !== null && !isAlias(node) && node.anchor !== undefined && !PARTS.includes(name)) {
          this.value(node, [name], keySpan, inFlow);
          continue;
        }
        const mended = !isEmpty ? undefined : inFlow ? torn.inBraces(name, keySpan) : torn.onLine(name, keySpan);
        if (mended === undefined) {
          result[name] = this.value(node, [...path, name], keySpan, inFlow);
          torn.passed(
            name,
            node === null ? keySpan : spanOf(node, keySpan),
            isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string',
          );
        } else {
          result[mended.name] = mended.text;
          this.#source.note([...path, mended.name], { key: mended.key, value: mended.value, style: 'plain' });
        }
      }
    }
    this.found.push(...torn.found);
    return result;
  }

  /** What cannot be seen is refused in quotes, too, where it may stand as an escape. */
  #escaped(span: Span, value: string): Diagnostic[] {
    const unseen = unseenIn(value);
    if (unseen === undefined) return [];
    return [this.#source.diagnostic('E0104', span, `there is ${unseen} in this text`, 'it is written with a backslash; leave it out')];
  }

  #overLines(span: Span): void {
    const written = this.#source.slice(span);
    const fix = written.includes('#') ? undefined : swap(span, written.replaceAll(/\s*\n\s*/g, ' '), 'put it on one line');
    const hint = 'put it on one line, or one part a line without braces';
    this.found.push(
      this.#source.diagnostic('E0112', { start: span.start, end: span.start + 1 }, 'these braces go over several lines', hint, fix),
    );
  }

  /** A name that is none: a number, a yes or no, nothing at all, or a list. */
  #noName(key: unknown, span: Span, path: Path): void {
    this.#leave(path);
    const isNode = isScalar(key) || isMap(key) || isSeq(key) || isAlias(key);
    const at = isNode ? spanOf(key, span) : span;
    if (isScalar(key) && (typeof key.value === 'number' || typeof key.value === 'boolean' || key.value === null)) {
      const read = key.value === null ? 'nothing' : typeof key.value === 'boolean' ? 'a yes or no' : 'a number';
      const hint = 'a name is a word that begins with a letter';
      this.found.push(this.#source.diagnostic('E0119', at, `YAML reads the name \`${this.#source.slice(at)}\` as ${read}`, hint));
    } else this.found.push(this.#source.diagnostic('E0105', at, 'a name must be a word', 'lists and maps cannot be names'));
  }

  #leave(path: Path): void {
    const [part] = path;
    if (typeof part === 'string') this.leftOut.add(part);
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

export interface Parsed {
  readonly value?: Readonly<Record<string, Plain>>;
  readonly found: Diagnostic[];
  readonly leftOut?: ReadonlySet<string>;
  readonly told?: ReadonlySet<string>;
}

/** The file's root map with notes of places in `source`, or the problems found. Never throws. */
export function parse(source: Source): Parsed {
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
      // Silent it would leave a second document unsaid.
      logLevel: 'error',
      lineCounter: new LineCounter(),
      keepSourceTokens: false,
    });
  } catch {
    // The parser has limits of its own (RESOURCE_EXHAUSTION, stack); whatever it throws is a file nobody wrote by hand.
    return { found: [source.diagnostic('E0105', { start: 0, end: 1 }, 'this file cannot be read')] };
  }
  const problems = [...directives(source), ...syntaxProblems(source, document, (error) => forbiddenIn(source, error))];
  if (problems.length > 0) return { found: forbiddenOnce(problems) };
  const rebuilder = new Rebuilder(source);
  const value = rebuilder.value(document.contents, [], undefined, false);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return {
      found: [
        ...forbiddenOnce(rebuilder.found),
        source.diagnostic('E0114', { start: 0, end: 1 }, 'a scenario is a map of parts', 'begin with `format: 1`'),
      ],
    };
  }
  return {
    value: value as Readonly<Record<string, Plain>>,
    found: forbiddenOnce(rebuilder.found),
    leftOut: rebuilder.leftOut,
    told: rebuilder.told,
  };
}
