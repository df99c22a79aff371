// Changes of a text at a path: the value is read back, everything else stays, comments too. Tried on a file that has every part once.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, insertEntry, moveEntry, readTree, removeAt, setValue } from '../../../src/scenario/document.ts';
import type { Place } from '../../../src/scenario/document.ts';
import { isLong, times } from '../../helpers/scale.ts';
import { SMALL } from '../broken.ts';
import { commentsOf, places } from './texts.ts';

type Path = readonly (string | number)[];
const after = (text: string, path: Path, value: Parameters<typeof setValue>[2]): string => applyEdits(text, setValue(text, path, value));
const read = (text: string, path: Path): unknown => JSON.parse(JSON.stringify(readTree(text)?.at(path)?.plain ?? null));

const ALL: readonly Place[] = places(SMALL);
const SCALARS = ALL.filter((place) => place.items.length === 0 && place.plain !== null && typeof place.plain !== 'object');

/** Every seventh in the short way, all in the long one. */
const some = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => isLong || index % 7 === 0);

const words = fc.constantFrom(
  'a',
  'two words',
  'Yes, please: now',
  'no #1 here',
  '# not a comment',
  '{ines.name} asks',
  '1.10',
  '007',
  'true',
  '',
  ' ',
  '-',
  '- x',
  'a, b',
  "it's",
  '“so”',
  '"q"',
  '\\',
  'x:',
  '1e3',
  '2024-01-02',
  '12:30',
  'null',
  '12%',
  '[x',
  'two\nlines',
  'ends\n',
  '\n\nodd\n',
  '  in\nout',
  'tab\there',
  '| bar',
  '@x',
  'a\n\n\nb\n\n',
);
const scalar = fc.oneof(words, fc.string({ maxLength: 12 }), fc.integer({ min: -99, max: 9999 }), fc.boolean());

describe('setting a value', () => {
  it('reads back, leaves the rest and every comment as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALARS), scalar, (place, value) => {
        const text = after(SMALL, place.path, value);
        const got = read(text, place.path);
        expect(typeof value === 'string' && typeof got === 'string' ? got.trimEnd() : got).toStrictEqual(
          typeof value === 'string' ? value.trimEnd() : value,
        );
        expect(commentsOf(text)).toStrictEqual(commentsOf(SMALL));
        const [before, now] = [leaves(SMALL, place.path), leaves(text, place.path)];
        expect(now).toStrictEqual(before);
      }),
      { numRuns: times(40, 2_000) },
    );
  });

  it('touches nothing but the value', () => {
    const edits = setValue(SMALL, ['start', 'my-hours'], 20);
    expect(edits).toStrictEqual([
      {
        from: SMALL.indexOf('15                     # standing'),
        to: SMALL.indexOf('15                     # standing') + 2,
        insert: '20',
      },
    ]);
  });

  it('writes prose as a block, and opens braces for it', () => {
    expect(after(SMALL, ['events', 'done-by-gala', 'message'], 'One.\n\nTwo: # yes')).toContain(
      '    message: |\n      One.\n\n      Two: # yes\n    known:',
    );
    const opened = after('building: { hall: { floor: 0, name: Hall } } # c\n', ['building', 'hall', 'name'], 'a\nb');
    expect(opened).toBe('building: # c\n  hall:\n    floor: 0\n    name: |-\n      a\n      b\n');
  });

  it('writes a text that ends with blank lines in quotes: those of the file below it would be read as part of a block', () => {
    expect(after('building:\n  hall: { floor: 0, name: Hall }\n\nid: x\n', ['building', 'hall', 'name'], 'a\n\n\nb\n\n')).toBe(
      'building:\n  hall:\n    floor: 0\n    name: "a\\n\\n\\nb\\n\\n"\n\nid: x\n',
    );
    const last = ['skills', 'desktop', 'name'];
    expect(read(after(SMALL, last, 'a\n\n'), last)).toBe('a\n\n');
  });

  it('makes the parts above that are missing, each in its place', () => {
    const text = after(SMALL, ['start', 'approvals', 'quotes-from'], 5000);
    expect(text).toContain('  change-window: saturday\n  approvals: { quotes-from: 5000 }\n\nskills:');
    expect(after(SMALL, ['hires', 'lee', 'name'], 'Lee Park')).toContain(
      'asset: old-server }                   # what a one-to-one may bring up',
    );
    expect(after(SMALL, ['requests', 'more'], { title: 'More', asks: 'A bit more?', from: 'sam', for: 'aps', week: 3 })).toContain(
      '\n\nrequests:\n  more:\n    title: More\n    asks: |\n      A bit more?\n    from: sam\n    for: aps\n    week: 3\n\n# Each event happens',
    );
    expect(after('', ['start', 'money', 'capital'], 3)).toBe('start:\n  money: { capital: 3 }\n');
    expect(after('events: # none yet\nid: x\n', ['events', 'a', 'title'], 'A')).toBe('events: # none yet\n  a:\n    title: A\nid: x\n');
  });

  it('changes a map part by part, and keeps the comments of what stays', () => {
    const text = after(SMALL, ['start', 'standing'], { 'status-note': { hours: 2 }, sponsor: { hours: 1, start: 'off' } });
    expect(text).toContain('  standing:                        # what the player can switch on');
    expect(text).toContain('    status-note: { hours: 2 }\n    sponsor: { hours: 1, start: off }\n');
    expect(text).not.toContain('one-to-ones: {');
  });

  it('changes a list item by item', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 }),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 }),
        fc.boolean(),
        (old, now, inBrackets) => {
          const text =
            inBrackets || old.length === 0
              ? `x: [${old.join(', ')}] # c\ny: 1\n`
              : `x: # c\n${old.map((item) => `  - ${item}\n`).join('')}y: 1\n`;
          const result = after(text, ['x'], now);
          expect(read(result, ['x'])).toStrictEqual(now);
          expect(result).toContain(' # c\n');
        },
      ),
    );
  });

  it('does nothing to what is no YAML, and never throws', () => {
    expect(setValue('a: [', ['a'], 1)).toStrictEqual([]);
    expect(setValue('a: *x', ['a'], 1)).toStrictEqual([]);
    expect(setValue('a: 1', ['a', 'b'], 1)).toStrictEqual([]);
    expect(setValue('a: 1', ['a'], Number.NaN)).toStrictEqual([]);
    expect(setValue('['.repeat(5_000), ['a'], 1)).toStrictEqual([]);
    fc.assert(
      fc.property(fc.nat({ max: SMALL.length }), fc.nat({ max: 30 }), fc.constantFrom(...ALL), scalar, (at, length, place, value) => {
        const broken = SMALL.slice(0, at) + SMALL.slice(at + length);
        setValue(broken, place.path, value);
        removeAt(broken, place.path);
        moveEntry(broken, place.path);
      }),
      { numRuns: times(12, 500) },
    );
  });

  it('keeps the ends of lines of a file from Windows', () => {
    const text = after('a: 1\r\nb: 2\r\n', ['c'], 'x\ny\n');
    expect(text).toBe('a: 1\r\nb: 2\r\nc: |\r\n  x\r\n  y\r\n');
  });
});

