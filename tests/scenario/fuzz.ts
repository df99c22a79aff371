// What must hold of every file, however broken: an answer within two seconds, and where it is a refusal, one with places in the file.

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { applyEdits, compileScenario, MAX_BYTES, mendAll } from '../../src/scenario/index.ts';
import { times } from '../helpers/scale.ts';
import { stillEnglish } from '../helpers/still-english.ts';
import { mutant } from './mutants.ts';

const TINY = readFileSync(new URL('fixtures/tiny.yaml', import.meta.url), 'utf8');
/** The same with what it cannot do without: shorter, so that more of the damage hits something that matters, in less time. */
const LEAST = ['objectives', 'milestones', 'hires', 'events', 'requests', 'checks', 'translations'].reduce(
  (text, part) => text.replace(new RegExp(`^${part}:.*\\n(?: .*\\n)*`, 'm'), ''),
  TINY,
);
/** Every third mutant is made of the whole. */
const baseOf = (number: number): string => (number % 3 === 0 ? TINY : LEAST);
/** As the promise counts them. */
const MOST_LINES = 150;
const MOST_MILLISECONDS = 2_000;
/** Fixes are applied to one in as many. */
const MENDED = 40;

/** Six thousand in `npm test`, a hundred thousand before a release; in parts, so that processors share them. */
export const PARTS = 2;
/** Of so many files one is asked for its problems in German, too: reading every sentence back takes as long as checking the file. */
const IN_GERMAN = times(4, 1);
const ALL = times(6_000, 100_000);

/** Tries one file. Returns whether it was refused. */
export function tryFile(text: string, name: string, asksForGerman = true): boolean {
  const began = process.cpuUsage();
  const compiled = compileScenario(text, 'damaged.yaml');
  // The processor's time: a busy machine lets anything wait.
  expect(process.cpuUsage(began).user / 1_000, name).toBeLessThan(MOST_MILLISECONDS);
  const found = compiled.ok ? compiled.warnings : compiled.diagnostics;
  const lines = text.split('\n');
  const wrong = found.filter(
    ({ line, column, length, message, hint, fix }) =>
      !(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1 && length >= 1) ||
      /undefined|\[object|NaN|^$/.test(message.replaceAll(/`[^`]*`/g, '')) ||
      /undefined|\[object/.test((hint ?? '').replaceAll(/`[^`]*`/g, '')) ||
      (fix?.edits ?? []).some(({ from, to }) => !(from >= 0 && from <= to && to <= text.length)),
  );
  expect(wrong, name).toEqual([]);
  if (asksForGerman) expect(stillEnglish(found), name).toEqual([]);
  if (!compiled.ok)
    expect(
      found.some(({ severity }) => severity === 'error'),
      name,
    ).toBe(true);
  return !compiled.ok;
}

/** Tries a part of all mutants. */
export function fuzz(part: number): void {
  for (const base of [TINY, LEAST]) {
    expect(base.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(compileScenario(base, 'tiny.yaml')).toMatchObject({ ok: true, warnings: [] });
  }
  let [tried, refused] = [0, 0];
  for (let number = part; number < ALL; number += PARTS) {
    const text = mutant(baseOf(number), number);
    tried += 1;
    if (tryFile(text, `mutant ${number}`, number % (IN_GERMAN * PARTS) === part)) refused += 1;
    if (number % (MENDED * PARTS) !== part || text.length > MAX_BYTES) continue;
    const mended = mendAll(text, 'damaged.yaml');
    // What is left has no safe fix, or one that was seen to do harm; mending once more changes nothing.
    expect(mendAll(mended.text, 'damaged.yaml').text, `mutant ${number}`).toBe(mended.text);
    expect(applyEdits(text, [])).toBe(text);
  }
  expect(tried).toBe(ALL / PARTS);
  // Most of what is done to a file breaks it; some of it is only other words.
  expect(refused).toBeGreaterThan(tried * 0.6);
  expect(refused).toBeLessThan(tried * 0.97);
  expect(Object.keys(Object.prototype)).toEqual([]);
}
