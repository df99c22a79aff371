// Every code's page: its wrong example gives this code and no other, its fix (where there is one) mends it, and its right example is fine.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ALL_CODES,
  applyEdits,
  codeOf,
  CODES,
  compileScenario,
  diagnosticsPage,
  explain,
  PAGES,
  shownExample,
  type Diagnostic,
  type Page,
} from '../../src/scenario/index.ts';
import { stillEnglish } from '../helpers/still-english.ts';
import { SMALL } from './broken.ts';

function diagnose(text: string): readonly Diagnostic[] {
  const compiled = compileScenario(text, 'small.yaml');
  return compiled.ok ? compiled.warnings : compiled.diagnostics;
}

/** The practice scenario with an example in its place. */
function placed(example: string, { at, right, isFile, isFirst }: Page, isWrong: boolean): string {
  if (isFile === true && isWrong) return example;
  if (isFirst === true && isWrong) return example + SMALL;
  const place = at ?? right;
  if (SMALL.split(place).length !== 2) throw new Error(`the practice scenario has this ${SMALL.split(place).length - 1} times: ${place}`);
  return SMALL.replace(place, () => example);
}

describe('the page of', () => {
  it.each(ALL_CODES)('%s is true', (code) => {
    const page = PAGES[code];
    const wrong = placed(page.wrong, page, true);
    const found = diagnose(wrong);
    expect([...new Set(found.map((one) => one.code))], found.map((one) => `${one.code} ${one.line}: ${one.message}`).join('\n')).toEqual([
      code,
    ]);
    expect(stillEnglish(found)).toEqual([]);
    expect(diagnose(placed(page.right, page, false)).map((one) => `${one.code} ${one.line}: ${one.message}`)).toEqual([]);
    let mended = wrong;
    for (let pass = 0; pass < 3; pass += 1) {
      const fixes = diagnose(mended).flatMap((one) => (one.code === code && one.fix !== undefined ? [one.fix] : []));
      if (fixes.length === 0) break;
      mended = applyEdits(
        mended,
        fixes.flatMap((fix) => fix.edits),
      );
    }
    if (mended === wrong) return;
    const left = diagnose(mended).filter((one) => one.code === code || one.severity === 'error');
    expect(left.map((one) => `${one.code} ${one.line}: ${one.message}`)).toEqual([]);
  });

  it.each(ALL_CODES)('%s reads as a page', (code) => {
    const { means, why } = PAGES[code];
    for (const text of [means, why]) {
      expect(text).toMatch(/^[\p{Lu}{].*[.?]$/su);
      expect(text).not.toMatch(/\s{2}|undefined/);
    }
    expect(why.length).toBeGreaterThan(60);
    expect(explain(code)).toContain(CODES[code]);
    expect(shownExample(PAGES[code].wrong)).not.toBe(shownExample(PAGES[code].right));
  });
});

describe('a code', () => {
  it.each([
    ['E0107', { code: 'E0107' }],
    [' e107 ', { code: 'E0107' }],
    ['w302', { code: 'W0302' }],
    ['E0302', { code: 'E0302' }],
    ['W0107', { code: 'W0107' }],
    // No such number of its kind, but one of the other.
    ['W0210', { near: 'E0210' }],
    ['E9999', { near: undefined }],
    ['', { near: undefined }],
    ['__proto__', { near: undefined }],
  ])('is found as it is typed: %s', (typed, found) => {
    expect(codeOf(typed)).toEqual(found);
  });

  it('has a page in the documents', () => {
    expect(
      readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8'),
      'run: npx rollout explain --page > docs/diagnostics.md',
    ).toBe(diagnosticsPage());
  });
});
