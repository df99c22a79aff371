// A condition as a sentence in the page's language: “it is week 2, and Rafael was promised nothing”. A `not` goes into what it denies, so that each
// clause says yes or no by itself; parentheses stand around what belongs together inside another. Pure; the words are the catalogue's.

import { FUNCTIONS, type Comparison, type Expr, type ResultKind } from '../../core/index.ts';
import { CHECK_FUNCTIONS } from '../../scenario/index.ts';
import { isMessageKey, locale, money, t, type MessageKey } from '../../words/index.ts';
import type { AnyKind, NameOf } from './names.ts';

export type AnyExpr = Expr<string>;
type Call = Extract<AnyExpr, { readonly op: 'call' }>;

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' };
const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' };
const WAYS = { '<': 'less', '<=': 'at-most', '>': 'more', '>=': 'at-least', '=': 'equal', '!=': 'other' } as const;
const SIGNS = { '+': 'condition.plus', '-': 'condition.minus', '*': 'condition.times', '/': 'condition.over' } as const;
/** Figures in whole units of the currency. */
const MONEY: readonly string[] = ['capital', 'committed', 'unopened', 'monthly', 'monthly-limit'];
const CENTS = 100;
/** What a week is where the thing has not happened. */
const NOT_YET = 999;
const MOST_DECIMALS = 6;

interface Speaker {
  readonly nameOf: NameOf;
  readonly currency: string;
}

interface Rule {
  readonly takes: readonly AnyKind[];
  readonly gives: ResultKind;
}
/** What any condition may ask, what the checks of an author may, and whether a goal is met. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...Object.entries(FUNCTIONS),
  ...Object.entries(CHECK_FUNCTIONS),
  ['met', { takes: ['goal'], gives: 'boolean' }],
]);

/** The names of what a function asks about. */
function named({ name, ids }: Call, { nameOf }: Speaker): { readonly one: string; readonly two: string } {
  const [one = '', two = ''] = (RULES.get(name)?.takes ?? []).map((kind, at) => nameOf(kind, ids[at] ?? '', ids[at - 1]));
  return { one, two };
}

/** A sentence of the catalogue that only a run tells; a function that it lacks goes by its name. */
const sayKey = (key: string, call: Call, speaker: Speaker): string =>
  isMessageKey(key) ? t(key, { ...named(call, speaker) }) : call.name.replaceAll(/[.-]/g, ' ');

const plain = (value: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: MOST_DECIMALS }).format(value);
const group = (text: string): string => t('condition.group', { inside: text });
/** A remark between commas that ends its sentence needs the second one no longer. */
const ended = (text: string): string => text.replace(/,$/, '');

/** A figure: the number itself, or what is counted. */
function figure(expr: AnyExpr, speaker: Speaker): string {
  switch (expr.op) {
    case 'number':
      return plain(expr.value);
    case 'call':
      return sayKey(`condition.figure.${expr.name.replaceAll('.', '-')}`, expr, speaker);
    case 'negate':
      return t('condition.negative', { one: part(expr.of, speaker) });
    case 'arithmetic':
      return t(SIGNS[expr.how], { one: part(expr.left, speaker), two: ended(part(expr.right, speaker)) });
    case 'boolean':
    case 'compare':
    case 'not':
    case 'and':
    case 'or':
      return group(clause(expr, false, speaker));
  }
}

/** A figure inside another. */
const part = (expr: AnyExpr, speaker: Speaker): string => {
  const text = figure(expr, speaker);
  return expr.op === 'arithmetic' || expr.op === 'negate' ? group(ended(text)) : text;
};

const isYesNo = (expr: AnyExpr): boolean => {
  if (expr.op === 'call') return RULES.get(expr.name)?.gives === 'boolean';
  return expr.op !== 'number' && expr.op !== 'arithmetic' && expr.op !== 'negate';
};

/** `week = 2` and the week in which something went live, which nobody would call figures. */
function ofWeeks(call: AnyExpr, how: Comparison, value: number, speaker: Speaker): string | undefined {
  if (call.op !== 'call' || !Number.isInteger(value) || value < 0) return undefined;
  const two = plain(value);
  if (call.name === 'week') return t(`condition.week.${WAYS[how]}`, { two });
  if (call.name !== 'week-done') return undefined;
  const { one } = named(call, speaker);
  if (value < NOT_YET) return t(`condition.live.${WAYS[how]}`, { one, two });
  if (value === NOT_YET && (how === '=' || how === '>=')) return t('condition.no.done', { one });
  return value === NOT_YET && (how === '<' || how === '!=') ? t('condition.yes.done', { one }) : undefined;
}

/** A number beside what it is compared with: money as money. */
const beside = (expr: AnyExpr, other: AnyExpr, speaker: Speaker): string =>
  expr.op === 'number' && other.op === 'call' && MONEY.includes(other.name)
    ? money(Math.round(expr.value * CENTS), speaker.currency)
    : figure(expr, speaker);

type Compared = Extract<AnyExpr, { readonly op: 'compare' }>;

