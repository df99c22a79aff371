// `rollout migrate FILE…`: brings scenario files of an older format up to date, comments kept.

import { FORMAT, formatOf, migrateScenario, readTree } from '../scenario/index.ts';
import { BROKEN, Complaint, FINE, MISUSE } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';
import { answer, answerJson, complain } from './output.ts';
import { replaceText } from './write-file.ts';

/** Changes that are told one by one. */
const MOST_TOLD = 20;

export interface MigrateOptions {
  readonly check?: true;
  readonly json?: true;
}

interface Told {
  readonly file: string;
  readonly from?: number;
  readonly to: number;
  readonly changes: readonly string[];
  readonly problem?: string;
}

function migrateFile(file: string, isCheck: boolean): Told {
  const text = readText(file);
  const result = migrateScenario(text);
  if (result === undefined) {
    const from = formatOf(text);
    const problem =
      readTree(text) === undefined
        ? `cannot be read as YAML; rollout check ${file} tells where`
        : from === undefined
          ? 'says no format that can be read; begin it with format: 1'
          : `is in format ${from}, and this program reads up to ${FORMAT}; a newer version of it can`;
    return { file, ...(from === undefined ? {} : { from }), to: FORMAT, changes: [], problem };
  }
  if (!isCheck) replaceText(file, text, result.text);
  return { file, from: result.from, to: FORMAT, changes: result.changes };
}

function tell({ file, from, to, changes, problem }: Told, isCheck: boolean): void {
  if (problem !== undefined) complain(`${file} ${problem}`);
  else if (from === to) answer(`${file} is in format ${to} already.`);
  else {
    answer(
      isCheck
        ? `${file} is in format ${from}; rollout migrate ${file} brings it to ${to}.`
        : `${file} brought from format ${from} to ${to}.`,
    );
    for (const change of changes.slice(0, MOST_TOLD)) answer(`  ${change}`);
    if (changes.length > MOST_TOLD) answer(`  and ${changes.length - MOST_TOLD} more`);
  }
}

/** Migrates files and returns the exit code; with `check`, only tells. */
export function migrate(files: readonly string[], { check, json }: MigrateOptions): number {
  const told: Told[] = [];
  let unreadable = false;
  for (const given of files) {
    try {
      told.push(migrateFile(scenarioPath(given), check === true));
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complain(error.message);
      unreadable = true;
    }
  }
  if (json === true) answerJson({ files: told });
  else for (const one of told) tell(one, check === true);
  if (unreadable) return MISUSE;
  return told.some((one) => one.problem !== undefined || (check === true && one.from !== one.to)) ? BROKEN : FINE;
}
