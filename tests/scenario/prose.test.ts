// Plain paragraphs are read without the reader of Markdown; what comes out must be what it would have said.

import { fromMarkdown } from 'mdast-util-from-markdown';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileProse } from '../../src/scenario/prose.ts';
import type { Inline, Prose } from '../../src/scenario/texts.ts';

const WORDS = [
  'Anna',
  'the',
  'Ærø',
  'Sixty',
  '“quoted”',
  '(aside)',
  'it’s',
  'a.',
  'Why?',
  '50%',
  '#2',
  '1.',
  '- x',
  '+',
  '=',
  ':',
  '!',
  'C++',
  '|',
];
const words = fc.constantFrom(...WORDS);
const lines = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const odd = fc.constantFrom('', '', '---', '===', '> x', '# x', '*x*', '  x');
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: lines }, { weight: 1, arbitrary: odd }), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('\n'));

const plainOf = (nodes: readonly Inline[]): string => nodes.map((node) => (node.type === 'text' ? node.text : '?')).join('');
const paragraphs = (prose: Prose): readonly string[] => prose.map((block) => (block.type === 'paragraph' ? plainOf(block.children) : '?'));

/** Its paragraphs by the reader of Markdown; undefined where it has anything else. */
function byMarkdown(text: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const block of fromMarkdown(text).children) {
    if (block.type !== 'paragraph') return undefined;
    let paragraph = '';
    for (const inline of block.children) {
      if (inline.type !== 'text') return undefined;
      paragraph += inline.value.replaceAll(/\s*\n\s*/g, ' ');
    }
    found.push(paragraph);
  }
  return found;
}

it('a plain text is the same with and without Markdown', () => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const expected = byMarkdown(text);
      if (expected === undefined) return;
      plain += 1;
      expect(paragraphs(compileProse(text, new Map()).prose)).toEqual(expected);
    }),
    { numRuns: 1_500 },
  );
  expect(plain).toBeGreaterThan(200);
});

it('a text that is not plain is not read as if it were', () => {
  for (const text of ['Title\n===', 'Title\n---', 'a *b* c', 'a\n- b', '1. a', 'a <b> c', 'a &amp; b', '    code', 'a `b`', 'a  \nb'])
    expect(compileProse(text, new Map()).prose, text).not.toEqual([{ type: 'paragraph', children: [{ type: 'text', text }] }]);
});
