// What the checker of scenario files and the page say to each other, and the checking itself. It brings the YAML parser and zod
// along, so that only the worker (`file-check-worker.ts`) imports it; its types may be named anywhere.

import type { Rules } from '../core/index.ts';
import { compileScenario, excerptOf, harmless, MOST_TOLD, type Diagnostic } from '../scenario/index.ts';
import type { Texts } from '../scenario/texts.ts';
import type { FileProblem, FileReport } from './types.ts';

export interface ToChecker {
  readonly name: string;
  readonly text: string;
}

export type Checked =
  | { readonly kind: 'good'; readonly rules: Rules; readonly texts: Texts; readonly translations: Readonly<Record<string, Texts>> }
  | { readonly kind: 'broken'; readonly report: FileReport };

/** `ready` once, when the parser is loaded: only then does the time for checking begin. */
export type FromChecker = { readonly kind: 'ready' } | Checked;

/** Problems that a page shows; more at once help nobody. */
export const MOST_SHOWN = 20;

const problemOf = (diagnostic: Diagnostic, text: string): FileProblem => {
  const { code, severity, line, column, message, hint } = diagnostic;
  return {
    code,
    isError: severity === 'error',
    line,
    column,
    message: harmless(message),
    hint: hint === undefined ? [] : hint.split('\n').map(harmless),
    excerpt: excerptOf(diagnostic, text),
  };
};

/** Checks and compiles. Never throws. What keeps a file from being played comes before what does not. */
export function checkFile({ name, text }: ToChecker): Checked {
  const compiled = compileScenario(text, name);
  if (compiled.ok) return { kind: 'good', rules: compiled.rules, texts: compiled.texts, translations: compiled.translations };
  const { diagnostics } = compiled;
  const [errors, warnings] = (['error', 'warning'] as const).map((kind) => diagnostics.filter(({ severity }) => severity === kind));
  const problems = [...(errors ?? []), ...(warnings ?? [])].slice(0, MOST_SHOWN).map((one) => problemOf(one, text));
  return { kind: 'broken', report: { name, problems, count: diagnostics.length, isCut: diagnostics.length >= MOST_TOLD } };
}
