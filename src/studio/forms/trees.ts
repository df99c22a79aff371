// The tree of the text for the forms, kept up to date by a worker while somebody looks at it; and what forms want, made there into edits of
// the text, one after the other. Until a new text is read, the tree of the one before stands.

import { createStore, type StoreApi } from 'zustand';
import { Tree, type TextEdit } from '../../scenario/index.ts';
import type { Studio } from '../document/store.ts';
import type { Port } from '../workers.ts';
import type { Changed, FormAnswer, FormChange, FormTask } from './messages.ts';
import { unpack } from './packed.ts';

export type FormPort = Port<FormTask, { readonly kind: 'ready' } | FormAnswer>;

export interface TreeState {
  /** Of the text that was read last and could be read. */
  readonly tree?: Tree | undefined;
  /** The text that was read last. */
  readonly text?: string | undefined;
  /** Of the text as it was opened: what stood there before it was changed. */
  readonly opened?: Tree | undefined;
}

/** What came of a change: whether it could be written, and the id that it gave. */
export interface Outcome {
  readonly isDone: boolean;
  readonly name?: string;
}

export interface Trees {
  readonly store: StoreApi<TreeState>;
  /** Keeps up with the text until it is called off. */
  watch(): () => void;
  /** Changes the text; `said` is told to those who listen. Resolves when the tree is that of the new text. */
  change(change: FormChange, said?: string): Promise<Outcome>;
}

/** Milliseconds that one reading, or one change, may take: a worker's first answer waits for its code. */
const LONGEST = 20_000;
const REFUSED: Outcome = { isDone: false };

interface Waiting {
  readonly change: FormChange;
  readonly said: string | undefined;
  readonly resolve: (outcome: Outcome) => void;
}

export function treesOf(studio: Studio, start: () => FormPort, after: (milliseconds: number, then: () => void) => () => void): Trees {
  const store = createStore<TreeState>(() => ({}));
  const waiting: Waiting[] = [];
  let port: FormPort | undefined;
  let callOff = (): void => undefined;
  let [id, watchers] = [0, 0];
  /** The text that `opened` is of. */
  let openedText: string | undefined;
  let asked: { readonly task: FormTask; readonly for?: Waiting } | undefined;

  const textNow = (): string => studio.draft.text;

  const end = (): void => {
    callOff();
    port?.stop();
    [port, asked] = [undefined, undefined];
  };
  const fail = (): void => {
    const failed = asked;
    end();
    failed?.for?.resolve(REFUSED);
    // A text that cannot be read has no tree; it is not tried again until it has changed.
    if (failed?.task.kind === 'read') take(failed.task.text, undefined);
    next();
  };

  const begin = (): FormPort => {
    if (port !== undefined) return port;
    port = start();
    port.listen(hear, fail);
    return port;
  };

  const send = (task: FormTask, one?: Waiting): void => {
    asked = { task, ...(one === undefined ? {} : { for: one }) };
    try {
      const open = begin();
      callOff = after(LONGEST, fail);
      open.send(task);
    } catch {
      fail();
    }
  };

  /** What was read of a text, whichever the last one was. */
  const take = (text: string, root: Changed['root']): void => {
    const tree = root === undefined ? undefined : new Tree(text, unpack(root));
    if (text === studio.store.getState().opened) {
      openedText = text;
      store.setState({ opened: tree });
    }
    if (text === textNow()) store.setState({ text, tree });
  };

  const apply = (edits: readonly TextEdit[], { said, resolve }: Waiting, { text, root, name }: Changed): void => {
    if (edits.length === 0) return resolve(REFUSED);
    // First the tree: whoever hears of the new text finds it read.
    store.setState({ text, tree: root === undefined ? undefined : new Tree(text, unpack(root)) });
    studio.apply(edits, said);
    resolve({ isDone: true, ...(name === undefined ? {} : { name }) });
  };

  function hear(answer: { readonly kind: 'ready' } | FormAnswer): void {
    if (answer.kind === 'ready' || answer.id !== asked?.task.id) return;
    const { task, for: one } = asked;
    callOff();
    asked = undefined;
    if (answer.kind === 'tree') take(answer.text, answer.root);
    // Undo came in between: what is wanted is made of the text as it stands now.
    else if (one !== undefined && task.text !== textNow()) waiting.unshift(one);
    else if (one !== undefined) apply(answer.edits, one, answer);
    next();
  }

  function next(): void {
    if (asked !== undefined) return;
    const one = waiting.shift();
    const text = textNow();
    if (one !== undefined) {
      id += 1;
      return send({ kind: 'change', id, text, change: one.change }, one);
    }
    if (watchers === 0) return;
    const { opened } = studio.store.getState();
    const unread = store.getState().text !== text ? text : openedText !== opened ? opened : undefined;
    if (unread === undefined) return;
    id += 1;
    send({ kind: 'read', id, text: unread });
  }

  const warm = (): void => {
    try {
      begin();
    } catch {
      // Whoever asks for something hears of it.
    }
  };

  studio.store.subscribe((state, before) => {
    if (state.screen !== 'bench') {
      waiting.splice(0).forEach(({ resolve }) => resolve(REFUSED));
      if (before.screen === 'bench') store.setState({ tree: undefined, text: undefined, opened: undefined });
      openedText = undefined;
    } else if (state.text !== before.text && watchers > 0) next();
    // Once the first text is checked the machine has time: the first form then finds its worker loaded.
    if (state.checkedText !== undefined && before.checkedText === undefined) warm();
  });

  return {
    store,
    watch() {
      watchers += 1;
      next();
      return () => {
        watchers -= 1;
      };
    },
    change: (change, said) =>
      new Promise((resolve) => {
        waiting.push({ change, said, resolve });
        next();
      }),
  };
}
