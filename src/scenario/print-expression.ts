// A condition's tree back to text, with no more parentheses than it needs. Reading the text again gives the same tree.

import type { Expr } from '../core/index.ts';

/** Binding power of each form, as in `expressions.ts`. */
function power(expr: Expr<string>): number {
  switch (expr.op) {
    case 'or':
      return 1;
    case 'and':
      return 2;
    case 'not':
      return 3;
    case 'compare':
      return 4;
    case 'arithmetic':
      return expr.how === '+' || expr.how === '-' ? 5 : 6;
    case 'negate':
      return 7;
    case 'number':
    case 'boolean':
    case 'call':
      return 9;
  }
}

const inside = (expr: Expr<string>, least: number): string => (power(expr) >= least ? printExpression(expr) : `(${printExpression(expr)})`);

/** Numbers must be whole or have at most six decimals and fifteen digits before them, and not be negative. */
export function printExpression(expr: Expr<string>): string {
  switch (expr.op) {
    case 'number':
      return String(expr.value);
    case 'boolean':
      return expr.value ? 'true' : 'false';
    case 'call':
      return expr.ids.length === 0 ? expr.name : `${expr.name}(${expr.ids.join(', ')})`;
    case 'negate':
      return `-${inside(expr.of, 8)}`;
    case 'not':
      return `not ${inside(expr.of, 3)}`;
    case 'and':
      return expr.all.map((clause) => inside(clause, 3)).join(' and ');
    case 'or':
      return expr.all.map((clause) => inside(clause, 2)).join(' or ');
    case 'compare':
      return `${inside(expr.left, 5)} ${expr.how} ${inside(expr.right, 5)}`;
    case 'arithmetic': {
      const own = power(expr);
      return `${inside(expr.left, own)} ${expr.how} ${inside(expr.right, own + 1)}`;
    }
  }
}
