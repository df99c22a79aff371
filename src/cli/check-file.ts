// One checked file, and its mending: what `rollout check` knows of it before it tells.

import { compileScenario, mendAll, type Allowed, type Diagnostic, type Mend, type Share } from '../scenario/index.ts';
import { readText, scenarioPath } from './files.ts';
import { replaceText } from './write-file.ts';

export interface Checked {
  readonly file: string;
  readonly text: string;
  readonly ok: boolean;
  /** How much of it is translated, by language. */
  readonly translated: Readonly<Record<string, Share>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that the file allows. */
  readonly allowed: readonly Allowed[];
  /** What was mended before. */
  readonly fixed: readonly Mend[];
}

/** Checks a text that was read from a file. */
export function checkText(file: string, text: string, fixed: readonly Mend[] = []): Checked {
  const made = compileScenario(text, file);
  const { allowed = [] } = made;
  if (!made.ok) return { file, text, ok: false, translated: {}, diagnostics: made.diagnostics, allowed, fixed };
  return { file, text, ok: true, translated: made.translated, diagnostics: made.warnings, allowed, fixed };
}

/** Mends what can be mended safely, in the file itself, and checks what is left. */
function fixFile(file: string, text: string): Checked {
  const { text: mended, done } = mendAll(text, file);
  if (mended === text) return checkText(file, text);
  replaceText(file, text, mended);
  return checkText(file, mended, done);
}

/** Checks a file given by path or id. */
export function checkFile(given: string, isFixed: boolean): Checked {
  const file = scenarioPath(given);
  const text = readText(file);
  return isFixed ? fixFile(file, text) : checkText(file, text);
}
