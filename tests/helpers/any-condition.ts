// Any condition that can be written about the small scenario, for properties.

import fc from 'fast-check';
import { FUNCTIONS, type Expr, type FunctionName } from '../../src/core/index.ts';
import { constantOf } from '../../src/scenario/constant.ts';

const IDS: Readonly<Record<string, readonly string[]>> = {
  project: ['server', 'aps', 'copies'],
  stakeholder: ['sam', 'ines'],
  person: ['tomas', 'dana'],
  member: ['tomas', 'dana'],
  department: ['shelter', 'casework'],
  service: ['wifi', 'cases'],
  asset: ['old-server', 'home-router'],
  event: ['done-by-gala', 'power-blink'],
  flag: ['panic-bought'],
  skill: ['network'],
};
const OPTIONS: Readonly<Record<string, string>> = { server: 'new', aps: 'shop', copies: 'box' };
const CHOICES: Readonly<Record<string, string>> = { 'done-by-gala': 'yes-now', 'power-blink': 'buy' };

const calls = (gives: string): fc.Arbitrary<Expr> => {
  const names = (Object.keys(FUNCTIONS) as FunctionName[]).filter((name) => FUNCTIONS[name].gives === gives);
  return fc.constantFrom(...names).chain((name) => {
    const takes: readonly string[] = FUNCTIONS[name].takes;
    if (takes.length === 0) return fc.constant<Expr>({ op: 'call', name, ids: [] });
    return fc.constantFrom(...(IDS[takes[0] ?? ''] ?? [])).map((first): Expr => {
      const seconds: Readonly<Record<string, string | undefined>> = { option: OPTIONS[first], choice: CHOICES[first], skill: 'network' };
      const second = seconds[takes[1] ?? ''];
      return { op: 'call', name, ids: second === undefined ? [first] : [first, second] };
    });
  });
};

const numbers: fc.Arbitrary<Expr> = fc
  .oneof(
    fc.nat({ max: 1_000_000 }),
    fc.nat({ max: 99_999 }).map((n) => n / 100),
  )
  .map((one) => ({ op: 'number', value: one }));
const booleans: fc.Arbitrary<Expr> = fc.boolean().map((one) => ({ op: 'boolean', value: one }));

/** Any condition of the small scenario (`tests/scenario/fixtures/small.yaml`). */
export const { condition } = fc.letrec<{ number: Expr; condition: Expr }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'expr' },
    numbers,
    calls('number'),
    fc
      .record({
        op: fc.constant('arithmetic' as const),
        how: fc.constantFrom('+', '-', '*', '/'),
        left: tie('number'),
        right: tie('number'),
      })
      .filter(({ how, right }) => how !== '/' || constantOf(right) !== 0),
    fc.record({ op: fc.constant('negate' as const), of: tie('number') }),
  ),
  condition: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'expr' },
    booleans,
    calls('boolean'),
    fc.record({
      op: fc.constant('compare' as const),
      how: fc.constantFrom('<', '<=', '>', '>=', '=', '!='),
      left: tie('number'),
      right: tie('number'),
    }),
    fc.record({ op: fc.constant('compare' as const), how: fc.constantFrom('=', '!='), left: tie('condition'), right: tie('condition') }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    fc.record({ op: fc.constantFrom('and', 'or'), all: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
  ),
})) as { readonly condition: fc.Arbitrary<Expr> };
