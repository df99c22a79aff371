// What the editor's own reader of YAML must not see: texts nested so deeply that it would end the page. They stand without colors, however
// they came in, and are colored again once they are mended.

import { yamlLanguage } from '@codemirror/lang-yaml';
import { syntaxTree } from '@codemirror/language';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTooDeep } from '../../src/scenario/index.ts';
import { Draft } from '../../src/studio/document/draft.ts';
import { coloring, isColored } from '../../src/studio/text/coloring.ts';

const DEEP = '['.repeat(50_000);
const isRead = (draft: Draft): boolean => syntaxTree(draft.state).topNode.firstChild !== null;

afterEach(() => void vi.restoreAllMocks());

describe('the colors of the text', () => {
  it('are there for what a scenario can hold, and not beyond', () => {
    expect(isColored(`a: ${'['.repeat(60)}`)).toBe(true);
    expect(isColored(`a: ${'['.repeat(64)}`)).toBe(false);
    expect(isColored(`${'- '.repeat(100)}x`)).toBe(false);
  });

  it('go with a bomb that is pasted, opened or brought back, and come with its end', () => {
    const draft = new Draft(coloring);
    draft.open('title: Six weeks\n');
    expect(isRead(draft)).toBe(true);
    draft.dispatch({ changes: { from: 7, insert: DEEP }, userEvent: 'input.paste' });
    expect(isRead(draft)).toBe(false);
    draft.dispatch({ changes: { from: 0, insert: '# a word\n' }, userEvent: 'input.type' });
    expect(isRead(draft)).toBe(false);
    draft.undo();
    draft.undo();
    expect(draft.text).toBe('title: Six weeks\n');
    expect(isRead(draft)).toBe(true);
    draft.redo();
    expect(isRead(draft)).toBe(false);
    draft.open(DEEP);
    expect(isRead(draft)).toBe(false);
    expect(draft.canUndo).toBe(false);
    draft.open('title: Six weeks\n');
    expect(isRead(draft)).toBe(true);
  });

  it('no step of the reader is ever made in a bomb, nor in what it was before it was undone', () => {
    interface Reading {
      readonly input: { readonly length: number; read(from: number, to: number): string };
      advance(): unknown;
    }
    const reading = Object.getPrototypeOf(yamlLanguage.parser.startParse('')) as Reading;
    const { advance } = reading;
    let [deep, steps] = [0, 0];
    vi.spyOn(reading, 'advance').mockImplementation(function look(this: Reading) {
      steps += 1;
      if (isTooDeep(this.input.read(0, this.input.length))) deep += 1;
      return advance.call(this);
    });
    const draft = new Draft(coloring);
    draft.open('title: Six weeks\n');
    draft.dispatch({ changes: { from: 7, insert: DEEP }, userEvent: 'input.paste' });
    draft.undo();
    draft.redo();
    draft.open(DEEP);
    draft.become('title: Seven weeks\n');
    expect(isRead(draft)).toBe(true);
    expect(steps).toBeGreaterThan(0);
    expect(deep).toBe(0);
  });
});
