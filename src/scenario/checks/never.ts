// Can a condition be true in any run? Told only where the file alone says no: two bounds that leave nothing between them, a thing wanted and
// denied at once, a week after the end, a scale beyond its ends. What hangs on play is never judged.

import type { Comparison, Expr } from '../../core/index.ts';
import { FUNCTIONS } from '../../core/index.ts';

/** What a number can be so far; `open` where the bound itself is not meant. */
interface Range {
  readonly least: number;
  readonly leastOpen: boolean;
  readonly most: number;
  readonly mostOpen: boolean;
  readonly other: readonly number[];
}

/** What must hold of each call: a yes or no, or a range. */
type Facts = ReadonlyMap<string, boolean | Range>;

/** A part of a condition that must hold, or must not. */
interface Clause {
  readonly expr: Expr;
  readonly denied: boolean;
}

interface Asked {
  readonly weeks: number;
  /** The last week that `week` can be; after the end it is one more. */
  readonly lastWeek: number;
  /** Told of each way in an `or` that no run can take, where another is open. */
  readonly onDead?: ((reason: string) => void) | undefined;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' };
const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '!=': '!=' };

const MOST_OF_SCALE = 100;
const ON_SCALE: readonly string[] = [
  'team-mood',
  'team-energy',
  'safety',
  'done-share',
  'trust',
  'satisfaction',
  'mood',
  'energy',
  'skill',
];
/** Counts and weeks: there is nothing between one and the next. */
const isCount = (name: string): boolean =>
  name === 'week' || name === 'active-projects' || name === 'one-to-ones' || name.startsWith('week-') || name.startsWith('promises.');

const keyOf = (name: string, ids: readonly string[]): string => (ids.length === 0 ? name : `${name}(${ids.join(', ')})`);

function startOf(name: string, asked: Asked): Range {
  const most = name === 'week' ? asked.lastWeek : ON_SCALE.includes(name) ? MOST_OF_SCALE : Infinity;
  const least = name === 'week' ? 1 : ON_SCALE.includes(name) || isCount(name) ? 0 : -Infinity;
  return { least, leastOpen: false, most, mostOpen: false, other: [] };
}

const isEmpty = (range: Range): boolean =>
  range.least > range.most || (range.least === range.most && (range.leastOpen || range.mostOpen || range.other.includes(range.least)));

function narrowed(range: Range, how: Comparison, value: number): Range {
  const above = (least: number, leastOpen: boolean): Range =>
    least > range.least || (least === range.least && leastOpen) ? { ...range, least, leastOpen } : range;
  const below = (most: number, mostOpen: boolean, from = range): Range =>
    most < from.most || (most === from.most && mostOpen) ? { ...from, most, mostOpen } : from;
  switch (how) {
    case '>':
      return above(value, true);
    case '>=':
      return above(value, false);
    case '<':
      return below(value, true);
    case '<=':
      return below(value, false);
    case '=':
      return below(value, false, above(value, false));
    case '!=':
      return { ...range, other: [...range.other, value] };
  }
}

/** Between whole numbers `more than 3` is `4 or more`. */
function whole(how: Comparison, value: number): readonly [Comparison, number] {
  switch (how) {
    case '>':
      return ['>=', Math.floor(value) + 1];
    case '<':
      return ['<=', Math.ceil(value) - 1];
    case '>=':
      return ['>=', Math.ceil(value)];
    case '<=':
      return ['<=', Math.floor(value)];
    case '=':
    case '!=':
      return [how, value];
  }
}

function numberOf(expr: Expr, asked: Asked): number | undefined {
  if (expr.op === 'number') return expr.value;
  if (expr.op === 'call' && expr.name === 'weeks') return asked.weeks;
  if (expr.op !== 'negate') return undefined;
  const of = numberOf(expr.of, asked);
  return of === undefined ? undefined : -of;
}

const WORDS: Readonly<Record<Comparison, string>> = {
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
  '=': 'exactly',
  '!=': 'other than',
};