describe('taking out, putting in, moving', () => {
  it('takes any entry out and leaves the rest', () => {
    for (const place of some(ALL.filter((one) => one.path.length > 0))) {
      const text = applyEdits(SMALL, removeAt(SMALL, place.path));
      expect(readTree(text)?.at(place.path)?.plain, place.path.join('/')).not.toBe(place.plain);
      expect(text.length).toBeLessThan(SMALL.length);
    }
  });

  it('takes the comment above an entry with it, and no other', () => {
    const text = applyEdits(SMALL, removeAt(SMALL, ['services']));
    expect(text).not.toContain('# A service works');
    expect(text).toContain('week: 5 }\n\ndepartments:                       # on the floor');
  });

  it('puts what was taken out back to where it was', () => {
    for (const place of some(ALL.filter((one) => one.path.length > 0 && typeof one.path.at(-1) === 'string'))) {
      const without = applyEdits(SMALL, removeAt(SMALL, place.path));
      const text = applyEdits(without, setValue(without, place.path, JSON.parse(JSON.stringify(place.plain)) as string));
      expect(read(text, place.path), place.path.join('/')).toStrictEqual(JSON.parse(JSON.stringify(place.plain)));
    }
  });

  it('inserts in the style of the neighbours', () => {
    const floor = applyEdits(SMALL, insertEntry(SMALL, ['building'], 'attic', { name: 'Attic', floor: 3 }));
    expect(floor).toContain('  office: { floor: 2, name: Office }\n  attic: { floor: 3, name: Attic }\n');
    const goal = applyEdits(SMALL, insertEntry(SMALL, ['goals'], 'calm', { if: 'true', label: 'Stay, calm' }));
    expect(goal).toContain('    if: promises.broken-silently = 0\n  calm:\n    label: Stay, calm\n    if: "true"\n\n# The first verdict');
  });

  it('moves an entry with its comments', () => {
    const text = 'events:\n  # one\n  a: { title: A }\n  b: { title: B } # two\n\n  # three\n  c: { title: C }\ngoals: {}\n';
    const first = applyEdits(text, moveEntry(text, ['events', 'c'], 'a'));
    expect(first).toBe('events:\n  # three\n  c: { title: C }\n  # one\n  a: { title: A }\n  b: { title: B } # two\n\ngoals: {}\n');
    const last = applyEdits(text, moveEntry(text, ['events', 'a']));
    expect(last).toBe('events:\n  b: { title: B } # two\n\n  # three\n  c: { title: C }\n  # one\n  a: { title: A }\ngoals: {}\n');
    expect(applyEdits('x: [a, b, c]\n', moveEntry('x: [a, b, c]\n', ['x', 2], 0))).toBe('x: [c, a, b]\n');
  });
});

/** Every leaf that is not below a path, by its path. */
function leaves(text: string, but: Path): readonly string[] {
  const key = but.join('/');
  return places(text)
    .filter((place) => place.items.length === 0 && place.path.join('/') !== key && !place.path.join('/').startsWith(`${key}/`))
    .map((place) => `${place.path.join('/')} ${JSON.stringify(place.plain)}`);
}
