// The condition language: what it reads, what it refuses, and that printing a tree and reading it again gives the same tree.

import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { evaluate, FUNCTIONS, type Expr } from '../../src/core/index.ts';
import { parseExpression, printExpression, Scope } from '../../src/scenario/index.ts';
import { condition } from '../helpers/any-condition.ts';
import { SMALL } from './broken.ts';

const scope = new Scope(parseYaml(SMALL) as ConstructorParameters<typeof Scope>[0]);

function read(text: string): Expr {
  const parsed = parseExpression(text, scope);
  if (!parsed.ok) throw new Error(parsed.slips.map((slip) => `${slip.at}: ${slip.message}`).join('; '));
  return parsed.expr;
}

const slip = (text: string): readonly [string, number, number] | undefined => {
  const parsed = parseExpression(text, scope);
  const [first] = parsed.ok ? [] : parsed.slips;
  return first === undefined ? undefined : [first.code, first.at, first.length];
};

/** Values for a lookup without a game. */
const value = (text: string): number | boolean => evaluate(read(text), (name) => (FUNCTIONS[name].gives === 'number' ? 7 : true));

describe('reading conditions', () => {
  it.each([
    ['week = 7', true],
    ['not week = 7', false],
    ['not done(aps) or week > 3', true],
    ['not (done(aps) or week > 3)', false],
    ['1 + 2 * 3 = 7', true],
    ['(1 + 2) * 3 = 9', true],
    ['10 - 4 - 3 = 3', true],
    ['12 / 3 / 2 = 2', true],
    ['-3 + 10 = week', true],
    ['10 - -3 = 13', true],
    ['true or false and false', true],
    ['(true or false) and false', false],
    ['done(aps) = true', true],
    ['week > 2 and week < 9 and not known(aps) = false', true],
    ['week-done(aps) = 7', true],
    ['promises.broken-silently >= 7.5', false],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('keeps clauses of one kind in one list', () => {
    expect(read('true and false and true')).toMatchObject({ op: 'and', all: [{}, {}, {}] });
    expect(read('true and (false and true)')).toMatchObject({ op: 'and', all: [{ op: 'boolean' }, { op: 'and' }] });
  });

  it.each([
    ['week = ', 'E0401', 7, 1],
    ['week = 3 week', 'E0401', 9, 4],
    ['(week = 3', 'E0401', 9, 1],
    ['week = 3)', 'E0401', 8, 1],
    ['week -1 = 3', 'E0401', 5, 1],
    ['Week = 3', 'E0401', 0, 4],
    ['done("aps")', 'E0401', 5, 1],
    ['done(aps', 'E0401', 8, 1],
    ['done(aps,)', 'E0401', 9, 1],
    ['done(3)', 'E0401', 5, 1],
    ['and week = 3', 'E0401', 0, 3],
    ['dome(aps)', 'E0402', 0, 4],
    ['constructor', 'E0402', 0, 11],
    ['week', 'E0403', 0, 4],
    ['not week', 'E0403', 4, 4],
    ['week and true', 'E0403', 0, 4],
    ['done(aps) + 1 = 2', 'E0403', 0, 9],
    ['done(aps) = 2', 'E0403', 0, 13],
    ['-done(aps) = 2', 'E0403', 1, 9],
    ['done', 'E0404', 0, 4],
    ['done(aps, server)', 'E0404', 0, 4],
    ['done(constructor)', 'E0211', 5, 11],
    ['chose(power-blink, yes-now)', 'E0218', 19, 7],
    [`${'not '.repeat(40)}true`, 'E0405', 128, 1],
    ['x'.repeat(1_001), 'E0405', 1_000, 1],
    ['week / 0 > 1', 'E0407', 7, 1],
    ['week / (3 - 3) > 1', 'E0407', 7, 7],
    ['1 < 2 / -0.0', 'E0407', 8, 4],
  ])('refuses %s', (text, code, at, length) => {
    expect(slip(text)).toEqual([code, at, length]);
  });

  it('divides by a figure that may be 0 in a run, which counts as 0 then: the condition has a value all the same', () => {
    const share = read('promises.kept / promises.made >= 0.5');
    const worth = (kept: number, made: number): number | boolean => evaluate(share, (name) => (name === 'promises.kept' ? kept : made));
    expect([worth(1, 2), worth(1, 3), worth(0, 0)]).toEqual([true, false, false]);
    expect(evaluate(read('week / (weeks - 7) = 0'), () => 7)).toBe(true);
    expect(evaluate(read('-week / (weeks - 7) >= 0'), () => 7)).toBe(true);
    expect(read('0 / week = 0')).toBeDefined();
  });

  it('tells several unknown names at once, and no slip that follows from another', () => {
    const parsed = parseExpression('dome(aps) > 3 and promised(sma) and done(asp)', scope);
    expect(parsed.ok ? [] : parsed.slips.map((one) => one.code)).toEqual(['E0402', 'E0222', 'E0211']);
  });
});

describe('properties', () => {
  it('printing and reading gives the same tree', () => {
    let compared = 0;
    fc.assert(
      fc.property(condition, (expr) => {
        const text = printExpression(expr);
        fc.pre(text.length <= 1_000);
        compared += 1;
        expect(parseExpression(text, scope)).toEqual({ ok: true, expr });
      }),
      { numRuns: 1_000 },
    );
    expect(compared).toBeGreaterThan(900);
  });

  it('printing is the same again, and a space more or less changes nothing', () => {
    fc.assert(
      fc.property(condition, (expr) => {
        const text = printExpression(expr);
        fc.pre(text.length <= 500);
        const parsed = parseExpression(`  ${text.replaceAll(' ', '  ')} `, scope);
        expect(parsed).toEqual({ ok: true, expr });
        expect(parsed.ok && printExpression(parsed.expr)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('what is put in parentheses, or denied twice, is worth the same', () => {
    const worth = (text: string): number | boolean => evaluate(read(text), (name) => (FUNCTIONS[name].gives === 'number' ? 3 : true));
    fc.assert(
      fc.property(condition, (expr) => {
        const text = printExpression(expr);
        fc.pre(text.length <= 400);
        expect(worth(`(${text})`)).toBe(worth(text));
        expect(worth(`not (not (${text}))`)).toBe(worth(text));
        expect(worth(`(${text}) and true or false`)).toBe(worth(text));
      }),
      { numRuns: 300 },
    );
  });

  it('a slip in a good condition is told inside it, in words', () => {
    const slips = fc.constantFrom('==', '&&', '≥', '"', '%', '$', 'sma', '(', ')', ',', ' - ', '!');
    fc.assert(
      fc.property(condition, fc.nat(), slips, (expr, at, piece) => {
        const good = printExpression(expr);
        fc.pre(good.length <= 400);
        const place = at % (good.length + 1);
        const parsed = parseExpression(good.slice(0, place) + piece + good.slice(place), scope);
        for (const one of parsed.ok ? [] : parsed.slips) {
          expect(one.at + one.length).toBeLessThanOrEqual(good.length + piece.length + 1);
          expect(`${one.message} ${one.hint ?? ''} ${one.instead?.name ?? ''}`).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws, and every slip lies in the text', () => {
    const words = [
      'week',
      'done',
      '(',
      ')',
      'aps',
      'and',
      'or',
      'not',
      '-',
      '+',
      '=',
      '<',
      ',',
      ' ',
      '3',
      '.',
      '"',
      'ß',
      '\ud800',
      'sam',
      '__proto__',
      'a-b',
      'met',
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseExpression(text, scope);
          if (parsed.ok) return;
          expect(parsed.slips.length).toBeGreaterThan(0);
          for (const one of parsed.slips) {
            expect(one.at).toBeGreaterThanOrEqual(0);
            expect(one.at).toBeLessThanOrEqual(text.length);
            expect(one.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
