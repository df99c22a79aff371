// The canonical layout: done twice it is done once, what a file says stays, and every comment is still there. The files that come with the
// game stand in it.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../../src/scenario/document.ts';
import { compileScenario, formatScenario } from '../../../src/scenario/index.ts';
import { times } from '../../helpers/scale.ts';
import { SMALL } from '../broken.ts';
import { commentsOf } from './texts.ts';

const plainOf = (text: string): string => JSON.stringify(readTree(text)?.root.plain ?? null);

/** What a text compiles to, without the places of its checks and the order in which anything is told. */
function compiled(text: string): string {
  const result = compileScenario(text, 'x.txt');
  if (!result.ok) return JSON.stringify(result.diagnostics.map((one) => one.code).sort());
  const checks = result.checks.map(({ line: _line, column: _column, ...one }) => one);
  return JSON.stringify({ rules: result.rules, texts: result.texts, translations: result.translations, checks }, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}

/** A text without comments and empty lines: its bare layout. */
const bare = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => line.replace(/\s+#.*$/, ''))
    .join('\n');

type Disorder = (text: string) => string;
const LINES = SMALL.split('\n').length;
const at = fc.nat({ max: LINES });
const insert =
  (line: number, what: string): Disorder =>
  (text) => {
    const lines = text.split('\n');
    return [...lines.slice(0, line), what, ...lines.slice(line)].join('\n');
  };

/** Things that authors do and that mean nothing; one that would mean something is left out below. */
const disorders: fc.Arbitrary<Disorder> = fc.oneof(
  fc.tuple(at, fc.nat({ max: 9 }), fc.nat()).map(([line, column, n]): Disorder => insert(line, `${' '.repeat(column)}# note ${n}`)),
  at.map((line): Disorder => insert(line, '')),
  fc.tuple(at, fc.nat({ max: 5 }), fc.nat()).map(
    ([line, gap, n]): Disorder =>
      (text) =>
        text
          .split('\n')
          .map((one, index) => (index === line && one.trim() !== '' ? `${one}${' '.repeat(gap + 1)}# behind ${n}` : one))
          .join('\n'),
  ),
  fc.constant<Disorder>((text) => text.replaceAll(/^( +)/gm, '$1$1')),
  fc.constant<Disorder>((text) => text.replaceAll('{ ', '{').replaceAll(' }', ' ,  }')),
  fc.constant<Disorder>((text) => text.replaceAll(/^(start|skills|goals):/gm, '\n\n\n$1:')),
  fc.constantFrom('start', 'goals', 'team', 'format').map((part): Disorder => (text) => {
    const found = new RegExp(`^${part}:.*\\n( .*\\n|\\n)*`, 'm').exec(text)?.[0];
    return found === undefined ? text : `${text.replace(found, '').trimEnd()}\n${found}`;
  }),
);

const disordered = fc.array(disorders, { minLength: 1, maxLength: 8 }).map((all) =>
  all.reduce((text, disorder) => {
    const next = disorder(text);
    const [tree, before] = [readTree(next), readTree(text)];
    return tree !== undefined && before !== undefined && canonical(plainOf(next)) === canonical(plainOf(text)) ? next : text;
  }, SMALL),
);
/** Names in one order, so that moved parts compare equal. */
const canonical = (json: string): string => {
  const sort = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sort)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, one]) => [key, sort(one)]),
          )
        : value;
  return JSON.stringify(sort(JSON.parse(json)));
};

