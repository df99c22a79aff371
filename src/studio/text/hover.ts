// What the schema says of a key, on hover.

import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { fieldAt } from '../../scenario/index.ts';
import { ownWords } from '../../words/studio.ts';
import { sentence } from '../page/problem-words.ts';
import { partsOf } from './lines.ts';

/** The sentence about the key at a place of the text, and where the key stands. */
export function helpAt(text: string, offset: number): { readonly from: number; readonly to: number; readonly about: string } | undefined {
  const part = partsOf(text).find(({ from, value }) => from <= offset && offset <= value);
  const about = part === undefined ? undefined : fieldAt(part.path)?.description;
  return part === undefined || about === undefined ? undefined : { from: part.from, to: part.value, about };
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
      const { text, lang } = ownWords(help.about);
      if (lang !== undefined) dom.lang = lang;
      dom.textContent = sentence(text);
      return { dom };
    },
  };
});
