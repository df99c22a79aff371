// Hostile and damaged files: refused with a place within a second, never an exception, never a changed prototype.

import { describe, expect, it } from 'vitest';
import { compileScenario, mendAll } from '../../src/scenario/index.ts';
import { BOMBS } from './bombs.ts';
import { changed, SMALL } from './broken.ts';

describe('the guard', () => {
  it.each(BOMBS)('refuses %s within a second', (_, text) => {
    const hostile = text();
    const began = process.cpuUsage();
    const compiled = compileScenario(hostile, 'bomb.yaml');
    // The processor's time: a busy machine lets anything wait.
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000);
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

  it('points at the first bracket that is one too many, not at the last', () => {
    const compiled = compileScenario(`id: deep\na: ${'['.repeat(50_000)}`, 'x.yaml');
    const [first] = compiled.ok ? [] : compiled.diagnostics;
    // `a: ` is three letters and one step; the bracket after 63 others is the sixty-fifth step.
    expect([first?.code, first?.line, first?.column]).toEqual(['E0102', 2, 3 + 64]);
  });

  // As any program hands over what it reads as UTF-8.
  const read = (bytes: Buffer): string => bytes.toString('utf8');
  it.each([
    ['in UTF-16', read(Buffer.from(`\ufeff${SMALL}`, 'utf16le')), 'E0124', 'the file is saved as UTF-16'],
    ['in UTF-16, without a mark', read(Buffer.from(SMALL, 'utf16le')), 'E0124', 'the file is saved as UTF-16'],
    [
      'in Latin 1',
      read(Buffer.from(SMALL.replaceAll('’', '´'), 'latin1')),
      'E0124',
      'a letter was lost here and at one more place: the file is not saved as UTF-8',
    ],
    [
      'of a word processor',
      read(Buffer.from(`PK\u0003\u0004${'\u0014\u0000\u0006\u0000\u0008\u0000!\u0000'.repeat(40)}`, 'latin1')),
      'E0124',
      'this is not a text file',
    ],
    ['that is a picture', read(Buffer.from(Array.from({ length: 9_000 }, (_, i) => (i * 37) % 256))), 'E0124', 'this is not a text file'],
    [
      'with line ends of another age',
      SMALL.replaceAll('\n', '\r'),
      'E0104',
      `there is a line end of another system here, and ${SMALL.split('\n').length - 2} more`,
    ],
  ])('says once what is wrong with a file %s', (_, text, code, message) => {
    const compiled = compileScenario(text, 'small.yaml');
    expect(compiled.ok ? [] : compiled.diagnostics.map((one) => ({ code: one.code, message: one.message }))).toEqual([{ code, message }]);
  });

  it('mends the line ends of another age', () => {
    expect(mendAll(SMALL.replaceAll('\n', '\r'), 'small.yaml').text).toBe(SMALL);
  });

  const NAMES = ['__proto__', 'constructor', 'prototype'];
  const LURES = ['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupSetter__', 'isPrototypeOf', '__PROTO__'];
  const put = (name: string): readonly string[] => [
    `${name}: { polluted: yes }\n${SMALL}`,
    changed('sam:\n', `${name}:\n`),
    changed('effects: { sam.trust: 2,', `effects: { ${name}: { polluted: 1 },`),
    changed('effects: { sam.trust: 2,', `effects: { ${name}.polluted: 2,`),
    changed('flag: panic-bought', `flag: ${name}`),
    changed('met(no-surprises)', `met(${name})`),
    changed('{sam.short}', `{${name}.name}`),
    `${SMALL}translations: { de: { ${name}: { polluted: x } } }\n`,
    `${SMALL}translations: { de: { goals: { ${name}: { label: x } } } }\n`,
  ];

  it('knows forty ways to try, and more', () => expect((NAMES.length + LURES.length) * put('x').length).toBeGreaterThanOrEqual(40));

  it.each([...NAMES, ...LURES])('leaves prototypes alone: %s', (name) => {
    for (const text of put(name)) {
      expect(compileScenario(text, 'x.yaml').ok, text.slice(0, 60)).toBe(false);
      mendAll(text, 'x.yaml');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
