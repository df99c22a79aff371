// Conditions: text → typed tree of the core. A Pratt parser of our own, so that every name is one that the scenario or the core
// knows, every slip has a column, and nothing is ever run as code. The way back to text is in `print-expression.ts`.

import { FUNCTIONS, type Arithmetic, type Comparison, type Expr, type FunctionName, type ResultKind } from '../core/index.ts';
import { CHECK_FUNCTIONS, type CheckFunctionName, type Expectation } from './author-check.ts';
import { constantOf } from './constant.ts';
import { hintForName, resolveIds } from './named-in-conditions.ts';
import { MAX_CONDITION } from './schema/values.ts';
import type { Kind, Scope } from './scope.ts';
import { tokenize, type Slip, type Token } from './tokens.ts';

/** Levels of parentheses, `not` and minus signs. */
export const MAX_EXPRESSION_DEPTH = 32;

/** Goals by id, for `met(goal)`: stands for the goal's own condition. */
export type Goals = ReadonlyMap<string, Expr>;

type ParsedAs<E> = { readonly ok: true; readonly expr: E } | { readonly ok: false; readonly slips: readonly Slip[] };
export type Parsed = ParsedAs<Expr>;

/** A part with its type; `any` where a slip was told already, so that it causes no second one. */
interface Typed {
  readonly expr: Expectation;
  readonly type: ResultKind | 'any';
  readonly at: number;
  readonly end: number;
}

class Stop extends Error {
  readonly slip: Slip;
  constructor(slip: Slip) {
    super(slip.message);
    this.slip = slip;
  }
}

const POWERS: Readonly<Record<string, number>> = { or: 1, and: 2, compare: 4, plus: 5, minus: 5, times: 6 };
/** `not week = 2` denies the comparison; a minus sign binds closest. */
const NOT_POWER = 3;
const MINUS_POWER = 7;

/** Words that begin a sentence, and no condition. */
const OPENERS: readonly string[] = ['if', 'when'];
/** Words of a sentence where a sign of comparison belongs. */
const VERBS: Readonly<Record<string, { readonly hint: string; readonly instead: string } | undefined>> = {
  is: { hint: 'write =', instead: '=' },
  equals: { hint: 'write =', instead: '=' },
};

const isFunction = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);
const isCheckFunction = (name: string): name is CheckFunctionName => Object.hasOwn(CHECK_FUNCTIONS, name);
const UNKNOWN: Expr = { op: 'boolean', value: false };

