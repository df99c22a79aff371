// Conditions taken apart: which clause was true, which alone was in the way, and that counting a clause agrees with what the condition is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type Expr, type Lookup } from '../../src/core/index.ts';
import { ClauseCounter, clausesNow, clausesOf, isMet } from '../../src/lab/clauses.ts';

const flag = (id: string): Expr => ({ op: 'call', name: 'flag', ids: [id] });
const week = (how: '<' | '>=', value: number): Expr => ({
  op: 'compare',
  how,
  left: { op: 'call', name: 'week', ids: [] },
  right: { op: 'number', value },
});
const not = (of: Expr): Expr => ({ op: 'not', of });
/** The flags that are set, in a week. */
const truth =
  (set: readonly string[], now = 1): Lookup =>
  (name, ids) =>
    name === 'week' ? now : set.includes(ids[0] ?? '');

describe('clauses', () => {
  it('stand between and, or and not, denied where a not stands before them', () => {
    const expr: Expr = { op: 'and', all: [flag('a'), not({ op: 'or', all: [flag('b'), not(week('<', 3))] })] };
    expect(clausesOf(expr)).toEqual([
      { expr: flag('a'), denied: false },
      { expr: flag('b'), denied: true },
      { expr: week('<', 3), denied: false },
    ]);
  });

  it('tell what they came to, with the figures that they compared', () => {
    expect(clausesNow(clausesOf(not(week('>=', 3))), truth([], 5))).toEqual([
      {
        clause: { expr: week('>=', 3), denied: true },
        holds: false,
        figures: [{ expr: { op: 'call', name: 'week', ids: [] }, value: 5 }],
      },
    ]);
  });

  it('are counted by run, and by when each alone was in the way', () => {
    // a and not b. Moments: a alone holds not; b in the way once; a in the way once; both wrong once.
    const counter = new ClauseCounter({ op: 'and', all: [flag('a'), not(flag('b'))] });
    counter.see(truth(['a', 'b']));
    counter.see(truth([]));
    counter.see(truth(['b']));
    counter.endRun();
    expect(counter.held).toBe(0);
    counter.see(truth(['a']));
    counter.see(truth(['a']));
    counter.endRun();
    expect(counter.held).toBe(1);
    // a was true in both runs, "not b" too; b alone was in the way in the first moment, a alone in the second.
    expect(counter.tallies().map(({ runs, alone }) => [runs, alone])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  const leaf = fc.constantFrom('a', 'b', 'c').map(flag);
  const { expr: any } = fc.letrec<{ expr: Expr }>((tie) => ({
    expr: fc.oneof(
      { maxDepth: 4 },
      leaf,
      tie('expr').map(not),
      fc.record({ op: fc.constantFrom('and' as const, 'or' as const), all: fc.array(tie('expr'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));

  it('decide the condition: it holds where every clause is met, and no clause is in the way of what holds', () => {
    fc.assert(
      fc.property(any, fc.subarray(['a', 'b', 'c']), (expr, set) => {
        const clauses = clausesOf(expr);
        const now = truth(set);
        if (clauses.every((one) => isMet(one, now))) expect(holds(expr, now)).toBe(true);
        const counter = new ClauseCounter(expr);
        counter.see(now);
        counter.endRun();
        expect(counter.held === 1).toBe(holds(expr, now));
        if (holds(expr, now)) expect(counter.tallies().every(({ alone }) => alone === 0)).toBe(true);
        for (const { clause, alone } of counter.tallies()) if (alone > 0) expect(isMet(clause, now)).toBe(false);
      }),
    );
  });
});
