// Clauses of conditions as they stand in the file, with what they came to.

import type { Expr } from '../core/index.ts';
import type { Clause, ClauseNow } from '../lab/index.ts';
import { printExpression } from '../scenario/index.ts';

export const printClause = ({ expr, denied }: Clause): string => printExpression(denied ? { op: 'not', of: expr } : expr);

const PLACES = 100;
export const shownValue = (value: number | boolean): string =>
  typeof value === 'number' ? String(Math.round(value * PLACES) / PLACES) : String(value);

const isYesNo = (expr: Expr): boolean => expr.op === 'call';

/** What a figure was over some days: one value, or from the least to the most. */
function range(values: readonly (number | boolean)[]): string {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return [...new Set(values.map(shownValue))].join(' and ');
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map(shownValue);
  return least === most ? (least ?? '') : `${least} to ${most}`;
}

/** `trust(ines) < 40 is false: trust(ines) is 52`; of several days, with what it was between. */
export function sayClause(days: readonly ClauseNow[]): string {
  const [first] = days;
  if (first === undefined) return '';
  const said = isYesNo(first.clause.expr)
    ? []
    : first.figures.map(({ expr }, i) => `${printExpression(expr)} is ${range(days.flatMap((day) => day.figures[i]?.value ?? []))}`);
  return `${printClause(first.clause)} is ${String(first.holds)}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
}
