// Everything that makes the editor: YAML with its colors, the keys, search, completion, help and problems. It knows nothing of React.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, type StateEffect } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { coloring } from './coloring.ts';
import { complete } from './completion.ts';
import { hover } from './hover.ts';
import { theme } from './theme.ts';

/** Two spaces where the tab key would put a sign that YAML refuses; with a selection it stays a way out of the editor. */
const spaces = keymap.of([
  {
    key: 'Tab',
    run: (view) => {
      const { main } = view.state.selection;
      const row = view.state.doc.lineAt(main.head);
      if (!main.empty || row.text.slice(0, main.head - row.from).trim() !== '') return false;
      view.dispatch(view.state.replaceSelection('  '));
      return true;
    },
  },
]);

/** `label` names the editor to those who listen; `phrases` are its own words in the page's language. */
export interface EditorWords {
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
}

const words = new Compartment();
const wordsOf = ({ label, phrases }: EditorWords): Extension => [
  EditorState.phrases.of(phrases),
  EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off', tabindex: '0' }),
];

/** Another language of the page. */
export const spoken = (own: EditorWords): StateEffect<unknown> => words.reconfigure(wordsOf(own));

export const editor = (own: EditorWords, more: Extension): Extension => [
  lineNumbers(),
  foldGutter(),
  highlightActiveLineGutter(),
  codeFolding(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  EditorView.lineWrapping,
  EditorState.tabSize.of(2),
  indentUnit.of('  '),
  coloring(),
  theme,
  search({ top: true }),
  autocompletion({ override: [complete], activateOnTyping: true }),
  hover,
  more,
  words.of(wordsOf(own)),
  spaces,
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]),
];
