// Damaged files: whatever is done to a good one, the compiler answers, quickly, and every problem has a place in the text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { SMALL } from './broken.ts';

const LINES = SMALL.split('\n');
const PIECES = [
  '',
  ' ',
  '  ',
  '\n',
  ':',
  ': ',
  '-',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '>',
  '#',
  ' #',
  '&a',
  '*a',
  '!t',
  '<<: *a',
  '\t',
  '\u00a0',
  '%',
  '@',
  '`',
  '---',
  '...',
  'null',
  '~',
  'true',
  '-1',
  '1e308',
  '.nan',
  '.inf',
  '99999999999999999999',
  '__proto__',
  'constructor',
  'toString',
  'sam',
  'server',
  '12%',
  '3 weeks',
  '<script>',
  '{ines.name}',
  '\ud800',
  '\r\n',
  '\u2028',
];

type Damage = (text: string) => string;
const place = fc.nat({ max: SMALL.length });
const row = fc.nat({ max: LINES.length - 1 });

const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...PIECES)).map(
    ([at, piece]): Damage =>
      (text) =>
        text.slice(0, at) + piece + text.slice(at),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([at, length]): Damage =>
      (text) =>
        text.slice(0, at) + text.slice(at + length),
  ),
  place.map(
    (at): Damage =>
      (text) =>
        text.slice(0, at),
  ),
  fc.tuple(row, row).map(([from, to]): Damage => (text) => {
    const lines = text.split('\n');
    lines.splice(to, 0, LINES[from] ?? '');
    return lines.join('\n');
  }),
  row.map(
    (at): Damage =>
      (text) =>
        text
          .split('\n')
          .filter((_, index) => index !== at)
          .join('\n'),
  ),
  fc.tuple(row, fc.constantFrom(...PIECES)).map(
    ([at, piece]): Damage =>
      (text) =>
        text
          .split('\n')
          .map((line, index) => (index === at ? line.replace(/: .*/, () => `: ${piece}`) : line))
          .join('\n'),
  ),
  fc.tuple(row, fc.constantFrom(...PIECES)).map(
    ([at, piece]): Damage =>
      (text) =>
        text
          .split('\n')
          .map((line, index) => (index === at ? line.replace(/[a-z-]+(?=:)/, () => piece) : line))
          .join('\n'),
  ),
);

/** `npm run test:long` digs deeper. */
const RUNS = import.meta.env.MODE === 'long' ? 20_000 : 600;

describe('damaged scenarios', () => {
  it('are answered with problems that have a place', { timeout: 600_000 }, () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(damages, { minLength: 1, maxLength: 4 }), (list) => {
        const text = list.reduce((before, damage) => damage(before), SMALL);
        const lines = text.split('\n');
        const compiled = compileScenario(text, 'damaged.yaml');
        if (!compiled.ok) refused += 1;
        const found = compiled.ok ? compiled.warnings : compiled.diagnostics;
        if (!compiled.ok) expect(found.some((one) => one.severity === 'error')).toBe(true);
        for (const one of found) {
          expect(one.line).toBeGreaterThanOrEqual(1);
          expect(one.line).toBeLessThanOrEqual(lines.length);
          expect(one.column).toBeGreaterThanOrEqual(1);
          expect(one.column).toBeLessThanOrEqual((lines[one.line - 1]?.length ?? 0) + 1);
          expect(one.length).toBeGreaterThanOrEqual(1);
          expect(one.message).not.toMatch(/undefined|\[object|^$/);
        }
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 4);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
