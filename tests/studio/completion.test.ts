// Completion: what is written at a place, half-written texts included, and what fits there: keys and words of the schema, names by kind.

import { readFileSync } from 'node:fs';
import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { jsonSchema, readTree, type JsonSchema } from '../../src/scenario/index.ts';
import { complete, offersAt } from '../../src/studio/text/completion.ts';
import { writingAt } from '../../src/studio/text/context.ts';
import { helpAt } from '../../src/studio/text/hover.ts';
import { partsOf } from '../../src/studio/text/lines.ts';
import { withOwnNames } from '../../src/studio/text/own-names.ts';

const SMALL = readFileSync('tests/scenario/fixtures/small.yaml', 'utf8');

/** The text up to ‸, and the place of it. */
const at = (marked: string): readonly [text: string, offset: number] => [marked.replace('‸', ''), marked.indexOf('‸')];
const labels = (marked: string): readonly string[] => offersAt(...at(marked))?.offers.map(({ label }) => label) ?? [];

describe('what is being written', () => {
  it.each([
    ['a key of a map', 'team:\n  noor:\n    na‸', { kind: 'key', path: ['team', 'noor'], written: 'na' }],
    ['a key at the top', 'title: x\nsta‸', { kind: 'key', path: [], written: 'sta' }],
    ['a value', 'projects:\n  wifi:\n    sponsor: i‸', { kind: 'value', path: ['projects', 'wifi', 'sponsor'], written: 'i' }],
    ['a value not begun', 'projects:\n  wifi:\n    sponsor: ‸', { kind: 'value', path: ['projects', 'wifi', 'sponsor'], written: '' }],
    ['a key in braces', 'a:\n  b: { c: 1, d‸', { kind: 'key', path: ['a', 'b'], written: 'd', inBraces: true }],
    ['a value in braces', 'a:\n  b: { c: 1, d: e‸', { kind: 'value', path: ['a', 'b', 'd'], written: 'e' }],
    ['an item in brackets', 'a:\n  uses: [wifi, fi‸', { kind: 'value', path: ['a', 'uses', '0'], written: 'fi' }],
    ['braces in brackets', 'a: [{ b: c‸', { kind: 'value', path: ['a', '0', 'b'], written: 'c' }],
    ['an item of a list', 'a:\n  uses:\n    - fi‸', { kind: 'value', path: ['a', 'uses', '0'], written: 'fi' }],
    ['a key after others of its kind', 'a:\n  b:\n    x: 1\n  c:\n    y‸', { kind: 'key', path: ['a', 'c'], written: 'y' }],
  ])('%s', (_what, marked, expected) => {
    expect(writingAt(...at(marked))).toMatchObject(expected);
  });

  it.each([
    ['a remark', 'a: 1 # spon‸'],
    ['prose', 'summary: |\n  We are a‸'],
    ['a sentence', 'title: We are, sp‸ a'],
  ])('nothing is told in %s', (_what, marked) => {
    const found = offersAt(...at(marked));
    expect(found?.offers ?? []).toEqual([]);
  });
});

