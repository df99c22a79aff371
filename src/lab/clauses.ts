// A condition taken apart: the clauses that stand between its `and`, `or` and `not`, what each came to, and how often it came to that
// over many runs. What is never true in any run is either meant for nobody or a slip.

import { evaluate, holds, type Expr, type Lookup } from '../core/index.ts';

/** A clause as the condition asks for it: `denied` where a `not` stands before it. */
export interface Clause {
  readonly expr: Expr;
  readonly denied: boolean;
}

/** A figure in a clause with what it came to; figures that never change are left out. */
export interface Figure {
  readonly expr: Expr;
  readonly value: number | boolean;
}

/** A clause at a moment: whether it was as the condition asks, and what it compared. */
export interface ClauseNow {
  readonly clause: Clause;
  readonly holds: boolean;
  readonly figures: readonly Figure[];
}

/** A clause over many runs. */
export interface ClauseTally {
  readonly clause: Clause;
  /** Runs in which it held at some moment at which it was asked. */
  readonly runs: number;
  /** Moments, over all runs, at which every other clause that is needed held and this one did not: it alone was in the way. */
  readonly alone: number;
}

function takeApart(expr: Expr, denied: boolean, into: Clause[]): void {
  if (expr.op === 'not') takeApart(expr.of, !denied, into);
  else if (expr.op === 'and' || expr.op === 'or') for (const part of expr.all) takeApart(part, denied, into);
  else into.push({ expr, denied });
}

/** The clauses in the order of the text. */
export function clausesOf(expr: Expr): readonly Clause[] {
  const found: Clause[] = [];
  takeApart(expr, false, found);
  return found;
}

export const isMet = ({ expr, denied }: Clause, truth: Lookup): boolean => holds(expr, truth) !== denied;

type Question = Extract<Expr, { readonly op: 'call' }>;

function ask(expr: Expr, into: Question[]): void {
  switch (expr.op) {
    case 'call':
      into.push(expr);
      return;
    case 'compare':
    case 'arithmetic':
      ask(expr.left, into);
      ask(expr.right, into);
      return;
    case 'negate':
    case 'not':
      ask(expr.of, into);
      return;
    case 'and':
    case 'or':
      for (const part of expr.all) ask(part, into);
      return;
    case 'number':
    case 'boolean':
      return;
  }
}

/** The questions within an expression, in the order of the text. */
export function questionsOf(expr: Expr): readonly Question[] {
  const found: Question[] = [];
  ask(expr, found);
  return found;
}

/** What each clause is at this moment. */
export const clausesNow = (clauses: readonly Clause[], truth: Lookup): readonly ClauseNow[] =>
  clauses.map((clause) => ({
    clause,
    holds: isMet(clause, truth),
    figures: questionsOf(clause.expr).map((expr) => ({ expr, value: evaluate(expr, truth) })),
  }));

const isOfTheCalendar = ({ expr }: Clause): boolean => questionsOf(expr).every(({ name }) => name === 'week' || name === 'weeks');

/**
 * The clause that is in the way of a condition: the first that was true in no run, else the one that most often was missing alone. A week that
 * is not there yet is in the way of everything, so it is named last.
 */
export function inTheWay(tallies: readonly ClauseTally[]): ClauseTally | undefined {
  const never = tallies.find(({ runs }) => runs === 0);
  const missing = tallies.filter(({ alone }) => alone > 0).sort((a, b) => b.alone - a.alone);
  return never ?? missing.find(({ clause }) => !isOfTheCalendar(clause)) ?? missing[0];
}

/** No clause at all: the condition as it is. */
const NONE = -1;

/** Whether the condition would hold if its `at`-th clause were as asked for, the others as they are. */
function holdsWith(expr: Expr, met: readonly boolean[], at: number): boolean {
  let next = 0;
  const visit = (part: Expr, denied: boolean): boolean => {
    if (part.op === 'not') return visit(part.of, !denied);
    if (part.op !== 'and' && part.op !== 'or') {
      const own = next;
      next += 1;
      return own === at || met[own] === true;
    }
    // A denied `and` is an `or` of what is denied, and the other way.
    const values = part.all.map((one) => visit(one, denied));
    return (part.op === 'and') === denied ? values.includes(true) : !values.includes(false);
  };
  return visit(expr, false);
}

/** Counts, run by run, how the clauses of one condition come out. */
export class ClauseCounter {
  readonly expr: Expr;
  readonly clauses: readonly Clause[];
  readonly #runs: number[];
  readonly #alone: number[];
  #seen: boolean[];
  #held = false;
  /** Runs in which the whole condition held at some moment. */
  held = 0;

  constructor(expr: Expr) {
    this.expr = expr;
    this.clauses = clausesOf(expr);
    this.#runs = this.clauses.map(() => 0);
    this.#alone = this.clauses.map(() => 0);
    this.#seen = this.clauses.map(() => false);
  }

  /** One moment of the run. */
  see(truth: Lookup): void {
    const met = this.clauses.map((clause) => isMet(clause, truth));
    met.forEach((is, i) => {
      if (is) this.#seen[i] = true;
    });
    if (holdsWith(this.expr, met, NONE)) {
      this.#held = true;
      return;
    }
    met.forEach((is, i) => {
      if (!is && holdsWith(this.expr, met, i)) this.#alone[i] = (this.#alone[i] ?? 0) + 1;
    });
  }

  /** The run is over. */
  endRun(): void {
    this.#seen.forEach((seen, i) => {
      if (seen) this.#runs[i] = (this.#runs[i] ?? 0) + 1;
    });
    if (this.#held) this.held += 1;
    this.#seen = this.clauses.map(() => false);
    this.#held = false;
  }

  tallies(): readonly ClauseTally[] {
    return this.clauses.map((clause, i) => ({ clause, runs: this.#runs[i] ?? 0, alone: this.#alone[i] ?? 0 }));
  }
}
