// Texts out to translators and back: what comes back stands in the file and is listed as it was given; comments stay; a text that changed
// later makes its translation stale.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PO from 'pofile';
import { describe, expect, it } from 'vitest';
import { acceptTranslations, compileScenario, importTranslations, standingOf, translatable } from '../../src/scenario/index.ts';
import { root } from '../helpers/build-cli.ts';
import { times } from '../helpers/scale.ts';
import { SMALL } from './broken.ts';
import { commentsOf } from './document/texts.ts';

const ALL = translatable(SMALL, 'de') ?? [];
const codes = (text: string): readonly string[] => {
  const result = compileScenario(text, 'x.txt');
  return (result.ok ? result.warnings : result.diagnostics).map((one) => `${one.code} ${text.split('\n')[one.line - 1]?.trim() ?? ''}`);
};
const imported = (text: string, entries: Readonly<Record<string, string>>, isUnsure = false): string =>
  importTranslations(
    text,
    'de',
    Object.entries(entries).map(([path, translation]) => ({
      path,
      text: (translatable(text, 'de') ?? []).find((one) => one.path === path)?.text ?? '',
      translation,
      isUnsure,
    })),
  )?.text ?? '';

const isProse = (path: string): boolean =>
  /(?:^summary|\.(?:text|asked-for|cause|message|reply|asks))$/.test(path) && !path.startsWith('objectives.');

