// `rollout check FILE…`: everything that is wrong with scenario files, with places; `--fix` mends what can be mended safely.

import { checkFile, type Checked } from './check-file.ts';
import { forGitHub, forJson, forSarif, type Format } from './check-formats.ts';
import { BROKEN, Complaint, FINE, MISUSE } from './exit-codes.ts';
import { packageVersion } from './files.ts';
import { answer, answerJson, complain, complainOf, count, paint } from './output.ts';

export interface CheckOptions {
  readonly json?: true;
  readonly format?: Format;
  readonly fix?: true;
}

/** `harbor-relief.yaml in de: 231 of 231 texts (100 %).` */
const shares = ({ file, translated }: Checked): readonly string[] =>
  Object.entries(translated).map(
    ([language, { done, of }]) => `${file} in ${language}: ${done} of ${of} texts translated (${Math.floor((100 * done) / of)} %).`,
  );

/** `Mended tests.yaml:12 (E0107): put the sentence in quotes.` */
const mends = ({ file, fixed }: Checked): readonly string[] =>
  fixed.map(({ line, code, title }) => `Mended ${file}:${line} (${code}): ${title}.`);

function allowances({ file, allowed }: Checked): readonly string[] {
  if (allowed.length === 0) return [];
  const told = allowed.map(({ diagnostic: { code, line }, because }) => `${code} in line ${line} (${because})`);
  return [`Allowed in ${file}: ${told.join('; ')}.`];
}

function summary(checked: readonly Checked[], seconds: number, isFixed: boolean): string {
  const all = checked.flatMap((one) => one.diagnostics);
  const errors = all.filter((one) => one.severity === 'error').length;
  const warnings = all.length - errors;
  const mendable = isFixed ? 0 : all.filter((one) => one.fix?.isSafe === true).length;
  const found = [
    ...(errors > 0 ? [paint.error(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.warning(count(warnings, 'warning'))] : []),
  ];
  const where = `in ${count(checked.length, 'file')}, checked in ${seconds.toFixed(2)} s.`;
  const help =
    mendable === 0
      ? ''
      : ` \`rollout check --fix\` mends ${mendable === all.length ? (mendable === 1 ? 'it' : 'them all') : `${mendable} of them`}.`;
  if (errors > 0) return `${found.join(', ')} ${where} Fix the errors to play it.${help}`;
  return `${found.length === 0 ? 'No problems' : found.join(', ')} ${where} ${checked.length === 1 ? 'It can' : 'They can'} be played.${help}`;
}

function tellPeople(checked: readonly Checked[], seconds: number, isFixed: boolean): void {
  for (const { text, diagnostics } of checked) complainOf(text, diagnostics);
  if (checked.length === 0) return;
  const told = [
    ...checked.flatMap(mends),
    ...checked.flatMap(allowances),
    ...checked.flatMap(shares),
    summary(checked, seconds, isFixed),
  ].join('\n');
  if (checked.every((one) => one.ok)) answer(told);
  else complain(told);
}

function tell(checked: readonly Checked[], format: Format, seconds: number, isFixed: boolean): void {
  switch (format) {
    case 'human':
      return tellPeople(checked, seconds, isFixed);
    case 'json':
      return answerJson({ files: checked.map(forJson) });
    case 'github':
      for (const line of checked.flatMap(forGitHub)) answer(line);
      return;
    case 'sarif':
      return answerJson(forSarif(checked, packageVersion()));
  }
}

/** Checks files and returns the exit code. A file that cannot be read does not keep the others from being checked. */
export function check(files: readonly string[], { json, format, fix }: CheckOptions): number {
  const began = performance.now();
  const checked: Checked[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      checked.push(checkFile(file, fix === true));
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complain(error.message);
      unreadable = true;
    }
  }
  const seconds = (performance.now() - began) / 1000;
  tell(checked, format ?? (json === true ? 'json' : 'human'), seconds, fix === true);
  if (unreadable) return MISUSE;
  return checked.every((one) => one.ok) ? FINE : BROKEN;
}
