// What the schema says of a key, on hover.

import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { fieldAt } from '../../scenario/index.ts';
import { ownWords, type Said } from '../../words/studio.ts';
import { sentence } from '../page/problem-words.ts';
import { partsOf } from './lines.ts';
import { withOwnNames } from './own-names.ts';

interface Help {
  readonly from: number;
  readonly to: number;
  /** What the schema says of the key, in the page's language, with names of this file in its examples. */
  readonly said: Said;
}

/** The sentence about the key at a place of the text, and where the key stands. */
export function helpAt(text: string, offset: number): Help | undefined {
  const parts = partsOf(text);
  const part = parts.find(({ from, value }) => from <= offset && offset <= value);
  const about = part === undefined ? undefined : fieldAt(part.path)?.description;
  if (part === undefined || about === undefined) return undefined;
  const said = ownWords(about);
  return { from: part.from, to: part.value, said: { ...said, text: withOwnNames(said.text, parts) } };
}

export const hover: Extension = hoverTooltip((view, offset) => {
  const help = helpAt(view.state.doc.toString(), offset);
  if (help === undefined) return null;
  return {
    pos: help.from,
    end: help.to,
    above: true,
    create() {
      const dom = document.createElement('div');
      dom.className = 'hover-help';
      const { text, lang } = help.said;
      if (lang !== undefined) dom.lang = lang;
      dom.textContent = sentence(text);
      return { dom };
    },
  };
});
