// `docs/model.md` keeps its word: every mechanism has its section, and every constant of a mechanism's file stands there with its value.
// Figures of the core that belong to no mechanism stand in a section of their own.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MECHANISMS } from '../../src/core/index.ts';

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

/** The page by section: id of the mechanism → text. */
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((text) => [/^`([\w-]+)`/.exec(text)?.[1] ?? text, text] as const),
);

const sourceOf = (mechanism: string): string => readFileSync(new URL(`../../src/core/systems/${mechanism}.ts`, import.meta.url), 'utf8');

/** A literal as it reads without the marks of TypeScript: `1_000_000 as const` is 1000000. */
const plain = (value: string): string =>
  value
    .replace(/ as const$/, '')
    .replace(/(\d)_(?=\d)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Numbers and texts compare as what they are, so that 2.0 is 2. */
const meant = (value: string): string => (Number.isNaN(Number(value)) ? value : String(Number(value)));

/** Constants of a file: name → value. Tables of codes are no figures. */
function constantsOf(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of source.matchAll(/^(?:export )?const ([A-Z][A-Z\d_]*)\b[^=]*= ([^;]+);/gm)) {
    if (name !== undefined && value !== undefined && name !== 'CODES') found.set(name, meant(plain(value)));
  }
  return found;
}

interface Row {
  readonly value: string;
  readonly unit: string;
  readonly source: string;
}

function rowsOf(section: string): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const [, name, value, unit, source] of section.matchAll(/^\| `([A-Z][A-Z\d_]*)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)) {
    if (name !== undefined && value !== undefined && unit !== undefined && source !== undefined)
      found.set(name, { value: meant(value), unit, source });
  }
  return found;
}

describe('the page of the model', () => {
  it('has a section for each mechanism, and for nothing else', () => {
    expect([...sections.keys()].sort()).toEqual([...MECHANISMS].sort());
  });

  it('says what it leaves out', () => {
    expect(page).toMatch(/^## What the model leaves out\n\n(?:- .+\n(?: .+\n)*){4,}/m);
  });

  it('reads constants out of code', () => {
    const read = constantsOf('const A: Points = 1_200;\nexport const B = [1, 1.5] as const;\nconst C = 2.0;\nconst lower = 3;\n');
    expect(Object.fromEntries(read)).toEqual({ A: '1200', B: '[1, 1.5]', C: '2' });
  });

  describe.each(MECHANISMS)('%s', (mechanism) => {
    const section = sections.get(mechanism) ?? '';

    it('says what a player sees and what to look for at work', () => {
      expect(section).toContain('**You see**');
      expect(section).toMatch(/\*\*At\s+work,\*\*/);
    });

    it('gives every constant of the code, with its value', () => {
      const told = new Map([...rowsOf(section)].map(([name, { value }]) => [name, value]));
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(constantsOf(sourceOf(mechanism))));
    });

    it('gives each a unit and a source, or the word calibration', () => {
      const lacking = [...rowsOf(section)].filter(([, { unit, source }]) => unit.length < 3 || source.length < 4);
      expect(lacking).toEqual([]);
    });
  });
});

/** Files that hold no figures of the model: arithmetic, luck's names, limits of stocks, units of time. */
const MACHINERY = ['exact.ts', 'hash.ts', 'luck.ts', 'posting.ts', 'prepare.ts', 'units.ts'];
const core = new URL('../../src/core/', import.meta.url);

describe('the page beside the mechanisms', () => {
  const files = readdirSync(core, { encoding: 'utf8', recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('tables/') && !MACHINERY.includes(file))
    .filter((file) => !MECHANISMS.some((mechanism) => file === `systems/${mechanism}.ts`));
  const section = page.split(/^## /m).find((text) => text.startsWith('Beside the mechanisms')) ?? '';
  const rows = new Map(
    [...section.matchAll(/^\| `([\w/.-]+)` `([A-Z][A-Z\d_]*)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
      ([, file, name, value, unit, source]) =>
        [`${file} ${name}`, { value: meant(value ?? ''), unit: unit ?? '', source: source ?? '' }] as const,
    ),
  );

  it('reads all of the core', () => {
    expect(files).toEqual(expect.arrayContaining(['systems/work.ts', 'activities/walk.ts', 'measures.ts', 'views/projects.ts']));
  });

  it('gives every figure of the other files, with its value', () => {
    const isFigure = (value: string): boolean => /^\[?-?\d/.test(value);
    const figures = files.flatMap((file) =>
      [...constantsOf(readFileSync(new URL(file, core), 'utf8'))]
        .filter(([, value]) => isFigure(value))
        .map(([name, value]) => [`${file} ${name}`, value]),
    );
    expect(Object.fromEntries([...rows].map(([name, { value }]) => [name, value]))).toEqual(Object.fromEntries(figures));
  });

  it('gives each a unit and a source, or the word calibration', () => {
    expect([...rows].filter(([, { unit, source }]) => unit.length < 3 || source.length < 4)).toEqual([]);
  });
});
