// `npm run bench`: what the core and the page cost, as ratios within this one run. `-- --json` prints one object and nothing else.
// Exit 1 when a ratio that has a bar does not hold it. What is measured stands in `tests/bench/`.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { measureDebrief, measureFrames, measureHeap, measureStudio } from './bench-page.mjs';
import { bundle } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

// boardgame.io and Immer are slower outside production, which would flatter us.
process.env.NODE_ENV = 'production';

const say = (text) => process.stderr.write(`${text}\n`);
const folder = path.join(root, 'build', 'bench');
mkdirSync(folder, { recursive: true });
const script = path.join(folder, 'bench.mjs');
writeFileSync(script, await bundle(path.join(root, 'tests', 'bench', 'main.ts'), { node: true, external: ['tinypool'] }));
const worker = path.join(folder, 'balance-worker.mjs');
writeFileSync(worker, await bundle(path.join(root, 'src', 'cli', 'balance-worker.ts'), { node: true }));
const { measureAll } = await import(pathToFileURL(script).href);
const core = await measureAll(path.join(root, 'scenarios', 'harbor-relief.yaml'), worker, say);
const parts = [
  core,
  await measureFrames(root, say),
  await measureDebrief(root, say),
  await measureStudio(root, say),
  await measureHeap(root, say),
];
const result = {
  ratios: Object.assign({}, ...parts.map(({ ratios }) => ratios)),
  timings: Object.assign({}, ...parts.map(({ timings }) => timings)),
};

if (values.json) {
  process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
} else {
  const rows = Object.entries(result.ratios).map(([name, { value, bar, holds }]) => {
    const told = bar === null ? 'reported' : `${holds ? 'holds' : 'FAILS'}, at most ${bar}`;
    return `  ${name.padEnd(36)} ${value.toFixed(2).padStart(9)}   ${told}`;
  });
  const times = Object.entries(result.timings).map(([name, value]) => `  ${name.padEnd(36)} ${value.toFixed(1).padStart(9)}`);
  process.stdout.write(`Ratios\n${rows.join('\n')}\n\nTimings and counts, of this machine only\n${times.join('\n')}\n`);
}
process.exitCode = Object.values(result.ratios).every(({ holds }) => holds) ? 0 : 1;
