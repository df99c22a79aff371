// A run that was played already, as the part of an address that opens it: for photographs and measurements that are not to play first.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DAYS = 7;

function cli(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
}

/** The whole run of the planner, as the command line records it. */
export function playedRun(scenario, seed) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rollout-played-'));
  try {
    const file = path.join(folder, 'run.json');
    cli(['scripts/build-cli.mjs']);
    cli(['build/cli/rollout.mjs', 'play', scenario, '--seed', seed, '--record', file]);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same on the Monday of a week; absent = at its end. */
export function linkTo(run, monday) {
  const { check: _, ...whole } = run;
  const until =
    monday === undefined
      ? whole
      : {
          ...whole,
          finished: false,
          decisions: whole.decisions.filter(({ at }) => at[0] < (monday - 1) * DAYS),
          checkpoints: whole.checkpoints.filter(({ week }) => week < monday),
        };
  return `#run=d${deflateRawSync(JSON.stringify(until)).toString('base64url')}`;
}
