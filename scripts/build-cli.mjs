// Builds the command line into files that Node runs by itself: `build/cli/rollout.mjs`, the worker thread of the balance, and beside them
// the parts that a command fetches when it is asked for. Run by `npm run prepare`, so that `npx rollout` works after `npm ci`.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleParts } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'build', 'cli');

const parts = await bundleParts(
  {
    rollout: path.join(root, 'src', 'cli', 'rollout.ts'),
    'balance-worker': path.join(root, 'src', 'cli', 'balance-worker.ts'),
  },
  // It starts threads of its own from files of its own, so it stays a package.
  { external: ['tinypool'] },
);
const main = parts.get('rollout.mjs') ?? '';
parts.set('rollout.mjs', main.startsWith('#!') ? main : `#!/usr/bin/env node\n${main}`);

mkdirSync(folder, { recursive: true });
// A part's name changes with what is in it, and the two that start come last: whoever starts the program meanwhile finds all of the old one or all
// of the new one.
const isSame = (/** @type {string} */ file, /** @type {string} */ text) => existsSync(file) && readFileSync(file, 'utf8') === text;
for (const [name, text] of [...parts].toReversed()) {
  const file = path.join(folder, name);
  if (!isSame(file, text)) writeFileSync(file, text, { mode: name === 'rollout.mjs' ? 0o755 : 0o644 });
}
for (const name of readdirSync(folder)) if (!parts.has(name)) rmSync(path.join(folder, name), { recursive: true });