describe('the canonical layout', () => {
  it('comes out of any disorder, the same the second time, with every comment and the same meaning', () => {
    const good = bare(formatScenario(SMALL));
    const meaning = compiled(SMALL);
    fc.assert(
      fc.property(disordered, (text) => {
        const result = formatScenario(text);
        expect(formatScenario(result)).toBe(result);
        expect([...commentsOf(result)].map((one) => one.trimEnd()).sort()).toStrictEqual(
          [...commentsOf(text)].map((one) => one.trimEnd()).sort(),
        );
        expect(bare(result)).toBe(good);
        expect(compiled(result)).toBe(meaning);
        expect(result).not.toMatch(/\n\n\n/);
      }),
      { numRuns: times(12, 250) },
    );
  });

  it('is how the files that come with the game stand', () => {
    const files = [
      'tests/scenario/fixtures/small.yaml',
      ...['scenarios', 'scenarios/templates'].flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => `${folder}/${name}`),
      ),
    ];
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(formatScenario(text) === text, `rollout fmt ${file}`).toBe(true);
    }
  });

  it('sorts parts, quotes what could be misread, and makes prose a block', () => {
    const text = `# head
goals:
  # must
  calm: { if: "true",   label: Calm }   # behind
title: 1.10.2
id: x
summary: Two words
objectives:
    a: { text: yes, shows-when: "week = 1" }
    b:
        shows-when: week > 1
        text: 'It''s on'
# tail
`;
    expect(formatScenario(text)).toBe(`# head
id: x
title: "1.10.2"
summary: |
  Two words

objectives:
  a: { text: "yes", shows-when: "week = 1" }
  b:
    text: 'It''s on'
    shows-when: week > 1

goals:
  # must
  calm: { label: Calm, if: "true" }   # behind
# tail
`);
  });

  it('brings braces over several lines onto one, or opens them up', () => {
    expect(formatScenario('start:\n  money: {\n    capital: 1,\n    monthly: 2\n  }\n')).toBe(
      'start:\n  money: { capital: 1, monthly: 2 }\n',
    );
    const long = 'x'.repeat(120);
    expect(formatScenario(`skills:\n  a: { name: ${long},\n    more: ${long} }\n`)).toBe(
      `skills:\n  a:\n    name: ${long}\n    more: ${long}\n`,
    );
  });

  it('leaves what a comma tore off a text where it stands, so that the checker can still put it back', () => {
    const torn = 'departments:\n  desk: { uses: [wifi], name: Ward, or two,   people: 18 }\n';
    expect(formatScenario(torn)).toBe('departments:\n  desk: { uses: [wifi], name: Ward, or two, people: 18 }\n');
    const shelter = SMALL.replace('name: Shelter, head: sam', 'name: Shelter, or so, people: 1, head: sam');
    expect(shelter).not.toBe(SMALL);
    expect(compiled(formatScenario(shelter))).toBe(compiled(shelter));
  });

  it('leaves a text that goes on in the next line, and a pair without braces, for the checker to ask about', () => {
    expect(formatScenario('verdicts:\n    half-way:\n        title: Half way\n          It works.\n')).toBe(
      'verdicts:\n  half-way:\n    title: Half way\n      It works.\n',
    );
    expect(formatScenario('goals:\n  calm: { label: Half way\n    and on }\n')).toContain('Half way\n');
    expect(formatScenario('services:\n  wifi: { needs: [a: , b], name:   W }\n')).toBe('services:\n  wifi: { name: W, needs: [a: , b] }\n');
  });

  it('takes no space that nobody sees for the difference between a remark and a sentence cut short', () => {
    const cut = SMALL.replace('    title: It holds\n', '    title: It all holds # \n');
    expect(cut).not.toBe(SMALL);
    expect(compiled(formatScenario(cut))).toBe(compiled(cut));
  });

  it('never throws, and never changes what a damaged file says', () => {
    const sign = fc.constantFrom('', ' # ', '- ', '"', ': ', '{', '}', '[a, b]', '|', '\n', '\n    # x\n', ', ', '\n\n');
    fc.assert(
      fc.property(fc.nat({ max: SMALL.length }), fc.nat({ max: 12 }), sign, (place, length, piece) => {
        const text = SMALL.slice(0, place) + piece + SMALL.slice(place + length);
        const result = formatScenario(text);
        expect(formatScenario(result)).toBe(result);
        expect([...commentsOf(result)].map((one) => one.trimEnd()).sort()).toStrictEqual(
          [...commentsOf(text)].map((one) => one.trimEnd()).sort(),
        );
        if (readTree(text) !== undefined) expect(compiled(result)).toBe(compiled(text));
      }),
      { numRuns: times(15, 1_000) },
    );
  });

  it('leaves alone what is no YAML, or what it cannot lay out without loss', () => {
    for (const text of ['a: [', '', '- a\n', 'a: *b\n', 'x', '{ a: 1 }\n']) expect(formatScenario(text)).toBe(text);
  });

  it('keeps the ends of lines of a file from Windows', () => {
    expect(formatScenario('title:   A\r\nid: b\r\n')).toBe('id: b\r\ntitle: A\r\n');
  });
});
