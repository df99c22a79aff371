// The checker's diagnostics in the editor: underlined where they stand, told in full under the line that the cursor is in, with a button
// for each way to mend it. `Ctrl+.` mends what the cursor is at; F8 goes to the next one.

import { lintGutter, setDiagnostics, type Diagnostic as Mark } from '@codemirror/lint';
import { StateEffect, StateField, type EditorState, type Extension, type Range, type Text } from '@codemirror/state';
import { Decoration, EditorView, keymap, WidgetType, type DecorationSet } from '@codemirror/view';
import type { Diagnostic } from '../../scenario/index.ts';
import type { Draft } from '../document/draft.ts';
import type { ProblemWords } from '../page/problem-words.ts';

/** What the widgets do, and the words on them. */
export interface ProblemDoors {
  readonly mend: (problem: Diagnostic) => void;
  readonly explain: (code: string) => void;
  readonly words: (problem: Diagnostic) => ProblemWords;
}

const setProblems = StateEffect.define<readonly Diagnostic[]>();

/** Where a diagnostic stands: its offsets in the text that it was made for. */
export function placeOf({ line, column, length }: Diagnostic, doc: Text): { readonly from: number; readonly to: number } {
  const row = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(row.from + column - 1, row.to);
  return { from, to: Math.min(from + length, row.to) };
}

class Told extends WidgetType {
  readonly problem: Diagnostic;
  readonly doors: ProblemDoors;
  constructor(problem: Diagnostic, doors: ProblemDoors) {
    super();
    this.problem = problem;
    this.doors = doors;
  }

  override eq(other: Told): boolean {
    return other.problem === this.problem;
  }

  toDOM(): HTMLElement {
    const { problem, doors } = this;
    const { meaning, says, hint, mend, why, lang } = doors.words(problem);
    const box = document.createElement('div');
    box.className = problem.severity === 'error' ? 'told' : 'told warning';
    box.setAttribute('role', 'note');
    const add = (tag: 'p' | 'button', text: string, act?: () => void): HTMLElement => {
      const part = document.createElement(tag);
      part.textContent = text;
      if (act !== undefined) {
        part.setAttribute('type', 'button');
        part.addEventListener('click', act);
      }
      box.append(part);
      return part;
    };
    if (meaning !== '') add('p', `${meaning}.`);
    const own = [
      add('p', says),
      ...(hint === '' ? [] : [add('p', hint)]),
      ...(problem.fix === undefined ? [] : [add('button', mend, () => doors.mend(problem))]),
    ];
    if (lang !== undefined) for (const part of own) part.lang = lang;
    add('button', why, () => doors.explain(problem.code)).className = 'why';
    // The room around it is a padding: a margin is not in the height that the editor measures, and the numbers below would stand beside no line.
    const room = document.createElement('div');
    room.className = 'told-room';
    room.append(box);
    return room;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

interface Known {
  readonly problems: readonly { readonly problem: Diagnostic; readonly from: number; readonly to: number }[];
  readonly shown: DecorationSet;
}

const near = ({ problems }: Known, state: EditorState): readonly Diagnostic[] => {
  const line = state.doc.lineAt(state.selection.main.head);
  return problems.filter(({ from }) => from >= line.from && from <= line.to).map(({ problem }) => problem);
};

/** At most this many under one line: more would push the text away. */
const MOST_SHOWN = 3;

function show(known: Known, state: EditorState, doors: ProblemDoors): Known {
  const line = state.doc.lineAt(state.selection.main.head);
  const widgets: Range<Decoration>[] = near(known, state)
    .slice(0, MOST_SHOWN)
    .map((problem) => Decoration.widget({ widget: new Told(problem, doors), block: true, side: 1 }).range(line.to));
  return { ...known, shown: Decoration.set(widgets) };
}

const fieldOf = (doors: ProblemDoors) =>
  StateField.define<Known>({
    create: () => ({ problems: [], shown: Decoration.none }),
    update(known, transaction) {
      let next = known;
      for (const effect of transaction.effects)
        if (effect.is(setProblems))
          next = { ...next, problems: effect.value.map((problem) => ({ problem, ...placeOf(problem, transaction.newDoc) })) };
      if (transaction.docChanged && next === known) {
        const { changes } = transaction;
        next = {
          ...known,
          problems: known.problems.map(({ problem, from, to }) => ({ problem, from: changes.mapPos(from), to: changes.mapPos(to) })),
        };
      }
      return next === known && transaction.selection === undefined ? known : show(next, transaction.state, doors);
    },
    provide: (field) => EditorView.decorations.from(field, ({ shown }) => shown),
  });

/** The extension, and how new diagnostics come in. */
export function problemsIn(doors: ProblemDoors): {
  readonly extension: Extension;
  readonly tell: (draft: Draft, found: readonly Diagnostic[]) => void;
} {
  const field = fieldOf(doors);
  const mendHere = ({ state }: EditorView): boolean => {
    const found = near(state.field(field), state).find(({ fix }) => fix !== undefined);
    if (found === undefined) return false;
    doors.mend(found);
    return true;
  };
  return {
    extension: [field, lintGutter(), keymap.of([{ key: 'Mod-.', run: mendHere }])],
    tell(draft, found) {
      const { doc } = draft.state;
      const marks: Mark[] = found.map((problem) => {
        const { says, hint, mend } = doors.words(problem);
        return {
          ...placeOf(problem, doc),
          severity: problem.severity,
          source: problem.code,
          message: hint === '' ? says : `${says}\n${hint}`,
          ...(problem.fix === undefined ? {} : { actions: [{ name: mend, apply: () => doors.mend(problem) }] }),
        };
      });
      // One change: each has the editor measured anew.
      draft.dispatch(setDiagnostics(draft.state, marks), { effects: setProblems.of(found) });
    },
  };
}
