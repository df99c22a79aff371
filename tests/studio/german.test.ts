// The studio in German: every field that the forms and the completion can show has a name and help, no name is left of a field that is gone,
// and the editor's own words are those of the editor that is installed.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/core/index.ts';
import {
  ALL_CODES,
  CHECK_FUNCTIONS,
  compileScenario,
  fieldAt,
  jsonSchema,
  PAGES,
  wordsOf,
  type Diagnostic,
  type JsonSchema,
} from '../../src/scenario/index.ts';
import { conditionParts } from '../../src/studio/forms/condition-parts.ts';
import { partsOf } from '../../src/studio/text/lines.ts';
import { aboutField, calledField, calledWay, calledWord } from '../../src/studio/forms/called.ts';
import { problemWords } from '../../src/studio/page/problem-words.ts';
import { codePages } from '../../src/words/de/code-pages.ts';
import { fieldNames } from '../../src/words/de/field-names.ts';
import { fieldWords } from '../../src/words/de/field-words.ts';
import { debriefWords, speak } from '../../src/words/index.ts';
import { editorPhrases, fieldName, fieldWord, ownWords, studioWords } from '../../src/words/studio.ts';
import { changed } from '../scenario/broken.ts';

beforeAll(async () => {
  await studioWords();
  await speak('de');
  await debriefWords();
});
afterAll(() => speak('en'));

interface Found {
  readonly path: readonly (string | number)[];
  /** Named by the format, not by an author. */
  readonly isField: boolean;
}

function fieldsOf(schema: JsonSchema, path: Found['path']): readonly Found[] {
  const { properties = {}, additionalProperties, propertyNames, items, anyOf = [] } = schema;
  const named = propertyNames?.enum?.map(String) ?? [];
  const inside = (step: string | number, of: JsonSchema, isField: boolean): readonly Found[] => [
    { path: [...path, step], isField },
    ...fieldsOf(of, [...path, step]),
  ];
  return [
    ...Object.entries(properties).flatMap(([key, one]) => inside(key, one, true)),
    ...(typeof additionalProperties === 'object'
      ? (named.length > 0 ? named : ['an-id']).flatMap((key) => inside(key, additionalProperties, named.length > 0))
      : []),
    ...(items === undefined ? [] : inside(0, items, false)),
    ...anyOf.flatMap((one) => fieldsOf(one, path)),
  ];
}
const FIELDS = fieldsOf(jsonSchema(), []);
const shown = ({ path }: Found): string => path.join('.');

describe('every field of the format', () => {
  it('has a German name: add what is missing to src/words/de/field-names.ts', () => {
    expect(FIELDS.length).toBeGreaterThan(400);
    expect(FIELDS.filter(({ path, isField }) => isField && fieldName(path) === undefined).map(shown)).toEqual([]);
  });

  it('has German help, made of the English sentence as it is now: change it in src/words/de/checker/', () => {
    const english = FIELDS.filter(({ path }) => aboutField(path)?.lang !== undefined);
    expect(english.map((one) => `${shown(one)}: ${fieldAt(one.path)?.description ?? ''}`)).toEqual([]);
  });

  it('is one that the file has: take the names of others out', () => {
    const used = new Set(FIELDS.map(({ path }) => fieldName(path)));
    expect(Object.entries(fieldNames).filter(([, name]) => !used.has(name))).toEqual([]);
    const keys = new Set(FIELDS.flatMap(({ path }) => path.map(String)));
    expect(Object.keys(fieldNames).filter((way) => !way.split('.').every((step) => step === '*' || keys.has(step)))).toEqual([]);
  });

  it('takes words that are all German beside themselves, and no others are', () => {
    const taken = FIELDS.flatMap(({ path }) => wordsOf(fieldAt(path)).map((word) => ({ path, word })));
    expect(
      taken.filter(({ path, word }) => fieldWord(path, word) === undefined).map(({ path, word }) => `${path.join('.')}: ${word}`),
    ).toEqual([]);
    const words = new Set(taken.map(({ word }) => word));
    expect(Object.keys(fieldWords).filter((key) => !words.has(key.split('.').at(-1) ?? ''))).toEqual([]);
    expect(calledWord(['events', 'exams', 'day'], 'mon')).toBe('Montag (mon)');
    expect(calledWord(['start', 'mechanisms', 0], 'sponsor')).toBe('Sponsor (sponsor)');
    expect(calledWord(['assets', 'old', 'kind'], 'ups')).toBe('USV-Batterie (ups)');
  });

  it('is named by what is around it', () => {
    expect(fieldName(['events', 'exams', 'choices', 'yes', 'label'])).toBe('Antwort');
    expect(fieldName(['goals', 'calm', 'label'])).toBe('Ziel');
    expect(fieldName(['projects', 'wifi', 'options', 'new', 'lead'])).toBe('Lieferzeit');
    expect(fieldName(['checks', 'a', 'decisions', '3', 'lead'])).toBe('Verantwortlich');
    expect(fieldName(['checks', 'a', 'decisions', '3', 'blocks', 0, 'talk'])).toBe('Sprechen');
    expect(fieldName(['start', 'standing', 'sponsor'])).toBe('Halbe Stunde mit dem Sponsor');
    expect(calledField(['projects', 'wifi', 'sponsor'])).toEqual({ text: 'Gewünscht von' });
    expect(calledWay(['projects', 'wifi', 'options', 'new', 'lead'], 2)).toEqual({ text: 'Optionen › new › Lieferzeit' });
    expect(aboutField(['start', 'money', 'capital'])).toEqual({ text: 'Was sich einmal ausgeben lässt, in ganzen Einheiten der Währung' });
  });
});