describe('a bomb', () => {
  it('is no place where anybody writes, and takes no time', () => {
    const began = performance.now();
    for (const bomb of ['['.repeat(50_000), '{a: '.repeat(12_000), `a: ${'['.repeat(50_000)}`])
      expect(writingAt(bomb, bomb.length)).toBeUndefined();
    const long = `summary: ${'x'.repeat(200_000)} yz`;
    expect(writingAt(long, long.length)?.written).toBe('yz');
    expect(offersAt('- '.repeat(20_000), 40_000)?.offers ?? []).toEqual([]);
    // A second of it would be a page that hangs; it took minutes, and all of the memory.
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('what fits', () => {
  const inSmall = (before: string, row: string): readonly string[] => {
    const [head = '', tail = ''] = SMALL.split(before);
    return labels(`${head}${before}\n${row}${tail}`);
  };

  it('keys that the map does not have yet, from the schema', () => {
    const keys = labels('projects:\n  wifi:\n    title: x\n    ‸');
    expect(keys).toContain('sponsor');
    expect(keys).toContain('asked-for');
    expect(keys).not.toContain('title');
  });

  it('words', () => {
    expect(labels('projects:\n  wifi:\n    size: ‸')).toEqual(expect.arrayContaining(['small', 'middle', 'large']));
    expect(labels('goals:\n  a:\n    must: ‸')).toEqual(['true', 'false']);
  });

  it('names by what the field asks for', () => {
    expect(inSmall('projects:', '  x:\n    sponsor: ‸')).toEqual(['sam', 'ines']);
    expect(inSmall('projects:', '  x:\n    at: ‸')).toEqual(['shelter', 'casework', 'office']);
    expect(inSmall('departments:', '  x:\n    uses: [‸')).toContain('wifi');
    expect(inSmall('team:', '  x:\n    skills: { ‸')).toContain('network');
  });

  it('effects of everybody, and functions of conditions', () => {
    expect(inSmall('events:', '  x:\n    effects: { i‸')).toContain('ines.trust');
    expect(inSmall('events:', '  x:\n    when: ‸')).toEqual(expect.arrayContaining(['fired', 'done', 'ines', 'and']));
  });

  it('a function is written as the checker reads it: with a parenthesis where it asks about something, and each once', () => {
    const text = 'events:\n  x:\n    when: wee';
    const found = complete(new CompletionContext(EditorState.create({ doc: text }), text.length, true));
    const offered = found?.options.filter(({ label }) => label.startsWith('week')).map(({ label, apply }) => apply ?? label);
    expect(offered?.toSorted()).toEqual([
      'week',
      'week-done(',
      'week-of-restore(',
      'weeks',
      'weeks-since(',
      'weeks-since-contact(',
      'weeks-since-restore(',
    ]);
  });
});

describe('help', () => {
  it('says what a key is, on the key alone', () => {
    const text = 'projects:\n  wifi:\n    sponsor: ines\n';
    expect(helpAt(text, text.indexOf('sponsor') + 2)?.said.text).toContain('stakeholder');
    expect(helpAt(text, text.indexOf('ines') + 1)).toBeUndefined();
  });
});

describe('a file with names of its own', () => {
  const OTHER = readFileSync('scenarios/lindqvist-rowe.yaml', 'utf8');
  const SAMPLES = /\b(?:ines|shelter|tomas)\b/;
  const EFFECTS = 'events:\n  new:\n    effects: {}\n    when: true\n';
  const hovered = (text: string, key: string): string =>
    helpAt(text, text.indexOf(`    ${key}:`, text.indexOf(EFFECTS)) + 5)?.said.text ?? '';

  it('is offered its own ids, and help whose examples name its own people', () => {
    const [head = '', tail = ''] = OTHER.split('\nprojects:\n');
    const inProject = (row: string): readonly string[] => labels(`${head}\nprojects:\n  new:\n    ${row}‸\n${tail}`);
    const stakeholders = Object.keys(readTree(OTHER)?.at(['stakeholders'])?.plain ?? {});
    expect(inProject('sponsor: ')).toEqual(stakeholders);
    const text = OTHER.replace('\nevents:\n', `\n${EFFECTS}`);
    const [first = ''] = stakeholders;
    expect(hovered(text, 'effects')).toContain(`\`${first}.trust: -3\``);
    expect(hovered(text, 'when')).toContain(`promised(${first})`);
    for (const key of ['effects', 'when']) expect(hovered(text, key)).not.toMatch(SAMPLES);
  });

  it('that has nobody yet is told of nobody', () => {
    expect(hovered(EFFECTS, 'effects')).toContain('`someone.trust: -3`, `some-department.satisfaction: 4`, `some-colleague.mood: 5`');
    expect(hovered(EFFECTS, 'when')).toContain('promised(someone)');
  });

  it('finds no name of another file in what is told beside an offer', () => {
    const text = `${EFFECTS}  other:\n    `;
    const found = complete(new CompletionContext(EditorState.create({ doc: text }), text.length, true));
    const told = found?.options.map(({ info }) => String(info)) ?? [];
    expect(told.some((one) => one.includes('someone.trust'))).toBe(true);
    expect(told.filter((one) => SAMPLES.test(one))).toEqual([]);
  });

  it('finds a sample in no help of the schema that it would not have replaced by its own', () => {
    const parts = partsOf(OTHER);
    const told = (schema: JsonSchema): readonly string[] => [
      schema.description ?? '',
      ...[...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), schema.items, schema.additionalProperties].flatMap((one) =>
        typeof one === 'object' ? told(one) : [],
      ),
    ];
    // Prose may speak of a shelter: “who they are, in a few words: runs the shelter”.
    const left = told(jsonSchema()).filter((one) => SAMPLES.test(withOwnNames(one, parts).replaceAll('runs the shelter', '')));
    expect(left).toEqual([]);
  });
});
