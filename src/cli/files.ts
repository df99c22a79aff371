// Finding and reading files: a scenario by its path or, for a shipped one, by its id.

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Complaint } from './exit-codes.ts';

/** Bytes. More is no file of ours; the exact limits are with those who read them. */
const MOST_BYTES = 8 * 1024 * 1024;
const ID = /^[a-z0-9-]+$/;

/** The project's folder `scenarios/`, from where the built program stands: `build/cli/`. */
const shippedFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The version of the package that the program came with. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return version;
}

/** The path of a scenario given by path or id. */
export function scenarioPath(given: string): string {
  if (existsSync(given) || !ID.test(given)) return given;
  const shipped = path.join(shippedFolder, `${given}.yaml`);
  if (!existsSync(shipped)) return given;
  const near = path.relative(process.cwd(), shipped);
  return near.startsWith('..') ? shipped : near;
}

/** A file's text. Throws a `Complaint` where it cannot be read. */
export function readText(file: string): string {
  try {
    if (file === '-') throw new Complaint('-: a scenario is read from a file, not from a pipe; give its name');
    const status = statSync(file);
    if (!status.isFile()) throw new Complaint(`${file} is not a file`);
    if (status.size > MOST_BYTES) throw new Complaint(`${file} is too large: ${Math.round(status.size / 1024)} KiB`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Complaint) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'ENOENT' ? 'there is no such file or scenario' : code === 'EACCES' ? 'you may not read it' : 'it cannot be read';
    throw new Complaint(`${file}: ${reason}`);
  }
}
