// Conditions that no run can meet: what is told, and that nothing is told of what play decides.

import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { holds, type Expr } from '../../src/core/index.ts';
import { neverTrue } from '../../src/scenario/checks/never.ts';
import { parseExpression, Scope } from '../../src/scenario/index.ts';
import { SMALL } from './broken.ts';

const scope = new Scope(parseYaml(SMALL) as ConstructorParameters<typeof Scope>[0]);

function read(text: string): Expr {
  const parsed = parseExpression(text, scope);
  if (!parsed.ok) throw new Error(parsed.slips.map((slip) => slip.message).join('; '));
  return parsed.expr;
}

const why = (text: string): string | undefined => neverTrue(read(text), { weeks: 6, lastWeek: 6 });

describe('a condition that no run can meet', () => {
  it.each([
    ['week = 18', '`week` would have to be exactly 18, and the run has 6 weeks'],
    ['week > weeks', '`week` would have to be at least 7, and the run has 6 weeks'],
    ['not week <= 6', '`week` would have to be at least 7, and the run has 6 weeks'],
    ['7 <= week', '`week` would have to be at least 7, and the run has 6 weeks'],
    ['capital >= 9 and capital <= 7', '`capital` would have to be at most 7, and at least 9 as well'],
    ['capital <= 7 and done(aps) and capital > 7', '`capital` would have to be more than 7, and at most 7 as well'],
    ['week > 3 and week < 4', '`week` would have to be at most 3, and at least 4 as well'],
    ['week = 2 and week = 3', '`week` would have to be exactly 3, and 2 as well'],
    ['week = 2 and week != 2', '`week` would have to be other than 2, and 2 as well'],
    ['done(aps) and not done(aps)', '`done(aps)` would have to be true and not true at once'],
    ['not (done(aps) or not done(aps))', '`done(aps)` would have to be true and not true at once'],
    ['week = 2 and (week = 3 or week = 4)', '`week` would have to be exactly 3, and 2 as well'],
    ['trust(sam) >= 101', '`trust(sam)` would have to be at least 101, and it goes from 0 to 100'],
    ['promises.kept < 0', '`promises.kept` would have to be at most -1, and it is never less than 0'],
    ['week = 2.5', '`week` is a whole number and would have to be 2.5'],
    ['done(aps) and false', '`false` holds in no week'],
  ])('%s', (text, reason) => {
    expect(why(text)).toBe(reason);
  });

  it.each([
    'week >= 6',
    'week = 2 or week = 3',
    'capital > 7 and capital < 8',
    'capital < -5',
    'not (week = 2 and week = 3)',
    'done(aps) and not done(server)',
    'trust(sam) >= 60 and trust(ines) <= 40',
    'week = 2 and (week = 3 or done(aps))',
    'capital > monthly and capital < monthly',
    'week - 1 = 18',
  ])('may hold: %s', (text) => {
    expect(why(text)).toBeUndefined();
  });
});

/** Conditions over one week, one amount and two facts. */
const clause: fc.Arbitrary<string> = fc.letrec<{ all: string }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('week', 'trust(sam)'), fc.constantFrom('<', '<=', '>', '>=', '=', '!='), fc.integer({ min: 0, max: 7 }))
      .map((p) => p.join(' ')),
    fc.constantFrom('done(aps)', 'promised(sam)', 'true', 'false'),
    fc.tuple(tie('all'), fc.constantFrom('and', 'or'), tie('all')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('all').map((of) => `not (${of})`),
  ),
})).all;

it('is never told of a condition that holds somewhere', () => {
  fc.assert(
    fc.property(
      clause,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 14 }),
      fc.boolean(),
      fc.boolean(),
      (text, week, half, done, promised) => {
        const facts: Readonly<Record<string, number | boolean>> = { week, weeks: 6, trust: half / 2, done, promised };
        if (holds(read(text), (name) => facts[name] ?? 0)) expect(why(text)).toBeUndefined();
      },
    ),
    { numRuns: 500 },
  );
});
