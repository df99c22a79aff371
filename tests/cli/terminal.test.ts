// What is drawn on a terminal fits it: a line that the terminal breaks can neither be drawn over, nor pointed into by carets.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { progressLine, progressTo } from '../../src/cli/progress.ts';
import { compileScenario, excerptOf, formatDiagnostic, NO_PAINT } from '../../src/scenario/index.ts';
import { changed } from '../scenario/broken.ts';

describe('a line of progress', () => {
  // [============            ] is 26 letters, and a space.
  it.each([
    [80, '[============            ] 5 of 10 seeds, about 3 s left'],
    [56, '[============            ] 5 of 10 seeds'],
    [30, '5 of 10 seeds, about 3 s left'],
    [20, '5 of 10 seeds'],
    [8, '5 of 10'],
  ])('in %d columns', (columns, line) => {
    expect(progressLine(5, 10, 'seeds', ', about 3 s left', columns)).toBe(line);
    expect(line.length).toBeLessThan(columns);
  });

  it('without an end counts alone', () => {
    expect(progressLine(7, undefined, 'runs to shorten it', '', 80)).toBe('7 runs to shorten it');
  });
});

describe('a diagnostic', () => {
  const text = changed('note: Thirty guests at once and they fold.', 'note: Thirty guests at once and they fold., prise: 4');
  const compiled = compileScenario(text, 'small.yaml');
  const one = (compiled.ok ? [] : compiled.diagnostics).find(({ code }) => code === 'E0201');

  it.each([24, 40, 60, 110])('in %d columns shows what it is about, with its carets below', (width) => {
    if (one === undefined) throw new Error('there is no part called prise');
    const { shown, before, marks } = excerptOf(one, text, width);
    expect(shown.length).toBeLessThanOrEqual(width + 2);
    expect(shown.slice(before, before + marks)).toBe('prise');
    for (const row of formatDiagnostic(one, text, NO_PAINT, width).split('\n').slice(2, 5))
      expect(row.length).toBeLessThanOrEqual(width + 8);
  });
});

describe('progress', () => {
  /** What three of four steps write to a terminal, or to what is none. */
  function written(isTTY: boolean, term: string): string {
    const told: string[] = [];
    const stderr = { isTTY, columns: 80, write: (text: string) => told.push(text) };
    vi.spyOn(process, 'stderr', 'get').mockReturnValue(stderr as unknown as typeof process.stderr);
    vi.stubEnv('TERM', term);
    const progress = progressTo(4, 'seeds');
    for (let step = 0; step < 4; step += 1) progress.step();
    progress.end();
    return told.join('');
  }
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is drawn over itself on a terminal, and leaves an empty line', () => {
    const told = written(true, 'xterm').split('\r\u001B[K');
    expect(told[0]).toBe('');
    expect(told[1]).toContain('0 of 4 seeds');
    expect(told.at(-2)).toContain(`[${'='.repeat(24)}] 4 of 4 seeds`);
    expect(told.at(-1)).toBe('');
  });

  it.each([
    { isTTY: false, term: 'xterm', where: 'a file or a pipe' },
    { isTTY: true, term: 'dumb', where: 'a terminal that cannot draw over' },
  ])('is not in $where', ({ isTTY, term }) => {
    expect(written(isTTY, term)).toBe('');
  });
});
