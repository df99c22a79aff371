// The checking itself, as the worker does it. It brings the compiler along.

import { compileScenario } from '../../scenario/index.ts';
import type { Checked, CheckTask } from './messages.ts';

/** Never throws. */
export function checkText({ id, text, name }: CheckTask): Checked {
  const began = performance.now();
  const compiled = compileScenario(text, name);
  const took = (): number => performance.now() - began;
  if (!compiled.ok) return { kind: 'checked', id, text, diagnostics: compiled.diagnostics, took: took() };
  const { rules, texts, translations, checks, warnings } = compiled;
  return { kind: 'checked', id, text, diagnostics: warnings, good: { text, rules, texts, translations, checks }, took: took() };
}
