// What the editor's own reader of YAML must not see: texts nested so deeply that it would end the page. They stand without colors, however
// they came in, and are colored again once they are mended.

import { language } from '@codemirror/language';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../src/studio/document/draft.ts';
import { coloring, isColored } from '../../src/studio/text/coloring.ts';

const DEEP = '['.repeat(50_000);
const isRead = (draft: Draft): boolean => draft.state.facet(language) !== null;

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
});
