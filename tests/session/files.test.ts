// Files at the menu: a good scenario file gives a card, a broken one a report, anything else a sentence; nothing stored is touched.

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_BYTES as RUN_BYTES } from '../../src/run/index.ts';
import { MAX_BYTES as SCENARIO_BYTES } from '../../src/scenario/index.ts';
import type { FileReport } from '../../src/session/file-report.ts';
import { indexedDbSaves } from '../../src/session/saves.ts';
import { shownName } from '../../src/session/shown-name.ts';
import type { PickedFile, Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { changed, SMALL as TEXT } from '../scenario/broken.ts';
import { SMALL, newBrowser, openPage, type Browser, type Page } from './page.ts';

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();

const file = (name: string, text: string): PickedFile => ({ name, size: new TextEncoder().encode(text).length, text: async () => text });
const open = (name: string, text: string): Promise<string | undefined> => now().openFiles([file(name, text)]);
const stored = (): Promise<string> => indexedDbSaves().exportAll();

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser);
});

describe('a good scenario file', () => {
  it.each(['small.yaml', 'small.yml', 'SMALL.YAML'])('called %s gives a card before the shipped ones, and starts nothing', async (name) => {
    const hash = await open(name, TEXT);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(now().cards.map((card) => card.title)).toEqual(['Six weeks at the shelter', 'Small']);
    expect(now().cards[0]).toMatchObject({ id: 'small', minutes: 15, weeks: 6, place: 'Harbor Relief Network', file: { name, hash } });
    expect(now().cards[0]?.summary).toHaveLength(1);
    expect(now()).toMatchObject({ screen: 'title', savedRuns: [] });
    expect([now().notice, now().report]).toEqual([undefined, undefined]);
  });

  it('takes the place of the edition that was opened before it', async () => {
    const before = await open('small.yaml', TEXT);
    const after = await open('small.yaml', changed('title: Six weeks at the shelter', 'title: Six better weeks'));
    expect(after).not.toBe(before);
    expect(now().cards.map((card) => card.title)).toEqual(['Six better weeks', 'Small']);
    await open('other.yaml', TEXT);
    expect(now().cards.map((card) => card.title)).toEqual(['Six weeks at the shelter', 'Six better weeks', 'Small']);
  });

  it('takes the report of the broken one away', async () => {
    await open('small.yaml', changed('sponsor: sam', 'sponsor: samm'));
    expect(now().report?.count).toBe(1);
    await open('small.yaml', TEXT);
    expect(now().report).toBeUndefined();
  });
});

describe('a broken scenario file', () => {
  it('is told with code, place, line and a way to mend it', async () => {
    expect(await open('small.yaml', changed('sponsor: sam', 'sponsor: samm'))).toBeUndefined();
    expect(now()).toMatchObject({ screen: 'title', cards: [{ id: SMALL }] });
    // Line 157 of the file is `    sponsor: samm`: four spaces and `sponsor: ` are 13 letters, so the name stands in column 14.
    expect(now().report).toEqual({
      name: 'small.yaml',
      count: 1,
      isCut: false,
      problems: [
        {
          code: 'E0222',
          isError: true,
          line: 157,
          column: 14,
          message: 'no stakeholder is called `samm`',
          hint: ['stakeholders here: sam, ines. Did you mean `sam`?'],
          excerpt: { shown: '    sponsor: samm', before: 13, marks: 4 },
        },
      ],
    });
    now().dismissReport();
    expect(now().report).toBeUndefined();
  });

  it('tells errors before warnings, twenty at most, and how many there are', async () => {
    // The other name gives a warning for the id in line 5, before everything else; each unknown part is an error.
    const parts = (count: number): string => Array.from({ length: count }, (_, index) => `part-${index}: 1\n`).join('');
    await open('other.yaml', changed('sponsor: sam', 'sponsor: samm'));
    expect(now().report?.problems.map(({ code, isError }) => [code, isError])).toEqual([
      ['E0222', true],
      ['W0309', false],
    ]);
    await open('small.yaml', TEXT + parts(31));
    expect(now().report).toMatchObject({ count: 31, isCut: false });
    expect(now().report?.problems).toHaveLength(20);
    await open('small.yaml', TEXT + parts(300));
    expect(now().report).toMatchObject({ count: 100, isCut: true });
  });

  it('cannot turn the direction of the page', async () => {
    await open('small.yaml', changed('sponsor: sam', 'sponsor: "sa\u202em"'));
    const shown = JSON.stringify(now().report);
    expect(shown).toContain('E0104');
    expect(shown).not.toContain('\u202e');
  });
});