function tooNarrow(key: string, name: string, before: Range, how: Comparison, value: number, asked: Asked): string {
  const would = `\`${key}\` would have to be ${WORDS[how]} ${value}`;
  const start = startOf(name, asked);
  if (isEmpty(narrowed(start, how, value))) {
    if (name === 'week') return `${would}, and the run has ${asked.weeks} weeks`;
    return start.most === MOST_OF_SCALE ? `${would}, and it goes from 0 to ${MOST_OF_SCALE}` : `${would}, and it is never less than 0`;
  }
  if (before.least === before.most) return `${would}, and ${before.least} as well`;
  const bound = how === '<' || how === '<=' || (how === '=' && value < before.least) ? 'least' : 'most';
  if (bound === 'least') return `${would}, and ${before.leastOpen ? 'more than' : 'at least'} ${before.least} as well`;
  return `${would}, and ${before.mostOpen ? 'less than' : 'at most'} ${before.most} as well`;
}

function narrow(facts: Map<string, boolean | Range>, { expr, denied }: Clause, asked: Asked): string | undefined {
  if (expr.op === 'boolean') return expr.value === denied ? '`false` holds in no week' : undefined;
  if (expr.op === 'call') {
    if (FUNCTIONS[expr.name].gives !== 'boolean') return undefined;
    const key = keyOf(expr.name, expr.ids);
    if (facts.get(key) === denied) return `\`${key}\` would have to be true and not true at once`;
    facts.set(key, !denied);
    return undefined;
  }
  if (expr.op !== 'compare') return undefined;
  const how = denied ? OPPOSITE[expr.how] : expr.how;
  const [left, right] = [numberOf(expr.left, asked), numberOf(expr.right, asked)];
  const call = left === undefined ? expr.left : expr.right;
  const value = left ?? right;
  if (value === undefined || call.op !== 'call') return undefined;
  const key = keyOf(call.name, call.ids);
  const known = facts.get(key);
  const before = known === undefined || typeof known === 'boolean' ? startOf(call.name, asked) : known;
  const [by, bound] = isCount(call.name)
    ? whole(left === undefined ? how : FLIPPED[how], value)
    : ([left === undefined ? how : FLIPPED[how], value] as const);
  const after = narrowed(before, by, bound);
  facts.set(key, after);
  const isBroken = isCount(call.name) && by === '=' && !Number.isInteger(bound);
  if (isBroken) return `\`${key}\` is a whole number and would have to be ${bound}`;
  return isEmpty(after) ? tooNarrow(key, call.name, before, by, bound, asked) : undefined;
}

/** All that must hold together, with every `and` taken apart and every `not` moved inwards; and the choices between several. */
function takeApart({ expr, denied }: Clause, must: Clause[], ways: (readonly Clause[])[]): void {
  if (expr.op === 'not') takeApart({ expr: expr.of, denied: !denied }, must, ways);
  else if (expr.op !== 'and' && expr.op !== 'or') must.push({ expr, denied });
  else if ((expr.op === 'and') === denied) ways.push(expr.all.map((part) => ({ expr: part, denied })));
  else for (const part of expr.all) takeApart({ expr: part, denied }, must, ways);
}

function whyNever(clause: Clause, known: Facts, asked: Asked): string | undefined {
  const must: Clause[] = [];
  const ways: (readonly Clause[])[] = [];
  takeApart(clause, must, ways);
  const facts = new Map(known);
  for (const one of must) {
    const reason = narrow(facts, one, asked);
    if (reason !== undefined) return reason;
  }
  for (const several of ways) {
    const reasons = several.map((way) => whyNever(way, facts, asked));
    const [first] = reasons;
    if (first !== undefined && !reasons.includes(undefined)) return first;
    for (const reason of reasons) if (reason !== undefined) asked.onDead?.(reason);
  }
  return undefined;
}

/** Why a condition holds in no run; undefined where it may. */
export const neverTrue = (expr: Expr, asked: Asked): string | undefined => whyNever({ expr, denied: false }, new Map(), asked);

/** The first week in which a condition may hold, as far as what it asks for in every case tells. */
export function firstWeek(expr: Expr, asked: Asked): number {
  const must: Clause[] = [];
  takeApart({ expr, denied: false }, must, []);
  const facts = new Map<string, boolean | Range>();
  for (const one of must) narrow(facts, one, asked);
  const weeks = facts.get('week');
  return weeks === undefined || typeof weeks === 'boolean' ? 1 : weeks.least;
}

/** Whether a condition asks in every case that nothing was ordered for a project. */
export function asksForNoOrder(expr: Expr, project: string): boolean {
  const must: Clause[] = [];
  takeApart({ expr, denied: false }, must, []);
  return must.some(({ expr: one, denied }) => denied && one.op === 'call' && one.name === 'ordered' && one.ids[0] === project);
}
