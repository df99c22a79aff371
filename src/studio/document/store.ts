// The studio as one store: the text and what is known of it, where the writer is, and what they may do. The text itself is the draft's.

import { createStore, type StoreApi } from 'zustand';
import type { Diagnostic, TextEdit } from '../../scenario/index.ts';
import { ownWords } from '../../words/studio.ts';
import type { Checked, Good } from '../check/messages.ts';
import { checkService, type CheckPort } from '../check/service.ts';
import { partAt, partOf, partsOf, samePath, type Part } from '../text/lines.ts';
import type { Draft } from './draft.ts';

export type Path = readonly (string | number)[];
export const TABS = ['play', 'timeline', 'why', 'balance', 'problems', 'checks', 'texts', 'snapshots', 'publish'] as const;
export type Tab = (typeof TABS)[number];
export const PANES = ['outline', 'write', 'side'] as const;
/** Of a narrow window, which shows one at a time. */
export type Pane = (typeof PANES)[number];

/** A text that its author has to read over. It is done once it is another text, or its author says so. */
export interface ToRead {
  readonly path: Path;
  /** What stood there when that was told. */
  readonly was: string;
  readonly isRead?: boolean;
}

export interface StudioState {
  readonly screen: 'begin' | 'adapt' | 'bench';
  /** The name of the file, without a folder. */
  readonly name: string;
  readonly text: string;
  /** The text as it was when it was opened. */
  readonly opened: string;
  readonly parts: readonly Part[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the checker said last, of `checkedText`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly checkedText?: string;
  /** `slow`: it takes long and goes on; `hung`: the text made the checker stop; `failed`: there is none. */
  readonly checking: 'quiet' | 'busy' | 'slow' | 'hung' | 'failed';
  /** The last text without errors, and what it makes. */
  readonly good?: Good;
  readonly view: 'form' | 'text';
  readonly path: Path;
  readonly tab: Tab;
  readonly pane: Pane;
  /** The side takes the room of the text. */
  readonly isWide: boolean;
  /** The code whose page is open among the problems. */
  readonly explained?: string | undefined;
  /** What is to be read over after the scenario was adapted, in the order of the story. */
  readonly toRead: readonly ToRead[];
  /** What was done last, for those who listen. */
  readonly said?: string;
}

export interface Studio {
  readonly store: StoreApi<StudioState>;
  readonly draft: Draft;
  /** Begins with a text. */
  open(text: string, name: string, toRead?: readonly ToRead[]): void;
  /** Says that a text has been read over, or not. */
  markRead(path: Path, isRead: boolean): void;
  apply(edits: readonly TextEdit[], said?: string): void;
  undo(): void;
  redo(): void;
  /** Shows a part of the file, in the form or the text, whichever is open. */
  go(path: Path): void;
  /** Shows the form or the text; the text where the form was. */
  turn(view: StudioState['view']): void;
  /** Shows a place of the text, both counted from 1. */
  goTo(line: number, column: number): void;
  goToOffset(offset: number): void;
  /** Shows where a problem is: its form where forms are open, else its place in the text. */
  goToProblem(problem: Diagnostic): void;
  /** Mends a problem, unless the text has changed since it was told. */
  mend(problem: Diagnostic): void;
  /** Opens the page of a code; undefined closes it. */
  explain(code: string | undefined): void;
  show(change: Partial<Pick<StudioState, 'screen' | 'view' | 'tab' | 'pane' | 'isWide' | 'said'>>): void;
}

export interface StudioDoors {
  readonly draft: Draft;
  readonly startChecker: () => CheckPort;
  readonly after: (milliseconds: number, then: () => void) => () => void;
  /** Hears new diagnostics: the editor underlines them. */
  readonly onChecked?: (answer: Checked) => void;
}

const FIRST: StudioState = {
  screen: 'begin',
  name: 'my-scenario.yaml',
  text: '',
  opened: '',
  parts: [],
  canUndo: false,
  canRedo: false,
  diagnostics: [],
  checking: 'quiet',
  view: 'form',
  path: [],
  tab: 'problems',
  pane: 'write',
  isWide: false,
  toRead: [],
};

/** Single values at the top of the file, which the outline shows as one: its head. */
export const HEAD: readonly string[] = ['format', 'id', 'version', 'title', 'lang', 'minutes', 'currency', 'place', 'summary'];

/** A file that nothing names is called after its id. */
const fileName = (text: string): string => `${/^id: *([a-z][a-z0-9-]*)/m.exec(text)?.[1] ?? 'my-scenario'}.yaml`;

export function createStudio({ draft, startChecker, after, onChecked }: StudioDoors): Studio {
  const store = createStore<StudioState>(() => FIRST);
  /** What befell an older text is nothing to tell of the one that stands there now, which will be checked in a moment. */
  const tell = (text: string, checking: 'slow' | 'hung'): void => {
    if (text === draft.text) store.setState({ checking });
  };
  const checker = checkService(
    startChecker,
    {
      checked(answer) {
        const { text, diagnostics, good } = answer;
        store.setState({ diagnostics, checkedText: text, checking: 'quiet', ...(good === undefined ? {} : { good }) });
        if (text === draft.text) onChecked?.(answer);
      },
      slow: (text) => tell(text, 'slow'),
      hung: (text) => tell(text, 'hung'),
      failed: () => store.setState({ checking: 'failed' }),
    },
    after,
  );
  const read = (atOnce: boolean): void => {
    const { text } = draft;
    const { canUndo, canRedo } = draft;
    const name = store.getState().name;
    const own = fileName(text);
    // The file goes by its id as long as it went by its id before.
    const wasOwn = name === fileName(store.getState().text);
    store.setState({ text, parts: partsOf(text), canUndo, canRedo, checking: 'busy', name: wasOwn ? own : name });
    checker.check(text, store.getState().name, atOnce);
  };
  /** The outline follows the cursor. */
  const follow = (): void => {
    const { parts, path, view } = store.getState();
    const here = partAt(parts, draft.state.selection.main.head)?.path.slice(0, 2) ?? [];
    const [name = ''] = here;
    const shown = HEAD.includes(name) ? [] : here;
    if (view === 'text' && !samePath(shown, path.slice(0, 2))) store.setState({ path: shown });
  };
  draft.listen((change) => {
    if (change !== 'moved') read(change !== 'typed');
    if (change !== 'replaced') follow();
  });

  const goTo = (offset: number, end: number): void => {
    draft.select(offset, end);
    draft.focus();
  };
  const showPlace = (line: number, column: number): void => {
    store.setState({ view: 'text', pane: 'write' });
    const { doc } = draft.state;
    const row = doc.line(Math.min(Math.max(1, line), doc.lines));
    const at = Math.min(row.from + column - 1, row.to);
    // The editor is on the screen once the view has changed.
    after(0, () => goTo(at, at));
  };
  return {
    store,
    draft,
    open(text, name, toRead = []) {
      const { good: _old, checkedText: _before, ...rest } = store.getState();
      store.setState({ ...rest, name, text, screen: 'bench', path: [], diagnostics: [], toRead }, true);
      draft.open(text);
      store.setState({ opened: draft.text });
    },
    markRead(path, isRead) {
      const key = path.join('/');
      store.setState({ toRead: store.getState().toRead.map((one) => (one.path.join('/') === key ? { ...one, isRead } : one)) });
    },
    apply(edits, said) {
      draft.apply(edits);
      if (said !== undefined) store.setState({ said });
    },
    undo: () => draft.undo(),
    redo: () => draft.redo(),
    go(path) {
      store.setState({ path, pane: 'write' });
      const part = partOf(store.getState().parts, path);
      if (part === undefined || store.getState().view !== 'text') return;
      goTo(part.from, part.from);
    },
    turn(view) {
      const { path, parts, view: before } = store.getState();
      store.setState({ view });
      const part = view === 'text' && before === 'form' ? partOf(parts, path) : undefined;
      // The focus stays where it is: on what was pressed.
      if (part !== undefined) after(0, () => draft.select(part.from));
    },
    goTo: showPlace,
    goToProblem({ code, line, column }) {
      const { view, parts } = store.getState();
      const { doc } = draft.state;
      const at = doc.line(Math.min(Math.max(1, line), doc.lines)).from + column - 1;
      const path = partAt(parts, at)?.path.slice(0, 2);
      // What is wrong with the text as a text no form can show, nor what stands in no part.
      if (view === 'text' || path === undefined || code.startsWith('E01')) showPlace(line, column);
      else store.setState({ path: HEAD.includes(path[0] ?? '') ? [] : path, pane: 'write' });
    },
    goToOffset: (offset) => void after(0, () => goTo(offset, offset)),
    mend(problem) {
      const { checkedText } = store.getState();
      if (problem.fix === undefined || checkedText !== draft.text) return;
      draft.apply(problem.fix.edits);
      store.setState({ said: ownWords(problem.fix.title).text });
    },
    explain: (code) =>
      store.setState({ explained: code, ...(code === undefined ? {} : { tab: 'problems' as const, pane: 'side' as const }) }),
    show: (change) => store.setState(change),
  };
}

/** How many errors and warnings belong to a part of the file. */
export function problemsOf(
  part: Part,
  text: string,
  diagnostics: readonly Diagnostic[],
): { readonly errors: number; readonly warnings: number } {
  const last = part.line + text.slice(part.from, part.to).split('\n').length - 1;
  const own = diagnostics.filter(({ line }) => line >= part.line && line <= last);
  const errors = own.filter((one) => one.severity === 'error').length;
  return { errors, warnings: own.length - errors };
}
