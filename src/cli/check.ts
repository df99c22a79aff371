// `rollout check FILE…`: everything that is wrong with scenario files, with places.

import { compileScenario, formatDiagnostic, type Diagnostic, type Share } from '../scenario/index.ts';
import { BROKEN, Complaint, FINE, MISUSE } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';
import { answer, answerJson, complain, count, paint } from './output.ts';

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly ok: boolean;
  /** How much of it is translated, by language. */
  readonly translated: Readonly<Record<string, Share>>;
  readonly diagnostics: readonly Diagnostic[];
}

function checkFile(given: string): Checked {
  const file = scenarioPath(given);
  const text = readText(file);
  const compiled = compileScenario(text, file);
  if (!compiled.ok) return { file, text, ok: false, translated: {}, diagnostics: compiled.diagnostics };
  return { file, text, ok: true, translated: compiled.translated, diagnostics: compiled.warnings };
}

const forJson = ({ file, ok, translated, diagnostics }: Checked): object => ({
  file,
  ok,
  translated,
  diagnostics: diagnostics.map(({ code, severity, message, line, column, hint }) => ({
    code,
    severity,
    message,
    line,
    column,
    ...(hint === undefined ? {} : { hint }),
  })),
});

/** `harbor-relief.yaml in de: 231 of 231 texts (100 %).` */
const shares = ({ file, translated }: Checked): readonly string[] =>
  Object.entries(translated).map(
    ([language, { done, of }]) => `${file} in ${language}: ${done} of ${of} texts translated (${Math.floor((100 * done) / of)} %).`,
  );

function summary(checked: readonly Checked[], seconds: number): string {
  const all = checked.flatMap((one) => one.diagnostics);
  const errors = all.filter((one) => one.severity === 'error').length;
  const warnings = all.length - errors;
  const found = [
    ...(errors > 0 ? [paint.error(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.warning(count(warnings, 'warning'))] : []),
  ];
  const where = `in ${count(checked.length, 'file')}, checked in ${seconds.toFixed(2)} s.`;
  if (errors > 0) return `${found.join(', ')} ${where} Fix the errors to play it.`;
  return `${found.length === 0 ? 'No problems' : found.join(', ')} ${where} ${checked.length === 1 ? 'It can' : 'They can'} be played.`;
}

/** Checks files and returns the exit code. A file that cannot be read does not keep the others from being checked. */
export function check(files: readonly string[], options: { readonly json?: true }): number {
  const began = performance.now();
  const checked: Checked[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      checked.push(checkFile(file));
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complain(error.message);
      unreadable = true;
    }
  }
  const seconds = (performance.now() - began) / 1000;
  if (options.json === true) answerJson({ files: checked.map(forJson) });
  else {
    for (const { text, diagnostics } of checked) for (const one of diagnostics) complain(`${formatDiagnostic(one, text, paint)}\n`);
    if (checked.length > 0) {
      const told = [...checked.flatMap(shares), summary(checked, seconds)].join('\n');
      if (checked.every((one) => one.ok)) answer(told);
      else complain(told);
    }
  }
  if (unreadable) return MISUSE;
  return checked.every((one) => one.ok) ? FINE : BROKEN;
}