function comparison({ how: written, left, right }: Compared, denied: boolean, speaker: Speaker): string {
  const how = denied ? OPPOSITE[written] : written;
  if (isYesNo(left) || isYesNo(right)) {
    const isSame = how === '=';
    // Beside `true` or `false` the other side says it alone.
    if (right.op === 'boolean') return clause(left, right.value !== isSame, speaker);
    if (left.op === 'boolean') return clause(right, left.value !== isSame, speaker);
    const sides = { one: group(clause(left, false, speaker)), two: group(clause(right, false, speaker)) };
    return t(isSame ? 'condition.both-or-neither' : 'condition.one-of-two', sides);
  }
  const special =
    right.op === 'number'
      ? ofWeeks(left, how, right.value, speaker)
      : left.op === 'number'
        ? ofWeeks(right, FLIPPED[how], left.value, speaker)
        : undefined;
  if (special !== undefined) return special;
  const [one, two, way] = left.op === 'number' && right.op !== 'number' ? [right, left, FLIPPED[how]] : [left, right, how];
  return t(`condition.compare.${WAYS[way]}`, { one: beside(one, two, speaker), two: ended(beside(two, one, speaker)) });
}

/** The first or the last week that a clause allows. */
function boundOf(expr: AnyExpr, denied: boolean): { readonly from?: number; readonly to?: number } | undefined {
  if (expr.op !== 'compare') return undefined;
  const [call, value, flipped] = expr.right.op === 'number' ? [expr.left, expr.right, false] : [expr.right, expr.left, true];
  if (call.op !== 'call' || call.name !== 'week' || value.op !== 'number' || !Number.isInteger(value.value)) return undefined;
  const how = denied ? OPPOSITE[expr.how] : expr.how;
  switch (flipped ? FLIPPED[how] : how) {
    case '>=':
      return { from: value.value };
    case '>':
      return { from: value.value + 1 };
    case '<=':
      return { to: value.value };
    case '<':
      return { to: value.value - 1 };
    case '=':
    case '!=':
      return undefined;
  }
}

/** Several clauses; those of the same kind inside need no parentheses. */
function several(all: readonly AnyExpr[], denied: boolean, isAnd: boolean, speaker: Speaker): string {
  const joined: MessageKey = isAnd ? 'condition.and' : 'condition.or';
  const bounds = isAnd ? all.map((one) => boundOf(one, denied)) : [];
  const [from, to] = [bounds.filter((one) => one?.from !== undefined), bounds.filter((one) => one?.to !== undefined)];
  const isRange = from.length === 1 && to.length === 1;
  const range = (): string => t('condition.weeks', { one: plain(from[0]?.from ?? 0), two: plain(to[0]?.to ?? 0) });
  // From one week to another is one clause, where the first of the two stands.
  const told = all.flatMap((one, at) => {
    if (!isRange || bounds[at] === undefined) return [inside(one, denied, isAnd, speaker)];
    return bounds.findIndex((bound) => bound !== undefined) === at ? [range()] : [];
  });
  return told.reduce((one, two) => t(joined, { one: ended(one), two }));
}

function inside(expr: AnyExpr, denied: boolean, isAnd: boolean, speaker: Speaker): string {
  const text = clause(expr, denied, speaker);
  return isLoose(expr, denied, isAnd) ? group(text) : text;
}

/** Whether a clause would fall apart inside an `and`, or an `or`. */
function isLoose(expr: AnyExpr, denied: boolean, isAnd: boolean): boolean {
  if (expr.op === 'not') return isLoose(expr.of, !denied, isAnd);
  if (expr.op === 'and' || expr.op === 'or') return ((expr.op === 'and') !== denied) !== isAnd;
  if (expr.op !== 'compare' || !(isYesNo(expr.left) || isYesNo(expr.right))) return false;
  const how = denied ? OPPOSITE[expr.how] : expr.how;
  if (expr.right.op === 'boolean') return isLoose(expr.left, expr.right.value !== (how === '='), isAnd);
  if (expr.left.op === 'boolean') return isLoose(expr.right, expr.left.value !== (how === '='), isAnd);
  return true;
}

function clause(expr: AnyExpr, denied: boolean, speaker: Speaker): string {
  switch (expr.op) {
    case 'boolean':
      return t(expr.value === denied ? 'condition.never' : 'condition.always');
    case 'call':
      return sayKey(denied ? `condition.no.${expr.name}` : `condition.yes.${expr.name}`, expr, speaker);
    case 'not':
      return clause(expr.of, !denied, speaker);
    case 'and':
    case 'or':
      return several(expr.all, denied, (expr.op === 'and') !== denied, speaker);
    case 'compare':
      return comparison(expr, denied, speaker);
    case 'number':
    case 'arithmetic':
    case 'negate':
      return figure(expr, speaker);
  }
}

/** The sentence of a condition, or of a part of one, without a capital and a stop. */
export const sayCondition = (expr: AnyExpr, nameOf: NameOf, currency: string, denied = false): string =>
  ended(clause(expr, denied, { nameOf, currency }));

/** What a figure within a condition is called. */
export const sayFigure = (expr: AnyExpr, nameOf: NameOf, currency: string): string => {
  const speaker = { nameOf, currency };
  return ended(isYesNo(expr) ? clause(expr, false, speaker) : figure(expr, speaker));
};
