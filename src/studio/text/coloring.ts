// The colors and folds of YAML, only where the editor's reader can hold the text. It reads as deep as a text is nested, and far beyond what
// any scenario has it would take all of the page's time, or end it: such a text stands without colors, and the checker tells where it is.

import { yaml } from '@codemirror/lang-yaml';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { depthOf, MAX_DEPTH } from '../../scenario/index.ts';

export const isColored = (text: string): boolean => depthOf(text) <= MAX_DEPTH;

const NONE: Extension = [];

/** Looks at each change before the reader does, also at those that undo brings back. */
export function coloring(): Extension {
  const reader = new Compartment();
  const watch = EditorState.transactionExtender.of((transaction) => {
    if (!transaction.docChanged) return null;
    const now = reader.get(transaction.startState) !== NONE;
    const next = isColored(transaction.newDoc.toString());
    return now === next ? null : { effects: reader.reconfigure(next ? yaml() : NONE) };
  });
  return [watch, reader.of(yaml())];
}