class Parser {
  readonly slips: Slip[] = [];
  readonly #tokens: readonly Token[];
  readonly #scope: Scope;
  readonly #goals: Goals | undefined;
  readonly #isExpectation: boolean;
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], scope: Scope, goals: Goals | undefined, isExpectation: boolean) {
    this.#tokens = tokens;
    this.#isExpectation = isExpectation;
    this.#scope = scope;
    this.#goals = goals;
  }

  whole(): Expectation {
    const result = this.#expression(0);
    const rest = this.#peek();
    if (rest.kind !== 'end')
      this.#stop(
        rest,
        `\`${rest.text}\` is not expected here`,
        rest.kind === 'close' ? 'there is no ( for this )' : (VERBS[rest.text]?.hint ?? 'is an `and` or `or` missing before it?'),
        VERBS[rest.text]?.instead,
      );
    this.#want(result, 'boolean', 'a condition must be true or false', 'compare it: week > 3');
    return result.expr;
  }

  #peek(): Token {
    const token = this.#tokens[this.#next] ?? this.#tokens[this.#tokens.length - 1];
    if (token === undefined) throw new Error('tokens end with `end`');
    return token;
  }

  #take(): Token {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }

  #stop(token: Token, message: string, hint?: string, instead?: string): never {
    throw new Stop({
      code: 'E0401',
      at: token.at,
      length: Math.max(1, token.text.length),
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(instead === undefined ? {} : { instead: { name: instead, isSure: true } }),
    });
  }

  #want(part: Typed, type: ResultKind, message: string, hint: string): void {
    if (part.type !== type && part.type !== 'any')
      this.slips.push({ code: 'E0403', at: part.at, length: part.end - part.at, message, hint });
  }

  #expression(power: number): Typed {
    this.#depth += 1;
    const first = this.#peek();
    if (this.#depth > MAX_EXPRESSION_DEPTH)
      throw new Stop({
        code: 'E0405',
        at: first.at,
        length: 1,
        message: 'this condition is nested too deeply',
        hint: `at most ${MAX_EXPRESSION_DEPTH} levels; a flag set by an event can stand for a part of it`,
      });
    let left = this.#prefix();
    for (;;) {
      const sign = this.#peek();
      const binding = POWERS[sign.kind === 'word' ? sign.text : sign.kind];
      if (binding === undefined || binding <= power) break;
      left = this.#infix(left, sign, binding);
    }
    this.#depth -= 1;
    return left;
  }

  #prefix(): Typed {
    const token = this.#take();
    const end = token.at + token.text.length;
    switch (token.kind) {
      case 'number':
        return { expr: { op: 'number', value: Number(token.text) }, type: 'number', at: token.at, end };
      case 'name':
        if (OPENERS.includes(token.text))
          this.#stop(
            token,
            `\`${token.text}\` is not expected here`,
            'a condition begins with what must hold: week > 3 and not done(server)',
            '',
          );
        return this.#name(token);
      case 'open': {
        const inner = this.#expression(0);
        const close = this.#take();
        if (close.kind !== 'close') this.#stop(close, 'a ) is missing here');
        return { ...inner, at: token.at, end: close.at + 1 };
      }
      case 'minus': {
        const of = this.#expression(MINUS_POWER);
        this.#want(of, 'number', 'a minus sign needs a number', 'write not for yes-or-no');
        return { expr: { op: 'negate', of: of.expr }, type: 'number', at: token.at, end: of.end };
      }
      case 'word':
        if (token.text === 'true' || token.text === 'false')
          return { expr: { op: 'boolean', value: token.text === 'true' }, type: 'boolean', at: token.at, end };
        if (token.text === 'not') {
          const of = this.#expression(NOT_POWER);
          this.#want(of, 'boolean', '`not` needs something that is true or false', 'compare it: not week > 3');
          return { expr: { op: 'not', of: of.expr }, type: 'boolean', at: token.at, end: of.end };
        }
        return this.#stop(token, `something is missing before \`${token.text}\``);
      case 'end':
        return this.#stop(token, 'the condition ends too early', 'a condition reads like: week > 3 and not done(server)');
      case 'compare':
      case 'plus':
      case 'times':
      case 'close':
      case 'comma':
        return this.#stop(token, `something is missing before \`${token.text}\``);
    }
  }

  #infix(left: Typed, sign: Token, binding: number): Typed {
    this.#take();
    if (sign.kind === 'minus' && !(sign.spaced[0] && sign.spaced[1]))
      this.#stop(
        sign,
        'a minus needs a space on either side',
        'write a - b; without spaces it is part of a name',
        `${sign.spaced[0] ? '' : ' '}-${sign.spaced[1] ? '' : ' '}`,
      );
    if (sign.kind === 'word') return this.#clauses(left, sign.text === 'and' ? 'and' : 'or', binding);
    const right = this.#expression(binding);
    if (sign.kind === 'compare') return this.#comparison(left, sign, right);
    for (const side of [left, right]) this.#want(side, 'number', `\`${sign.text}\` needs numbers on both sides`, 'this is true or false');
    if (sign.text === '/' && constantOf(right.expr) === 0)
      this.slips.push({
        code: 'E0407',
        at: right.at,
        length: right.end - right.at,
        message: 'this divides by 0',
        hint: 'a number divided by 0 counts as 0 in every run; divide by another number, or compare without dividing: week > 1',
      });
    return {
      expr: { op: 'arithmetic', how: sign.text as Arithmetic, left: left.expr, right: right.expr },
      type: 'number',
      at: left.at,
      end: right.end,
    };
  }

  /** `a and b and c` is one list of clauses; parentheses begin one of their own. */
  #clauses(first: Typed, op: 'and' | 'or', binding: number): Typed {
    const parts = [first, this.#expression(binding)];
    while (this.#peek().kind === 'word' && this.#peek().text === op) {
      this.#take();
      parts.push(this.#expression(binding));
    }
    for (const part of parts)
      this.#want(part, 'boolean', `\`${op}\` needs something that is true or false on both sides`, 'compare it: week > 3');
    return {
      expr: { op, all: parts.map((part) => part.expr) },
      type: 'boolean',
      at: first.at,
      end: parts[parts.length - 1]?.end ?? first.end,
    };
  }

  #comparison(left: Typed, sign: Token, right: Typed): Typed {
    const next = this.#peek();
    if (next.kind === 'compare') this.#stop(next, 'two comparisons in a row', 'join them: 2 < week and week < 5');
    if (sign.text === '=' || sign.text === '!=') {
      if (left.type !== right.type && left.type !== 'any' && right.type !== 'any') {
        this.slips.push({
          code: 'E0403',
          at: left.at,
          length: right.end - left.at,
          message: 'this compares a number with a yes-or-no',
          hint: 'both sides must be of one kind',
        });
      }
    } else {
      for (const side of [left, right])
        this.#want(side, 'number', `\`${sign.text}\` compares numbers`, 'this is true or false; leave the comparison out, or write not');
    }
    return {
      expr: { op: 'compare', how: sign.text as Comparison, left: left.expr, right: right.expr },
      type: 'boolean',
      at: left.at,
      end: right.end,
    };
  }

  /** The ids in parentheses after a name; undefined where there are none. */
  #arguments(): { readonly ids: readonly Token[]; readonly end: number } | undefined {
    if (this.#peek().kind !== 'open') return undefined;
    this.#take();
    const ids: Token[] = [];
    for (;;) {
      const token = this.#take();
      if (token.kind === 'close' && ids.length === 0) return { ids, end: token.at + 1 };
      if (token.kind !== 'name') this.#stop(token, 'an id is expected here', 'for instance done(server)');
      ids.push(token);
      const sign = this.#take();
      if (sign.kind === 'close') return { ids, end: sign.at + 1 };
      if (sign.kind !== 'comma') this.#stop(sign, 'a ) is missing here');
    }
  }

  #ids(name: Token, takes: readonly Kind[], given: readonly Token[] | undefined): readonly string[] {
    const { ids, slips } = resolveIds(this.#scope, name, takes, given);
    this.slips.push(...slips);
    return ids;
  }

  #name(token: Token): Typed {
    const given = this.#arguments();
    const span = { at: token.at, end: given?.end ?? token.at + token.text.length };
    const unknown: Typed = { expr: UNKNOWN, type: 'any', ...span };
    const goals = this.#goals;
    if (token.text === 'met' && goals !== undefined) {
      const [goal] = this.#ids(token, ['goal'], given?.ids);
      const expr = goal === undefined ? undefined : goals.get(goal);
      return expr === undefined ? unknown : { expr, type: 'boolean', ...span };
    }
    if (this.#isExpectation && isCheckFunction(token.text)) {
      const rule = CHECK_FUNCTIONS[token.text];
      const ids = this.#ids(token, rule.takes, given?.ids);
      return { expr: { op: 'call', name: token.text, ids }, type: rule.gives, ...span };
    }
    if (!isFunction(token.text)) {
      this.slips.push({
        code: 'E0402',
        at: token.at,
        length: token.text.length,
        message: `there is nothing called \`${token.text}\` in conditions`,
        ...hintForName(token.text, this.#scope, this.#isExpectation),
      });
      return unknown;
    }
    const rule = FUNCTIONS[token.text];
    const ids = this.#ids(token, rule.takes, given?.ids);
    return { expr: { op: 'call', name: token.text, ids }, type: rule.gives, ...span };
  }
}

