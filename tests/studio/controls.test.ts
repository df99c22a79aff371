// Every field of the schema has a control in a form, and what a form puts there when the field is added is what the schema takes and what
// the control can show. What is typed comes out as the file writes it.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takes } from '../../src/scenario/field.ts';
import { buildOf, fieldAt, isListOfMaps, keysOf, kindAt } from '../../src/scenario/index.ts';
import { controlOf, fits } from '../../src/studio/forms/control-of.ts';
import { sampleOf } from '../../src/studio/forms/sample.ts';
import { asListed, asTyped, listWritten } from '../../src/studio/forms/typed.ts';
import { partsOf } from '../../src/studio/text/lines.ts';

type Path = readonly (string | number)[];

const PARTS = partsOf(readFileSync('tests/scenario/fixtures/small.yaml', 'utf8'));
/** Under names of the author's own, one that the shape of each map takes. */
const NAMES: Readonly<Record<string, string>> = { translations: 'de', 'made-from': 'events.exams.title' };

/** Every field that the schema has, with one thing for each map of things, one item for each list of maps. */
function* fieldsIn(path: Path): Generator<Path> {
  const field = fieldAt(path);
  if (field === undefined) return;
  if (path.length > 0) yield path;
  const kind = kindAt(path)?.name;
  const keys = keysOf(field);
  if (kind === 'by-week') yield* fieldsIn([...path, '3']);
  else if (kind === 'things' || kind === 'by-id') yield* fieldsIn([...path, 'x']);
  else if (buildOf(field) === 'open-map') yield* fieldsIn([...path, NAMES[String(path.at(-1))] ?? 'x']);
  else if (isListOfMaps(path)) yield* fieldsIn([...path, 0]);
  for (const key of keys) yield* fieldsIn([...path, key]);
  if (path.at(-1) === 'effects') yield* fieldsIn([...path, 'ines.trust']);
}

const FIELDS = [...fieldsIn([])];

describe('the forms', () => {
  it('know every field of the schema', () => {
    expect(FIELDS.length).toBeGreaterThan(500);
    expect(FIELDS.filter((path) => controlOf(path) === undefined)).toEqual([]);
    expect(controlOf(['events', 'x', 'nonsense'])).toBeUndefined();
  });

  it('put into a new field what the schema takes and its control can show', () => {
    const wrong = FIELDS.filter((path) => {
      const control = controlOf(path);
      const sample = sampleOf(path, PARTS);
      return control === undefined || !fits(control, sample) || !takes(path, sample as Parameters<typeof takes>[1]);
    });
    expect(wrong.map((path) => path.join('.'))).toEqual([]);
  });

  it.each([
    [['checks', 'x', 'decisions', '3', 'accept'], 'maps'],
    [['checks', 'x', 'decisions', '3', 'next'], 'maps'],
    [['checks', 'x', 'decisions', '3', 'blocks'], 'maps'],
    [['events', 'x', 'effects', 'promise'], 'maps'],
    [['events', 'x', 'effects', 'flag'], 'listed'],
    [['events', 'x', 'effects', 'ines.trust'], 'points'],
    [['start', 'freeze'], 'listed'],
    [['start', 'mechanisms'], 'words'],
    [['checks', 'x', 'decisions', '3', 'overtime', 'mo'], 'choice'],
    [['translations'], 'open'],
    [['start', 'standing'], 'group'],
  ] as const)('show %s as %s', (path, control) => {
    expect(controlOf(path)).toBe(control);
  });

  it('show what does not fit as it is written', () => {
    expect(fits('line', { a: 1 })).toBe(false);
    expect(fits('maps', ['a'])).toBe(false);
    expect(fits('names', [{ a: 1 }])).toBe(false);
    expect(fits('points', { set: 50 })).toBe(true);
    expect(fits('points', { sum: 50 })).toBe(false);
    expect(fits('group', null)).toBe(true);
  });

  it('write lists as the schema takes them', () => {
    expect(asListed(['start', 'freeze'], '6, 13')).toEqual([6, 13]);
    expect(asListed(['start', 'freeze'], '6')).toEqual([6]);
    expect(asListed(['start', 'freeze'], ' ')).toBeUndefined();
    expect(asListed(['events', 'x', 'effects', 'flag'], 'told')).toBe('told');
    expect(asListed(['events', 'x', 'effects', 'flag'], 'told, asked,')).toEqual(['told', 'asked']);
    expect(asListed(['checks', 'x', 'seed'], '1, blue')).toEqual([1, 'blue']);
    expect(listWritten([6, 13])).toBe('6, 13');
    expect(asTyped(['start', 'weeks'], '12')).toBe(12);
    expect(asTyped(['start', 'weeks'], 'twelve')).toBe('twelve');
    expect(asTyped(['title'], '12')).toBe('12');
    const benefit = ['projects', 'x', 'options', 'y', 'benefit'];
    expect(['90', '90%', ' 90 % ', '0', '0.5', '0.5%', 'most'].map((text) => asTyped(benefit, text))).toEqual([
      '90%',
      '90%',
      '90%',
      '0%',
      0.5,
      '0.5%',
      'most',
    ]);
  });
});