const phrase = fc
  .array(
    fc.constantFrom(
      'Ja',
      'nein',
      ': ',
      ' #1 ',
      'Größe',
      '„so“',
      '"',
      "'",
      ', ',
      '{',
      '}',
      '%',
      '1.10',
      '\\',
      '\n\n',
      '\n',
      '- x',
      '*',
      'ß ',
      '[',
      '|',
      '@',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && !/\n[ ]|[ ]\n/.test(text));

describe('texts for translators', () => {
  it('are all texts of a file, in its order', () => {
    const paths = ALL.map((one) => one.path);
    for (const path of ['title', 'brief.text', 'events.done-by-gala.choices.yes-now.because', 'team.dana.short', 'verdicts.learnt.text'])
      expect(paths).toContain(path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(ALL.find((one) => one.path === 'team.dana.short')).toMatchObject({ text: 'Dana', isName: true, isStale: false });
    expect(translatable('a: [', 'de')).toBeUndefined();
  });

  it('come back as they were given, through a PO file, with every comment', () => {
    const given = fc.array(fc.tuple(fc.constantFrom(...ALL), phrase), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(given, given, (first, second) => {
        let text = SMALL;
        const want = new Map<string, string>();
        for (const round of [first, second]) {
          const po = new PO();
          po.headers = { Language: 'de' };
          po.items = [...new Map(round.map(([one, translation]) => [one.path, [one, translation] as const])).values()].map(
            ([one, translation]) => {
              const item = new PO.Item();
              item.msgctxt = one.path;
              item.msgid = one.text;
              item.msgstr = [translation];
              // Where one line belongs, the lines of a translator are one.
              want.set(one.path, isProse(one.path) ? translation : translation.replaceAll(/\s*\n\s*/g, ' '));
              return item;
            },
          );
          const read = PO.parse(po.toString());
          const entries = read.items.map((item) => ({
            path: item.msgctxt ?? '',
            text: item.msgid,
            translation: item.msgstr[0] ?? '',
            isUnsure: false,
          }));
          text = importTranslations(text, 'de', entries)?.text ?? '';
        }
        const now = new Map(
          (translatable(text, 'de') ?? []).flatMap((one) => (one.translation === undefined ? [] : [[one.path, one.translation] as const])),
        );
        expect(Object.fromEntries(now)).toStrictEqual(Object.fromEntries(want));
        expect(commentsOf(text)).toStrictEqual(commentsOf(SMALL));
        expect(text.startsWith(SMALL.trimEnd().slice(0, -1))).toBe(true);
      }),
      { numRuns: times(4, 200) },
    );
  });

  it('are told to be stale when the text changes after its translation', () => {
    const entries = { title: 'Sechs Wochen', 'events.power-blink.message': 'Alles ging aus.', 'goals.cases-safe.label': 'Läuft' };
    const text = imported(SMALL, entries);
    expect(codes(text).filter((one) => one.startsWith('W0322'))).toStrictEqual([]);
    const changed = text
      .replace('title: Six weeks at the shelter', 'title: Seven weeks')
      .replace('Everything went off for a second.', 'Everything went off.');
    expect(codes(changed).filter((one) => one.startsWith('W0322'))).toStrictEqual(['W0322 title: Sechs Wochen', 'W0322 message: |']);
    expect((translatable(changed, 'de') ?? []).filter((one) => one.isStale).map((one) => one.path)).toStrictEqual([
      'title',
      'events.power-blink.message',
    ]);
    const again = imported(changed, { title: 'Sieben Wochen', 'events.power-blink.message': 'Alles ging aus.' });
    expect(codes(again).filter((one) => one.startsWith('W0322'))).toStrictEqual([]);
  });

  it('are stale when the translator was unsure, or saw an earlier text', () => {
    expect(codes(imported(SMALL, { title: 'Sechs Wochen' }, true)).some((one) => one.startsWith('W0322'))).toBe(true);
    const late = importTranslations(SMALL, 'de', [{ path: 'title', text: 'Five weeks', translation: 'Fünf Wochen', isUnsure: false }]);
    expect(codes(late?.text ?? '').some((one) => one.startsWith('W0322'))).toBe(true);
  });

  it('leave out what the file has no text for, and what is not translated yet', () => {
    const result = importTranslations(SMALL, 'de', [
      { path: 'events.gone.title', text: 'x', translation: 'y', isUnsure: false },
      { path: 'title', text: 'Six weeks at the shelter', translation: '', isUnsure: false },
    ]);
    expect(result).toStrictEqual({ text: SMALL, changed: 0, lost: ['events.gone.title'] });
  });
});

describe('a translation that somebody has looked at', () => {
  it('is noted to fit: all of them, or one', () => {
    const text = imported(SMALL, { title: 'Sechs Wochen', 'goals.cases-safe.label': 'Läuft' }).replace(
      'title: Six weeks at',
      'title: Weeks at',
    );
    const both = text.replace('label: Case work runs', 'label: It runs');
    const stale = (of: string | undefined) => standingOf(translatable(of ?? '', 'de') ?? []).stale;
    expect(stale(both)).toStrictEqual(['title', 'goals.cases-safe.label']);
    expect(stale(acceptTranslations(both, 'de', ['title']))).toStrictEqual(['goals.cases-safe.label']);
    expect(stale(acceptTranslations(both, 'de'))).toStrictEqual([]);
    // Written into the file by hand, nobody noted of which text.
    const byHand = SMALL + '\ntranslations:\n  de: { title: Sechs Wochen }\n';
    expect(standingOf(translatable(byHand, 'de') ?? [])).toMatchObject({ done: 1, stale: [], unnoted: ['title'] });
    expect(standingOf(translatable(acceptTranslations(byHand, 'de') ?? '', 'de') ?? [])).toMatchObject({ done: 1, unnoted: [] });
  });
});

describe('the translations that ship', () => {
  const folder = join(root, 'scenarios');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const translated = readdirSync(folder).filter((name) => name.endsWith('.yaml') && /^ {4}made-from:$/m.test(read(name)));

  it.each(translated)('%s: whole, and of the texts as they stand', (name) => {
    for (const [language] of read(name).matchAll(/^ {2}[a-z]{2}(?=:$)/gm)) {
      const standing = standingOf(translatable(read(name), language.trim()) ?? []);
      expect(standing, `run: npx rollout l10n accept scenarios/${name}`).toMatchObject({ missing: [], stale: [], unnoted: [] });
    }
  });

  it('go stale with the one English sentence that changes, and players see what they saw', () => {
    const text = read('harbor-relief.yaml');
    const changed = text.replace('title: Two weeks of exams\n', 'title: Three weeks of exams\n');
    expect(standingOf(translatable(changed, 'de') ?? []).stale).toStrictEqual(['events.exams.title']);
    expect(codes(changed).filter((one) => one.startsWith('W0322'))).toStrictEqual(['W0322 title: Zwei Wochen Prüfungen']);
    const seen = (of: string) => {
      const compiled = compileScenario(of, 'harbor-relief.yaml');
      return compiled.ok ? compiled.translations : compiled.diagnostics;
    };
    expect(seen(text)).toStrictEqual(seen(text.replace(/^ {4}made-from:\n(?: {6}.*\n)+/m, '')));
  });
});
