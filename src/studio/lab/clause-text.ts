// A clause of a condition as its author would write it.

import type { Clause } from '../../lab/index.ts';
import { printExpression } from '../../scenario/index.ts';

export function clauseText({ expr, denied }: Clause): string {
  const text = printExpression(expr);
  if (!denied) return text;
  return expr.op === 'call' ? `not ${text}` : `not (${text})`;
}
