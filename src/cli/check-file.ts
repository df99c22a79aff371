// One checked file, and its mending: what `rollout check` knows of it before it tells.

import { closeSync, fchmodSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { compileScenario, mendAll, type Allowed, type Diagnostic, type Mend, type Share } from '../scenario/index.ts';
import { Complaint } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';

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

/** Puts a text in place of a file at once, so that nobody finds half of it. */
function writeWhole(file: string, text: string): void {
  // Where the name is a link, the file that it leads to is meant.
  const target = realpathSync(file);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const handle = openSync(beside, 'wx', 0o600);
    try {
      fchmodSync(handle, statSync(target).mode & 0o777);
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Complaint(`${file}: it cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Mends what can be mended safely, in the file itself, and checks what is left. */
function fixFile(file: string, text: string): Checked {
  const { text: mended, done } = mendAll(text, file);
  if (mended === text) return checkText(file, text);
  // Bytes that are no text would be lost.
  if (!Buffer.from(text, 'utf8').equals(readFileSync(file))) throw new Complaint(`${file} is not UTF-8 text; nothing was changed in it`);
  writeWhole(file, mended);
  return checkText(file, mended, done);
}

/** Checks a file given by path or id. */
export function checkFile(given: string, isFixed: boolean): Checked {
  const file = scenarioPath(given);
  const text = readText(file);
  return isFixed ? fixFile(file, text) : checkText(file, text);
}