const one = (text: string): Diagnostic => {
  const compiled = compileScenario(text, 'small.yaml');
  const [first] = compiled.ok ? compiled.warnings : compiled.diagnostics;
  if (first === undefined) throw new Error('nothing is wrong');
  return first;
};

it('what a condition can ask for is said in German, in the list of parts and beside the function in the text', () => {
  const tells = Object.values({ ...FUNCTIONS, ...CHECK_FUNCTIONS }).map((asked) => asked.tells);
  expect(tells.length).toBeGreaterThan(60);
  expect(tells.filter((text) => ownWords(text).lang !== undefined)).toEqual([]);
  const parts = partsOf('goals:\n  calm: { label: Ruhe, if: week = 2 }\nprojects:\n  wifi: { title: WLAN }\n');
  const headings = conditionParts(parts, ['verdicts', 'x', 'if']).map(({ about }) => about);
  expect(headings.slice(0, 2)).toEqual([
    { text: 'Das Ziel ist erreicht' },
    { text: 'Die Woche, die gerade geplant wird oder läuft; die erste ist 1' },
  ]);
  expect(headings).toContainEqual({ text: 'Das Projekt ist in Betrieb' });
  expect(headings.filter(({ lang }) => lang !== undefined)).toEqual([]);
});

describe('a problem', () => {
  it('is said in German whole, with the way to mend it', () => {
    expect(problemWords(one(changed('from: sam', 'from: smaa')))).toEqual({
      meaning: '',
      says: 'Niemand heißt smaa.',
      hint: expect.stringMatching(/^Beteiligte und Team hier: .*sam.*\. Meintest du sam\?$/) as string,
      mend: 'Sam schreiben',
      why: 'Warum? E0210',
    });
  });

  it('that has no German is English whole, marked so, after what its code means', () => {
    const odd: Diagnostic = {
      ...one(changed('from: sam', 'from: smaa')),
      message: 'a sentence that nobody has translated',
      hint: 'write {}',
    };
    const { meaning, says, lang } = problemWords(odd);
    expect([meaning, says, lang]).toEqual(['Niemand hat diese Kennung', 'A sentence that nobody has translated.', 'en']);
  });
});

it('the page of every code is German, and no sentence is left of an English one that changed', () => {
  const pages = ALL_CODES.flatMap((code) => [PAGES[code].means, PAGES[code].why]);
  expect(pages.filter((text) => ownWords(text).lang !== undefined)).toEqual([]);
  const written = new Set(pages);
  expect([...codePages.keys()].filter((text) => !written.has(text))).toEqual([]);
});

/** The editor's sources hand every word to `phrase`. */
const EDITOR = ['autocomplete', 'commands', 'language', 'lint', 'search', 'view'].flatMap((name) =>
  readFileSync(new URL(`../../node_modules/@codemirror/${name}/dist/index.js`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('phrase('))
    .flatMap((line) =>
      [...line.matchAll(/phrase\((?:view, )?([^)]*)\)/g)].flatMap(([, inside = '']) =>
        [...inside.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word),
      ),
    ),
);

it('the editor says all of its words in German', () => {
  expect(EDITOR.length).toBeGreaterThan(25);
  expect([...new Set(EDITOR)].sort()).toEqual(Object.keys(editorPhrases()).sort());
});
