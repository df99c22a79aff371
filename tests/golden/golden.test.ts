// The golden runs give what they gave. Where a change of results is meant, `npm run golden` records them anew; say why in the commit.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GOLDEN_FILE, playGolden, type GoldenRun } from './golden.ts';

const isRecording = process.env['ROLLOUT_MODE'] === 'golden';

it.runIf(isRecording)('records the golden runs', () => {
  const runs = playGolden();
  writeFileSync(GOLDEN_FILE, `[\n${runs.map((run) => `  ${JSON.stringify(run)}`).join(',\n')}\n]\n`);
  expect(runs.length).toBeGreaterThan(0);
});

it.skipIf(isRecording)('golden runs are as recorded', () => {
  const recorded = JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as readonly GoldenRun[];
  const now = playGolden();
  const different = recorded.flatMap((run, index) => {
    const week = run.hashes.findIndex((hash, at) => hash !== now[index]?.hashes[at]);
    return week < 0 ? [] : [`${run.bot} with the seed “${run.seed}” goes another way from week ${week + 1} on`];
  });
  expect(different, 'where this is meant: npm run golden, and say why').toEqual([]);
  expect(now).toEqual(recorded);
});