describe('what is not a file that can be opened', () => {
  it('has one limit for both kinds', () => {
    expect([RUN_BYTES, SCENARIO_BYTES]).toEqual([262_144, 262_144]);
  });

  it.each(['large.yaml', 'large.rollout.json'])('%s above 256 KiB is refused before a letter of it is read', async (name) => {
    const text = (): Promise<string> => Promise.reject(new Error('was read'));
    expect(await now().openFiles([{ name, size: 262_145, text }])).toBeUndefined();
    // 262,145 / 1,024 is a little more than 256: 257 when rounded up.
    expect(now().notice).toEqual({ key: 'notice.file-too-large', values: { name, size: 257, most: 256 } });
  });

  it.each([
    ['notes.txt', 'notice.file-kind'],
    ['yaml', 'notice.file-kind'],
    ['small.yaml.exe', 'notice.file-kind'],
    ['small.json', 'notice.run-file-broken'],
  ])('%s gives a sentence', async (name, key) => {
    await open(name, TEXT);
    expect(now()).toMatchObject({ screen: 'title', notice: { key } });
    expect(now().report).toBeUndefined();
  });

  it.each(['scenarios', 'small.yaml'])('a folder called %s is said to be one, and nothing of it is read', async (name) => {
    const text = (): Promise<string> => Promise.reject(new Error('was read'));
    await now().openFiles([{ name, size: 4_096, isFolder: true, text }]);
    expect(now()).toMatchObject({ screen: 'title', notice: { key: 'notice.file-folder', values: { name } } });
  });

  it('two at once, one that cannot be read, one that hangs, and a checker that does not load have their sentences', async () => {
    await now().openFiles([file('a.yaml', TEXT), file('b.yaml', TEXT)]);
    expect(now().notice?.key).toBe('notice.file-many');
    await now().openFiles([{ name: 'gone.yaml', size: 10, text: () => Promise.reject(new Error('gone')) }]);
    expect(now().notice).toEqual({ key: 'notice.file-unreadable', values: { name: 'gone.yaml' } });
    for (const [kind, key] of [
      ['too-slow', 'notice.file-too-slow'],
      ['not-started', 'notice.file-not-checked'],
    ] as const) {
      page = await openPage(browser, { doors: { compiler: { compile: async () => ({ kind }) } } });
      await open('a.yaml', TEXT);
      expect(now()).toMatchObject({ screen: 'title', notice: { key, values: { name: 'a.yaml' } }, cards: [{ id: SMALL }] });
    }
  });

  it('a check that takes longer than a second is told while it is tried once more, and no more once it ends', async () => {
    let end = (): void => undefined;
    const compile = (_text: string, _name: string, slow?: () => void) =>
      new Promise<{ readonly kind: 'broken'; readonly report: FileReport }>((resolve) => {
        slow?.();
        end = () => resolve({ kind: 'broken', report: { name: 'a.yaml', problems: [], count: 1, isCut: false } });
      });
    page = await openPage(browser, { doors: { compiler: { compile } } });
    const opening = open('a.yaml', TEXT);
    await settle();
    expect(now().notice).toEqual({ key: 'notice.file-slow', values: { name: 'a.yaml' } });
    end();
    await opening;
    expect(now().notice).toBeUndefined();
    expect(now().report?.name).toBe('a.yaml');
  });

  it('a check that ends after something else was opened changes nothing', async () => {
    let answer = (): void => undefined;
    const compile = () => new Promise<{ readonly kind: 'too-slow' }>((resolve) => (answer = () => resolve({ kind: 'too-slow' })));
    page = await openPage(browser, { doors: { compiler: { compile } } });
    const opening = open('a.yaml', TEXT);
    await settle();
    await now().start(SMALL);
    answer();
    expect(await opening).toBeUndefined();
    expect(now().screen).toBe('brief');
    expect(now().notice).toBeUndefined();
  });

  it('names are shown without what cannot be seen, and keep their end', () => {
    expect(shownName('small\u202elmay.yaml')).toBe('smalllmay.yaml');
    expect(shownName('a\u0000\n.yaml')).toBe('a.yaml');
    // 30 letters, the dots, and the last 29: 60 in all.
    expect(shownName(`${'x'.repeat(300)}.yaml`)).toBe(`${'x'.repeat(30)}…${'x'.repeat(24)}.yaml`);
    expect(shownName('\u200b')).toBe('?');
  });
});

describe('hostile files', () => {
  beforeEach(async () => {
    await now().start(SMALL);
    now().show('office');
    now().decide({ type: 'set-limit', projects: 1 });
    now().show('title');
    await settle();
  });

  it.each<readonly [string, string]>([
    ['of nothing', ''],
    ['of bytes', '\u0000\u0001\ufffd\ufffd'],
    ['nested a thousand times', '['.repeat(1_000)],
    ['of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['that reaches for prototypes', '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n'],
    ['with numbers without end', TEXT.replace('weeks: 6', 'weeks: 1e308')],
  ])('%s are told, and nothing stored is touched', async (_, text) => {
    const before = await stored();
    expect(await open('evil.yaml', text)).toBeUndefined();
    await settle();
    expect(now()).toMatchObject({ screen: 'title', cards: [{ id: SMALL }] });
    expect(now().report?.problems[0]?.line).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(await stored()).toBe(before);
  });

  it('of any text never throw, and touch nothing', async () => {
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a.yaml', 'a.rollout.json', 'a.txt'), fc.string({ unit: 'binary' }), async (name, text) => {
        expect(await open(name, text)).toBeUndefined();
        expect(now().report === undefined).not.toBe(now().notice === undefined);
      }),
      { numRuns: 60 },
    );
    await settle();
    expect(now().savedRuns).toHaveLength(1);
    expect(await stored()).toBe(before);
  });
});
