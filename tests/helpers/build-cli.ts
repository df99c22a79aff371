// Before the tests of the command line and of the documentation: builds the program once, for all files that run it.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program that `npx rollout` starts. */
export const program = path.join(root, 'build', 'cli', 'rollout.mjs');

export function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'build-cli.mjs')], { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`The command line could not be built.\n${stderr}`);
}
