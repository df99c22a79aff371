// Rules that hold for every style sheet of the panels.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve('src/panels');
const SHEETS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** The values of a property in a sheet. */
const valuesOf = (sheet: string, property: string): readonly string[] =>
  [...readFileSync(path.join(FOLDER, sheet), 'utf8').matchAll(new RegExp(`(?<![\\w-])${property}:([^;]*);`, 'g'))].map(([, value]) =>
    (value ?? '').trim(),
  );

describe('style sheets', () => {
  it('are found', () => expect(SHEETS.length).toBeGreaterThan(20));

  // React Aria remembers what is on its way until it is told of each end; of two that are cut short it hears of one, and the button that is gone
  // stays in memory with its whole screen. Ten runs took 1.7 times the memory of one.
  it('let one property at a time change slowly', () => {
    const several = SHEETS.flatMap((sheet) =>
      valuesOf(sheet, 'transition')
        .filter((value) => value.includes(','))
        .map(() => sheet),
    );
    expect(several).toEqual([]);
    expect(SHEETS.flatMap((sheet) => valuesOf(sheet, 'transition')).length).toBeGreaterThan(2);
  });
});
