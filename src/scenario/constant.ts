// What a part of a condition is worth in every run, where it asks for nothing.

import { evaluate } from '../core/index.ts';
import type { Expectation } from './author-check.ts';

function asks(expr: Expectation): boolean {
  switch (expr.op) {
    case 'call':
      return true;
    case 'number':
    case 'boolean':
      return false;
    case 'not':
    case 'negate':
      return asks(expr.of);
    case 'compare':
    case 'arithmetic':
      return asks(expr.left) || asks(expr.right);
    case 'and':
    case 'or':
      return expr.all.some(asks);
  }
}

/** The value that a part has whatever is played; undefined where it asks for something of a run. */
export const constantOf = (expr: Expectation): number | boolean | undefined => (asks(expr) ? undefined : evaluate(expr, () => false));
