// The checker in German, by its source: every sentence that its literals can make has a German one, and no German one is left of an English
// one that has changed. What it says of broken files is held where they are checked (`tests/scenario/`, by `still-english.ts`).

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inGerman, SENTENCES } from '../../src/words/de/checker.ts';
import { isNode, nameOf, parse, walk, type SyntaxNode } from '../architecture/source.ts';

const ROOM = new URL('../../src/scenario/', import.meta.url);
/** Pages of codes and of the reference are English documents, placeholders are texts of a file; the others say nothing. */
const SILENT =
  /^(codes|assemble|document)\/|^schema\/(examples|examples-of-checks|json-schema)\.ts|^(reference|diagnostic|print-expression|l10n|placeholders)\.ts/;
/** What stands for a hole of a template. */
const HOLE = '\u0000';

/** A literal of the source, or a template with holes. */
interface Literal {
  readonly file: string;
  readonly text: string;
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined;
  const parts = node['quasis'].filter(isNode).map((part) => (part['value'] as { cooked?: string } | undefined)?.cooked ?? '');
  return parts.join(HOLE);
}

/** What a condition can ask for stands with the core's rules, and nothing else that is said. */
const ASKED = '../core/conditions.ts';

const literals: readonly Literal[] = [...readdirSync(ROOM, { recursive: true, encoding: 'utf8' }), ASKED]
  .filter((name) => name.endsWith('.ts') && !SILENT.test(name))
  .sort()
  .flatMap((name) => {
    const found: Literal[] = [];
    const file = parse({ path: name, text: readFileSync(new URL(name, ROOM), 'utf8') });
    walk(file.tree, (node, parents) => {
      const parent = parents.at(-1);
      const isOurs = parents.some(
        (one) =>
          (one.type === 'NewExpression' && nameOf(one['callee']) === 'Error') ||
          /^(TSLiteralType|Import|Export\w*From|ExportAll)/.test(one.type),
      );
      const isNamed = parent?.type === 'Property' && parent['key'] === node;
      const text = isOurs || isNamed ? undefined : textOf(node);
      if (text !== undefined) found.push({ file: name, text });
    });
    return found;
  });

const open = (english: string): string => english.replaceAll(/\{(?:said|list)?\}/g, HOLE);
const known = SENTENCES.map(([english]) => open(english));

/** Literals that several sentences of the table say, each with what fills the holes; and those that reach no page in another language. */
const SPLIT: readonly string[] = [
  'a {} cannot be `{}`',
  '{}; name {} too',
  '`{}` would have to be {} {}',
  '{}, and {} {} as well',
  'with {} in parentheses',
  '{} cannot be {}',
  '{}\n{} places name it so: also line{} {}. Is it called otherwise where it is defined?',
  // A flag's sentence is its own; the file as a whole has no field.
  'no effect sets a flag',
  'a scenario of Rollout',
  '{}: {} is called {}',
];

/** Two words or more: what is less is an id, a sign, a part of the format. */
const isSentence = (text: string): boolean =>
  /[a-z]{2,}[^a-z]* [^a-z]*[a-z]{2,}/i.test(text.replaceAll(HOLE, '')) && !/^[\w-]+\.[\w.-]+$/.test(text);

/** Whether a sentence of the table says the literal, or goes on around it: `. Did you mean …?` */
const isSaid = (text: string): boolean =>
  text.split('\n').every((line) => !isSentence(line) || inGerman(line) !== undefined || known.some((one) => one.includes(line.trim())));

const shown = (text: string): string => text.replaceAll(HOLE, '{}');

it('says every literal of its source: add what is missing to src/words/de/checker/', () => {
  expect(literals.length).toBeGreaterThan(800);
  const missing = literals.filter(({ text }) => isSentence(text) && !isSaid(text) && !SPLIT.includes(shown(text)));
  expect(missing.map(({ file, text }) => `${file}: ${shown(text)}`)).toEqual([]);
  const all = new Set(literals.map(({ text }) => shown(text)));
  expect(SPLIT.filter((text) => !all.has(text))).toEqual([]);
});

const lines = literals.flatMap(({ text }) => text.split('\n'));
const whole = new Set(lines.flatMap((line) => line.split(HOLE)));

/** Whether a piece of a sentence stands in the source: inside a literal, or as several that are put together. */
function isWritten(piece: string): boolean {
  const text = piece.trim();
  if (text === '' || lines.some((line) => line.includes(text))) return true;
  const reached = [true, ...Array.from(piece, () => false)];
  for (let at = 0; at < piece.length; at += 1)
    if (reached[at] === true) for (const one of whole) if (one !== '' && piece.startsWith(one, at)) reached[at + one.length] = true;
  return reached[piece.length] === true;
}

it('has no sentence that the checker says no longer: change these in src/words/de/checker/', () => {
  const stale = known.filter((english) => !english.split(HOLE).every(isWritten));
  expect(stale.map(shown)).toEqual([]);
});

it('has each sentence once, fills what the English one holds, and leaves nothing English', () => {
  const seen = new Set<string>();
  const wrong = SENTENCES.filter(([english, german]) => {
    const holes = (open(english).match(/\u0000/g) ?? []).length;
    const filled = (german.match(/\{\d?\}/g) ?? []).length;
    const isDouble = seen.has(english);
    seen.add(english);
    const isSame = english === german && isSentence(open(english)) && !english.startsWith('concerns:');
    return isDouble || holes !== filled || isSame || /"| {2}|\.\.\./.test(german);
  });
  expect(wrong).toEqual([]);
});

it('reads the parts of a sentence back: what stands in quotes ends with them, and a list is no name', () => {
  expect(inGerman('nobody is called `a is called b`')).toBe('niemand heißt `a is called b`');
  expect(inGerman('`exams` has no `title`')).toBe('`exams` hat kein `title`');
  expect(inGerman('`exams` has no `title`, `when` and `from`')).toBe('bei `exams` fehlen `title`, `when` und `from`');
  expect(inGerman('expected a whole number from 4 to 26. Did you mean `13`?')).toBe(
    'erwartet: eine ganze Zahl von 4 bis 26. Meintest du `13`?',
  );
  expect(inGerman('`weeks`: how many weeks the run has')).toBe('`weeks`: wie viele Wochen der Durchgang hat');
  expect(inGerman('something that it never says')).toBeUndefined();
  expect(inGerman('`weeks`: something that it never says')).toBeUndefined();
});
