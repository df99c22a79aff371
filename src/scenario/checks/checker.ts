// What every check works with: the file, the ids it has, and how to tell a problem at its place. Conditions and prose are compiled
// here once and kept for `assemble/`.

import type { Expr } from '../../core/index.ts';
import type { Code, Diagnostic } from '../diagnostic.ts';
import type { Fix } from '../edits.ts';
import type { Expectation } from '../author-check.ts';
import { parseExpectation, parseExpression, type Goals } from '../expressions.ts';
import { rename, swap } from '../mend.ts';
import { guess, suggest, type Guess } from '../names.ts';
import { compileProse, fillNames, type Names, type ProseSlip } from '../prose.ts';
import type { ScenarioFile } from '../schema.ts';
import { KINDS, type Kind, type Scope } from '../scope.ts';
import type { Path, Source, Span } from '../source.ts';
import type { Prose } from '../texts.ts';
import type { Slip } from '../tokens.ts';

const mendOf = (span: Span, instead: Guess): Fix =>
  swap(span, instead.name, instead.name === '' ? 'leave it out' : `write ${instead.name}`, instead.isSure);

const pathKey = (path: Path): string => path.join('/');

export class Checker {
  readonly found: Diagnostic[] = [];
  readonly file: ScenarioFile;
  readonly scope: Scope;
  readonly source: Source;
  readonly names: Names;
  /** Where the texts stand that this one reads, if not where they belong: a translation. */
  readonly #beside: Path;
  readonly #conditions = new Map<string, Expr>();
  readonly #expectations = new Map<string, Expectation>();
  readonly #prose = new Map<string, Prose>();
  readonly #lines = new Map<string, string>();
  readonly #read: string[] = [];

  /** Prose that was read already, without names in it: what is not translated is not read twice. */
  readonly #known: Map<string, ReturnType<typeof compileProse>>;

  constructor(file: ScenarioFile, scope: Scope, source: Source, names: Names, beside: Path = [], first?: Checker) {
    this.#known = first === undefined ? new Map() : first.#known;
    this.file = file;
    this.scope = scope;
    this.source = source;
    this.names = names;
    this.#beside = beside;
  }

  tell(code: Code, span: Span, message: string, hint?: string, fix?: Fix): void {
    this.found.push(this.source.diagnostic(code, span, message, hint, fix));
  }

  /** A problem told at the name of a part. */
  atKey(code: Code, path: Path, message: string, hint?: string, fix?: Fix): void {
    this.tell(code, this.source.keySpan(path), message, hint, fix);
  }

  atValue(code: Code, path: Path, message: string, hint?: string, fix?: Fix): void {
    this.tell(code, this.source.valueSpan(path), message, hint, fix);
  }

