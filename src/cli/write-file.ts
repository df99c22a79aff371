// Writing: a file of ours as a whole, and somebody's scenario in place of what was read of it, never half, never over what has changed since.

import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Complaint } from './exit-codes.ts';

/** By the system's name of what went wrong. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written on this disk',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Writes a page or a run, in place of an earlier one. A scenario is neither, and nobody means to lose one. */
export function writeText(file: string, text: string): void {
  if (/\.ya?ml$/i.test(file)) throw new Complaint(`${file} is a scenario by its name, so nothing else is written there`);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Complaint(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

/** Puts a text in place of a file at once, so that nobody finds half of it. */
function writeWhole(target: string, text: string): void {
  accessSync(target, constants.W_OK);
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
    throw error;
  }
}

/** Writes a scenario anew, `before` being what was read of it. Throws a `Complaint` where that is not what stands there. */
export function replaceText(file: string, before: string, text: string): void {
  if (text === before) return;
  let target: string;
  let bytes: Buffer;
  try {
    // Where the name is a link, the file that it leads to is meant.
    target = realpathSync(file);
    bytes = readFileSync(target);
  } catch (error) {
    throw new Complaint(`${file} cannot be written: ${reasonOf(error)}`);
  }
  if (!Buffer.from(before, 'utf8').equals(bytes)) {
    // Bytes that are no text would be lost.
    const why = bytes.toString('utf8') === before ? 'is not UTF-8 text' : 'was changed meanwhile';
    throw new Complaint(`${file} ${why}; nothing was changed in it`);
  }
  try {
    writeWhole(target, text);
  } catch (error) {
    throw new Complaint(`${file} cannot be written: ${reasonOf(error)}`);
  }
}