/**
 * Reads a condition. `goals` allows `met(goal)` and holds what it stands for. Never throws: slips hold the offset in the text,
 * all that can be told at once.
 */
export function parseExpression(text: string, scope: Scope, goals?: Goals): Parsed {
  // Without the functions of checks there is nothing in it that a plain condition does not have.
  return read(text, scope, goals, false) as Parsed;
}

/** Reads what an author's check expects: a condition that may also ask what the coach found and how the run was judged. */
export const parseExpectation = (text: string, scope: Scope, goals: Goals): ParsedAs<Expectation> => read(text, scope, goals, true);

function read(text: string, scope: Scope, goals: Goals | undefined, isExpectation: boolean): ParsedAs<Expectation> {
  if (text.length > MAX_CONDITION) {
    return {
      ok: false,
      slips: [
        {
          code: 'E0405',
          at: MAX_CONDITION,
          length: text.length - MAX_CONDITION,
          message: 'this condition is too long',
          hint: `at most ${MAX_CONDITION} letters`,
        },
      ],
    };
  }
  const cut = tokenize(text);
  if ('slip' in cut) return { ok: false, slips: [cut.slip] };
  const parser = new Parser(cut.tokens, scope, goals, isExpectation);
  try {
    const expr = parser.whole();
    return parser.slips.length === 0 ? { ok: true, expr } : { ok: false, slips: parser.slips };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, slips: [...parser.slips, error.slip] };
    throw error;
  }
}