  /** What a text or condition says is wrong in it, with a fix where the file holds the same letters at the place. */
  #slip(slip: Slip | ProseSlip, span: Span, text: string): void {
    const isSame = this.source.slice(span) === text.slice(slip.at, slip.at + slip.length);
    this.tell(slip.code, span, slip.message, slip.hint, slip.instead === undefined || !isSame ? undefined : mendOf(span, slip.instead));
  }

  #missing(kind: Kind, id: string, span: Span, of: string | undefined): void {
    const rule = KINDS[kind];
    const message = kind === 'flag' ? `no effect sets the flag \`${id}\`` : `${rule.none} called \`${id}\``;
    const ids = this.scope.ids(kind, of);
    this.tell(rule.code, span, message, suggest(rule.many, id, ids), rename(span, guess(id, ids)));
  }

  /** The value at a path names a thing of this kind. */
  ref(kind: Kind, id: string | undefined, path: Path, of?: string): boolean {
    if (id === undefined || this.scope.has(kind, id, of)) return true;
    this.#missing(kind, id, this.source.valueSpan(path), of);
    return false;
  }

  /** A list of ids, or one. */
  refs(kind: Kind, ids: readonly string[] | string | undefined, path: Path): void {
    if (typeof ids === 'string') this.ref(kind, ids, path);
    else ids?.forEach((id, index) => this.ref(kind, id, [...path, index]));
  }

  /** The keys of a map name things of this kind. */
  keys(kind: Kind, map: Readonly<Record<string, unknown>> | undefined, path: Path): void {
    for (const id of Object.keys(map ?? {}))
      if (!this.scope.has(kind, id)) this.#missing(kind, id, this.source.keySpan([...path, id]), undefined);
  }

  /** Reads a condition and keeps it for `condition`. */
  readCondition(text: string | boolean, path: Path, goals?: Goals): Expr | undefined {
    if (typeof text === 'boolean') {
      const expr: Expr = { op: 'boolean', value: text };
      this.#conditions.set(pathKey(path), expr);
      return expr;
    }
    const parsed = parseExpression(text, this.scope, goals);
    if (parsed.ok) {
      this.#conditions.set(pathKey(path), parsed.expr);
      return parsed.expr;
    }
    for (const slip of parsed.slips) this.#slip(slip, this.source.insideSpan(path, slip.at, slip.length), text);
    return undefined;
  }

  /** Reads what a check expects and keeps it for `expectation`. */
  readExpectation(text: string | boolean, path: Path, goals: Goals): void {
    const parsed = typeof text === 'boolean' ? undefined : parseExpectation(text, this.scope, goals);
    if (parsed === undefined) this.#expectations.set(pathKey(path), { op: 'boolean', value: text === true });
    else if (parsed.ok) this.#expectations.set(pathKey(path), parsed.expr);
    else for (const slip of parsed.slips) this.#slip(slip, this.source.insideSpan(path, slip.at, slip.length), String(text));
  }

  expectation(...path: Path): Expectation {
    const expr = this.#expectations.get(pathKey(path));
    if (expr === undefined) throw new Error(`no expectation was read at ${pathKey(path)}`);
    return expr;
  }

  /** A condition, where it was read without slips. */
  conditionIfRead(...path: Path): Expr | undefined {
    return this.#conditions.get(pathKey(path));
  }

  /** A condition that was read without slips. */
  condition(...path: Path): Expr {
    const expr = this.#conditions.get(pathKey(path));
    if (expr === undefined) throw new Error(`no condition was read at ${pathKey(path)}`);
    return expr;
  }

  #slips(slips: readonly ProseSlip[], at: Path, text: string): void {
    const path = [...this.#beside, ...at];
    // What is not translated has been told where it was written.
    if (this.#beside.length > 0 && this.source.entry(path) === undefined) return;
    for (const slip of slips) this.#slip(slip, this.source.proseSpan(path, slip.at, slip.length), text);
  }

  readProse(text: string | undefined, path: Path): void {
    if (text === undefined) return;
    const known = this.#known.get(text) ?? compileProse(text, this.names);
    if (!text.includes('{') && !text.includes('}')) this.#known.set(text, known);
    const { prose, slips } = known;
    this.#slips(slips, path, text);
    this.#prose.set(pathKey(path), prose);
    this.#read.push(pathKey(path));
  }

  prose(...path: Path): Prose {
    const prose = this.#prose.get(pathKey(path));
    if (prose === undefined) throw new Error(`no prose was read at ${pathKey(path)}`);
    return prose;
  }

  /** A line of text in which braces hold names. */
  readLine(text: string | undefined, path: Path): void {
    if (text === undefined) return;
    const filled = fillNames(text, this.names);
    this.#slips(filled.slips, path, text);
    this.#lines.set(pathKey(path), filled.text);
    this.#read.push(pathKey(path));
  }

  /** Where the texts stand that were read, as `events/exams/title`. */
  textPaths(): readonly string[] {
    return [...this.#read];
  }

  line(...path: Path): string {
    return this.#lines.get(pathKey(path)) ?? '';
  }
}
