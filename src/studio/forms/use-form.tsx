// What every field of a form needs: the tree of the text as it was read last, what is wrong at a place of it, and how to change it.

import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import { Progress } from '../../panels/kit.ts';
import type { Diagnostic, JsonValue, Place, Tree } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { useDesk, useStudio } from '../page/context.tsx';
import type { Part } from '../text/lines.ts';
import type { FormChange } from './messages.ts';
import type { Outcome } from './trees.ts';

export interface Form {
  readonly tree: Tree;
  readonly parts: readonly Part[];
  /** Problems with their offsets, of this very text; empty while it is being checked. */
  readonly problems: readonly { readonly problem: Diagnostic; readonly at: number }[];
  /** What stood at a path when the file was opened; undefined where nothing did. */
  readonly before: (path: Path) => unknown;
  /** Sets a value; undefined takes it out. */
  set(path: Path, value: JsonValue | undefined): Promise<boolean>;
  change(change: FormChange, said?: string): Promise<Outcome>;
}

const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('A field stands outside of its form.');
  return form;
}

/** While a new text is being read the tree of the last one stands; of a text that cannot be read there is no form. */
export function FormProvider({ children, without }: { readonly children: ReactNode; readonly without: ReactNode }) {
  const { trees } = useDesk();
  useEffect(() => trees.watch(), [trees]);
  const parts = useStudio((state) => state.parts);
  const diagnostics = useStudio((state) => state.diagnostics);
  const checkedText = useStudio((state) => state.checkedText);
  const tree = useStore(trees.store, (state) => state.tree);
  const opened = useStore(trees.store, (state) => state.opened);
  const isRead = useStore(trees.store, (state) => state.text !== undefined);
  const problems = useMemo(() => {
    if (tree === undefined || checkedText === undefined || checkedText !== tree.text) return [];
    const starts = [0];
    for (let at = checkedText.indexOf('\n'); at >= 0; at = checkedText.indexOf('\n', at + 1)) starts.push(at + 1);
    return diagnostics.map((problem) => ({ problem, at: (starts[problem.line - 1] ?? 0) + problem.column - 1 }));
  }, [diagnostics, checkedText, tree]);
  const form = useMemo((): Form | undefined => {
    if (tree === undefined) return undefined;
    return {
      tree,
      parts,
      problems,
      before: (path) => opened?.at(path)?.plain,
      change: (change, said) => trees.change(change, said),
      set: async (path, value) =>
        (await trees.change(value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value })).isDone,
    };
  }, [tree, parts, problems, opened, trees]);
  if (form === undefined) return isRead ? without : <Progress label={t('form.reading')} />;
  return <FormContext value={form}>{children}</FormContext>;
}

/** What is wrong at a value and in it; at its name alone where it is a map of many parts. */
export function useProblems(place: Place | undefined, ofName = false): readonly Diagnostic[] {
  const { problems } = useForm();
  if (place === undefined) return [];
  const from = place.key?.start ?? place.value.start;
  const to = ofName ? (place.key?.end ?? place.value.start) : place.value.end;
  return problems.filter(({ at }) => at >= from && at <= to).map(({ problem }) => problem);
}

/** That a value is missing which must be there: the checker tells it of the map that lacks it, at its name or at the beginning of the file. */
export function useMissing(path: Path): readonly Diagnostic[] {
  const { tree, problems } = useForm();
  if (tree.at(path) !== undefined) return [];
  const key = path.length === 1 ? { start: 0, end: 0 } : tree.at(path.slice(0, -1))?.key;
  if (key === undefined) return [];
  return problems
    .filter(({ problem, at }) => problem.code === 'E0202' && at >= key.start && at <= key.end)
    .map(({ problem }) => problem)
    .filter(({ message }) => message.includes(`\`${path.at(-1)}\``));
}

/**
 * A text that is being written in a field and goes into the file when the field is left, or with Enter. Until it stands there, which takes
 * a moment, the field shows it all the same.
 */
export function useDrafted(value: string, commit: (text: string) => Promise<unknown>) {
  const [typed, setTyped] = useState<string>();
  const committed = useRef<string>(undefined);
  const leave = (): void => {
    if (typed === undefined || committed.current === typed) return;
    const end = (): void => {
      committed.current = undefined;
      setTyped((now) => (now === typed ? undefined : now));
    };
    if (typed === value) return end();
    committed.current = typed;
    commit(typed).then(end, end);
  };
  return { value: typed ?? value, onType: setTyped, leave };
}

/** A choice that goes into the file at once, and is shown until it stands there. */
export function usePicked<Value>(value: Value, commit: (value: Value) => Promise<unknown>) {
  const [picked, setPicked] = useState<{ readonly value: Value }>();
  const pick = (next: Value): void => {
    const own = { value: next };
    setPicked(own);
    const end = (): void => setPicked((now) => (now === own ? undefined : now));
    commit(next).then(end, end);
  };
  return { value: picked === undefined ? value : picked.value, pick };
}

/** Sends the focus to what has just been added to a form, as soon as it is shown. */
export function focusIn(around: RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => around.current?.querySelector<HTMLElement>(selector)?.focus());
}
