// All safe fixes of a file, applied until there is none left: what `rollout check --fix` and a button for it do.

import { compileScenario } from './compile.ts';
import type { Code, Diagnostic } from './diagnostic.ts';
import { applyEdits } from './edits.ts';

export interface Mend {
  readonly code: Code;
  /** Where it stood before, counted from 1. */
  readonly line: number;
  readonly title: string;
}

export interface Mended {
  readonly text: string;
  readonly done: readonly Mend[];
}

/** Twenty tabs are told at once; a file of a thousand lines of them takes fifty passes. */
const MOST_PASSES = 400;
/** The file cannot be read as a whole. */
const UNREADABLE: readonly Code[] = ['E0101', 'E0102', 'E0105', 'E0114', 'E0124'];

const problemsOf = (text: string, file: string): readonly Diagnostic[] => {
  const compiled = compileScenario(text, file);
  return compiled.ok ? compiled.warnings : compiled.diagnostics;
};

const unreadable = (problems: readonly Diagnostic[]): number => problems.filter((one) => UNREADABLE.includes(one.code)).length;
const keyOf = (one: Diagnostic): string => `${one.code} ${one.line} ${one.column} ${one.fix?.title ?? ''}`;

/** Edits as the file ends its lines. */
const edited = (text: string, fixed: readonly Diagnostic[]): string => {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return applyEdits(
    text,
    fixed.flatMap((one) => one.fix?.edits ?? []).map((edit) => ({ ...edit, insert: edit.insert.replaceAll(/\r?\n/g, end) })),
  );
};

/**
 * The text with every safe fix applied. A fix after which less of the file could be read than before is left out: then the slip was one of
 * several, which only their author can tell apart.
 */
export function mendAll(text: string, file: string): Mended {
  const done: Mend[] = [];
  const refused = new Set<string>();
  let [now, problems] = [text, problemsOf(text, file)];
  const attempt = (fixed: readonly Diagnostic[]): boolean => {
    const next = edited(now, fixed);
    const left = next === now ? problems : problemsOf(next, file);
    if (next === now || unreadable(left) > unreadable(problems)) return false;
    done.push(...fixed.map((one) => ({ code: one.code, line: one.line, title: one.fix?.title ?? '' })));
    [now, problems] = [next, left];
    return true;
  };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const safe = problems.filter((one) => one.fix?.isSafe === true && !refused.has(keyOf(one)));
    if (safe.length === 0) break;
    if (attempt(safe)) continue;
    // One of them does harm: they are tried one by one.
    for (const one of safe) {
      if (attempt([one])) break;
      refused.add(keyOf(one));
    }
  }
  return { text: now, done };
}
