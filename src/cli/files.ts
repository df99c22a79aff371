// Finding and reading files: a scenario by its path or, for a shipped one, by its id.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from '../scenario/index.ts';
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

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  } catch {
    return [];
  }
}

/** The file that somebody meant who typed the name of none: one that stands beside it, or comes with the game. Empty where none is near. */
function suggestedFor(given: string): string {
  const { dir, base } = path.parse(given);
  const beside = filesIn(dir === '' ? '.' : dir);
  const whole = `${base}.yaml`;
  const near = beside.includes(whole) ? whole : nearest(base, beside);
  if (near !== undefined) return `; did you mean ${path.join(dir, near)}?`;
  const shipped =
    dir === ''
      ? nearest(
          base.replace(/\.ya?ml$/, ''),
          filesIn(shippedFolder).map((name) => name.slice(0, -'.yaml'.length)),
        )
      : undefined;
  return shipped === undefined ? '' : `; did you mean ${shipped}, which comes with the game?`;
}

/** A folder is not read as a whole: one of its files is named instead. */
function inFolder(folder: string): string {
  const [first] = filesIn(folder);
  return first === undefined ? `${folder} is a folder` : `${folder} is a folder; name a file in it: ${path.join(folder, first)}`;
}

/** A file's text. Throws a `Complaint` where it cannot be read. */
export function readText(file: string): string {
  try {
    if (file === '-') throw new Complaint('-: a scenario is read from a file, not from a pipe; give its name');
    const status = statSync(file);
    if (status.isDirectory()) throw new Complaint(inFolder(file));
    if (!status.isFile()) throw new Complaint(`${file} is not a file`);
    if (status.size > MOST_BYTES) throw new Complaint(`${file} is too large: ${Math.round(status.size / 1024)} KiB`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Complaint) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'ENOENT'
        ? `there is no such file or scenario${suggestedFor(file)}`
        : code === 'EACCES'
          ? 'you may not read it'
          : 'it cannot be read';
    throw new Complaint(`${file}: ${reason}`);
  }
}
