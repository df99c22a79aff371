// The text that is being written, and its one history: the editor's own. Forms, fixes and proposals hand out changes of the text, which
// become steps of the same history as what is typed. The editor on the screen comes and goes; the draft stays.

import { history, isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { EditorState, Transaction, type Extension, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { TextEdit } from '../../scenario/index.ts';

/** `moved`: the cursor alone. */
export type Change = 'typed' | 'applied' | 'replaced' | 'moved';
type Listener = (change: Change) => void;

export class Draft {
  readonly #extensions: () => Extension;
  readonly #listeners = new Set<Listener>();
  #state: EditorState;
  #view: EditorView | undefined;
  #written: { readonly of: EditorState['doc']; readonly text: string } | undefined;

  /** `extensions` are asked for whenever another text is begun with: words in them may have changed. */
  constructor(extensions: () => Extension = () => []) {
    this.#extensions = () => [history({ minDepth: 500 }), extensions()];
    this.#state = this.#fresh();
  }

  #fresh(): EditorState {
    return EditorState.create({ extensions: this.#extensions() });
  }

  /** Made once of each text: a letter has a handful ask for it. */
  get text(): string {
    const { doc } = this.#state;
    if (this.#written?.of !== doc) this.#written = { of: doc, text: doc.toString() };
    return this.#written.text;
  }

  get state(): EditorState {
    return this.#state;
  }

  get canUndo(): boolean {
    return undoDepth(this.#state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.#state) > 0;
  }

  /** Calls back after each change of the text or of the cursor's place. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** Begins with another text: nothing that was before can be undone into it. */
  open(text: string): void {
    // As a change, so that whoever looks at changes sees it.
    const insert = text.replaceAll('\r\n', '\n');
    this.#state = this.#fresh().update({ changes: { from: 0, insert }, annotations: Transaction.addToHistory.of(false) }).state;
    this.#view?.setState(this.#state);
    this.#tell('replaced');
  }

  /** Applies changes as one step of the history. Where two overlap, the later one is left out. */
  apply(edits: readonly TextEdit[], select?: number): void {
    const changes: TextEdit[] = [];
    for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to))
      if (edit.from >= (changes.at(-1)?.to ?? 0) && edit.to <= this.#state.doc.length) changes.push(edit);
    if (changes.length === 0) return;
    this.dispatch({
      changes,
      ...(select === undefined ? {} : { selection: { anchor: select }, scrollIntoView: true }),
      annotations: isolateHistory.of('full'),
      userEvent: 'input.apply',
    });
  }

  /** Makes the text another one, as one step that can be undone. */
  become(text: string): void {
    this.apply([{ from: 0, to: this.#state.doc.length, insert: text }]);
  }

  undo(): void {
    undo({ state: this.#state, dispatch: (transaction) => this.#take(transaction) });
  }

  redo(): void {
    redo({ state: this.#state, dispatch: (transaction) => this.#take(transaction) });
  }

  /** Several make one change. */
  dispatch(...specs: readonly TransactionSpec[]): void {
    this.#take(this.#state.update(...specs));
  }

  #take(transaction: Transaction): void {
    if (this.#view === undefined) this.#accept(transaction);
    else this.#view.dispatch(transaction);
  }

  #accept(transaction: Transaction): void {
    this.#state = transaction.state;
    if (transaction.docChanged) this.#tell(transaction.isUserEvent('input.apply') ? 'applied' : 'typed');
    else if (transaction.selection !== undefined) this.#tell('moved');
  }

  /** Puts the editor on the screen; the result takes it away again. `root` is a shadow root: there styles need no style element. */
  show(parent: ShadowRoot): () => void {
    const view = new EditorView({
      state: this.#state,
      parent,
      root: parent,
      dispatchTransactions: (transactions, shown) => {
        shown.update(transactions);
        for (const transaction of transactions) this.#accept(transaction);
      },
    });
    this.#view = view;
    return () => {
      if (this.#view === view) this.#view = undefined;
      view.destroy();
    };
  }

  focus(): void {
    this.#view?.focus();
  }

  /** Goes to a place of the text. */
  select(offset: number, end = offset): void {
    const length = this.#state.doc.length;
    const selection = { anchor: Math.min(offset, length), head: Math.min(end, length) };
    this.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
  }
}
