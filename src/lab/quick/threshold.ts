// The one number in a clause, and another in its place: how far a bar would have to be moved for a condition to hold.

import { evaluate, type Comparison, type Expr, type Lookup } from '../../core/index.ts';
import type { Clause } from '../clauses.ts';

type Compare = Extract<Expr, { readonly op: 'compare' }>;

/** A comparison of something that changes with a number that stands in the file. */
export interface Bar {
  readonly clause: Compare;
  readonly value: number;
  /** Whether more of what changes helps the condition to hold. */
  readonly wantsMore: boolean;
  /** What changes. */
  readonly measured: Expr;
}

const MORE: readonly Comparison[] = ['>', '>='];
const LESS: readonly Comparison[] = ['<', '<='];

const changes = (expr: Expr): boolean => {
  switch (expr.op) {
    case 'number':
    case 'boolean':
      return false;
    case 'call':
      return true;
    case 'compare':
    case 'arithmetic':
      return changes(expr.left) || changes(expr.right);
    case 'negate':
    case 'not':
      return changes(expr.of);
    case 'and':
    case 'or':
      return expr.all.some(changes);
  }
};

/** The bar of a clause; undefined where there is none, or where it asks for one figure exactly. */
export function barOf({ expr, denied }: Clause): Bar | undefined {
  if (expr.op !== 'compare' || ![...MORE, ...LESS].includes(expr.how)) return undefined;
  const isLeft = expr.right.op === 'number' && changes(expr.left);
  const isRight = expr.left.op === 'number' && changes(expr.right);
  if (!isLeft && !isRight) return undefined;
  const [measured, bar] = isLeft ? [expr.left, expr.right] : [expr.right, expr.left];
  // `bar <= measured` wants more, as `measured >= bar` does; a `not` turns it round.
  const wantsMore = (MORE.includes(expr.how) === isLeft) !== denied;
  return { clause: expr, value: bar.op === 'number' ? bar.value : 0, wantsMore, measured };
}

export const measure = ({ measured }: Bar, truth: Lookup): number => Number(evaluate(measured, truth));

/** The condition with another number in that very clause. */
export function withBar(expr: Expr, clause: Compare, value: number): Expr {
  if (expr === clause)
    return clause.right.op === 'number' ? { ...clause, right: { op: 'number', value } } : { ...clause, left: { op: 'number', value } };
  switch (expr.op) {
    case 'not':
      return { ...expr, of: withBar(expr.of, clause, value) };
    case 'and':
    case 'or':
      return { ...expr, all: expr.all.map((one) => withBar(one, clause, value)) };
    case 'number':
    case 'boolean':
    case 'call':
    case 'compare':
    case 'arithmetic':
    case 'negate':
      return expr;
  }
}

/** A whole number on the side of a figure that lets it pass, for `<` and `>` one beyond. */
export function roundedFor({ clause, wantsMore }: Bar, figure: number): number {
  const isOpen = clause.how === '<' || clause.how === '>';
  if (wantsMore) return isOpen ? Math.ceil(figure) - 1 : Math.floor(figure);
  return isOpen ? Math.floor(figure) + 1 : Math.ceil(figure);
}
