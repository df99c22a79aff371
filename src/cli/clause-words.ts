// Clauses of conditions as they stand in the file, with what they came to.

import type { Expr } from '../core/index.ts';
import type { Clause, ClauseNow } from '../lab/index.ts';
import { printExpression } from '../scenario/index.ts';

export const printClause = ({ expr, denied }: Clause): string => printExpression(denied ? { op: 'not', of: expr } : expr);

const PLACES = 100;
export const shownValue = (value: number | boolean): string =>
  typeof value === 'number' ? String(Math.round(value * PLACES) / PLACES) : String(value);

const isYesNo = (expr: Expr): boolean => expr.op === 'call';

/** `trust(ines) < 40 is false: trust(ines) is 52`. */
export function sayClause({ clause, holds, figures }: ClauseNow): string {
  const said = isYesNo(clause.expr) ? [] : figures.map(({ expr, value }) => `${printExpression(expr)} is ${shownValue(value)}`);
  return `${printClause(clause)} is ${String(holds)}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
}
