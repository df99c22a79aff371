// What every field of a form needs: the tree of the text as it stands, what is wrong at a place of it, and how to change it.

import { createContext, useContext, useMemo, useState, type ReactNode, type RefObject } from 'react';
import {
  readTree,
  removeAt,
  setValue,
  type Diagnostic,
  type JsonValue,
  type Place,
  type TextEdit,
  type Tree,
} from '../../scenario/index.ts';
import type { Path } from '../document/store.ts';
import { useDesk, useStudio } from '../page/context.tsx';
import type { Part } from '../text/lines.ts';

export interface Form {
  readonly tree: Tree;
  readonly parts: readonly Part[];
  /** Problems with their offsets, of this very text; empty while it is being checked. */
  readonly problems: readonly { readonly problem: Diagnostic; readonly at: number }[];
  /** Sets a value; undefined takes it out. False where that could not be written. */
  set(path: Path, value: JsonValue | undefined): boolean;
  apply(edits: readonly TextEdit[], said?: string): boolean;
}

const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('A field stands outside of its form.');
  return form;
}

/** The text of the page that is read last stays while a new one cannot be read: then there is no form. */
export function FormProvider({ children, without }: { readonly children: ReactNode; readonly without: ReactNode }) {
  const { studio } = useDesk();
  const text = useStudio((state) => state.text);
  const parts = useStudio((state) => state.parts);
  const diagnostics = useStudio((state) => state.diagnostics);
  const checkedText = useStudio((state) => state.checkedText);
  const tree = useMemo(() => readTree(text), [text]);
  const problems = useMemo(() => {
    if (checkedText !== text) return [];
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return diagnostics.map((problem) => ({ problem, at: (starts[problem.line - 1] ?? 0) + problem.column - 1 }));
  }, [diagnostics, checkedText, text]);
  const form = useMemo((): Form | undefined => {
    if (tree === undefined) return undefined;
    const apply = (edits: readonly TextEdit[], said?: string): boolean => {
      if (edits.length === 0) return false;
      studio.apply(edits, said);
      return true;
    };
    return {
      tree,
      parts,
      problems,
      apply,
      set: (path, value) => apply(value === undefined ? removeAt(studio.draft.text, path) : setValue(studio.draft.text, path, value)),
    };
  }, [tree, parts, problems, studio]);
  return form === undefined ? without : <FormContext value={form}>{children}</FormContext>;
}

/** What is wrong at a value and in it; at its name alone where it is a map of many parts. */
export function useProblems(place: Place | undefined, ofName = false): readonly Diagnostic[] {
  const { problems } = useForm();
  if (place === undefined) return [];
  const from = place.key?.start ?? place.value.start;
  const to = ofName ? (place.key?.end ?? place.value.start) : place.value.end;
  return problems.filter(({ at }) => at >= from && at <= to).map(({ problem }) => problem);
}

/** A text that is being written in a field and goes into the file when the field is left, or with Enter. */
export function useDrafted(value: string, commit: (text: string) => void) {
  const [typed, setTyped] = useState<string>();
  const leave = (): void => {
    if (typed !== undefined && typed !== value) commit(typed);
    setTyped(undefined);
  };
  return { value: typed ?? value, onType: setTyped, leave };
}

/** Sends the focus to what has just been added to a form, as soon as it is shown. */
export function focusIn(around: RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => around.current?.querySelector<HTMLElement>(selector)?.focus());
}
