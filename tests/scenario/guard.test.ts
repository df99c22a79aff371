// Hostile and damaged files: refused with a place within a second, never an exception, never a changed prototype.

import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { changed, SMALL } from './broken.ts';

const BOMBS: readonly (readonly [name: string, text: () => string])[] = [
  ['a scalar of 5 MB', () => `title: ${'x'.repeat(5_000_000)}`],
  ['256 KiB of one scalar', () => `title: ${'x'.repeat(260_000)}`],
  ['100,000 open brackets', () => '['.repeat(100_000)],
  ['1,000 open braces', () => 'a: {'.repeat(1_000)],
  ['1,000 dashes on a line', () => `${'- '.repeat(1_000)}x`],
  ['1,000 steps of indentation', () => Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['question marks', () => '? '.repeat(1_000)],
  ['aliases', () => `a: &a [x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: &b${i} [${'*a, '.repeat(50)}*a]`).join('\n')}`],
  ['30,000 keys', () => Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ['one key 40,000 times', () => 'a: 1\n'.repeat(40_000)],
  ['30,000 keys in braces', () => `a: { ${Array.from({ length: 25_000 }, (_, i) => `k${i}: 1`).join(', ')} }`],
  ['a list of 100,000 items', () => `a: [${'1,'.repeat(100_000)}1]`],
  ['an endless condition', () => changed('week = 2 and not', `${'week = 2 and '.repeat(18_000)}not`)],
  ['100,000 parentheses', () => changed('week = 2 and not', `${'('.repeat(100_000)}week = 2 and not`)],
  ['3,000 quotations', () => changed('Nothing here can ruin you', '>'.repeat(990))],
  ['deep emphasis', () => changed('Nothing here can ruin you', '*a _b '.repeat(160))],
  ['pictures', () => changed('Nothing here can ruin you', '![a](b)'.repeat(130))],
  ['a huge number', () => changed('price: 6500', `price: ${'9'.repeat(4_000)}`)],
  ['many tabs', () => '\t'.repeat(200_000)],
  ['zero bytes', () => '\u0000'.repeat(200_000)],
  ['lone surrogates', () => `title: ${'\ud800'.repeat(50_000)}`],
  ['200,000 empty lines', () => '\n'.repeat(200_000)],
  ['comments', () => '# x\n'.repeat(60_000)],
  ['tags', () => 'a: !x y\n'.repeat(25_000)],
  ['unclosed quotes', () => 'a: "x\n'.repeat(30_000)],
  ['documents', () => '---\n'.repeat(60_000)],
  ['colons', () => ': '.repeat(120_000)],
  ['long names', () => changed('sam:\n', `${'s'.repeat(5_000)}:\n`)],
  ['directives', () => '%YAML 1.2\n'.repeat(20_000)],
  ['spaces', () => ' '.repeat(250_000)],
];

describe('the guard', () => {
  it.each(BOMBS)('refuses %s within a second', (_, text) => {
    const hostile = text();
    const began = performance.now();
    const compiled = compileScenario(hostile, 'bomb.yaml');
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(compiled.ok).toBe(false);
    if (compiled.ok) return;
    expect(compiled.diagnostics.length).toBeGreaterThan(0);
    expect(compiled.diagnostics.length).toBeLessThanOrEqual(100);
    for (const one of compiled.diagnostics) expect([one.line >= 1, one.column >= 1, one.length >= 1]).toEqual([true, true, true]);
  });

  it('refuses no scenario for its size that a trainer would write', () => {
    const long = `${SMALL}${'# a remark\n'.repeat(5_000)}`;
    expect(compileScenario(long, 'small.yaml').ok).toBe(true);
  });

  it('names size and depth', () => {
    const code = (text: string): string | undefined => {
      const compiled = compileScenario(text, 'x.yaml');
      return compiled.ok ? undefined : compiled.diagnostics[0]?.code;
    };
    expect(code('x'.repeat(256 * 1024 + 1))).toBe('E0101');
    expect(code(`# ${'é'.repeat(140_000)}`)).toBe('E0101');
    expect(code(`a: ${'['.repeat(64)}${']'.repeat(64)}`)).toBe('E0102');
    expect(code(`a: ${'['.repeat(63)}${']'.repeat(63)}`)).not.toBe('E0102');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('leaves prototypes alone: %s', (name) => {
    for (const text of [
      `${name}: { polluted: yes }\n${SMALL}`,
      changed('sam:\n', `${name}:\n`),
      changed('effects: { sam.trust: 2,', `effects: { ${name}: { polluted: 1 },`),
      changed('flag: panic-bought', `flag: ${name}`),
      changed('met(no-surprises)', `met(${name})`),
    ]) {
      expect(compileScenario(text, 'x.yaml').ok).toBe(false);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
