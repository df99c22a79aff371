// What the coach finds in twenty runs of the shipped scenario, as it was last recorded. Where a change is meant, `npm run golden` records it
// anew; say why in the commit.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingsOf, type Finding } from '../../src/coach/findings.ts';
import { botNamed, playBot, type BotName } from '../../src/lab/index.ts';
import { isMisfit, replay } from '../../src/run/index.ts';
import { harbor } from '../helpers/harbor.ts';

const isRecording = process.env['ROLLOUT_MODE'] === 'golden';
const FILE = new URL('findings.json', import.meta.url);
const RUNS: readonly (readonly [bot: BotName, runs: number])[] = [
  ['planner', 6],
  ['idle', 2],
  ['random', 12],
];

const tell = ({ rule, kind, weight, weeks }: Finding): string => `${kind === 'strength' ? '+' : weight} ${rule} ${weeks.to}`;

const findAll = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    RUNS.flatMap(([bot, runs]) =>
      Array.from({ length: runs }, (_, index) => {
        const seed = `run-${index + 1}`;
        const course = replay(harbor, seed, playBot(harbor, botNamed(bot, seed), seed).log);
        if (isMisfit(course)) throw new Error(`${bot} ${seed} does not replay`);
        return [`${bot} ${seed}`, findingsOf(course).map(tell)] as const;
      }),
    ),
  );

it.runIf(isRecording)('records the findings', () => {
  const found = Object.entries(findAll());
  const runs = found.map(([run, list]) => `  ${JSON.stringify(run)}: [\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`);
  writeFileSync(FILE, `{\n${runs.join(',\n')}\n}\n`);
  expect(found).toHaveLength(20);
});

it.skipIf(isRecording)('the findings of twenty runs are as recorded', () => {
  expect(findAll(), 'where this is meant: npm run golden, and say why').toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
});
