// Builds the command line into a file that Node runs by itself, `build/cli/rollout.mjs`, and its worker thread beside it. Run by
// `npm run prepare`, so that `npx rollout` works after `npm ci`.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'build', 'cli');
/** Starts threads of its own from files of its own, so it stays a package. */
const external = ['tinypool'];

const code = await bundle(path.join(root, 'src', 'cli', 'rollout.ts'), { format: 'es', node: true, external });
const worker = await bundle(path.join(root, 'src', 'cli', 'balance-worker.ts'), { format: 'es', node: true });
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'rollout.mjs'), code.startsWith('#!') ? code : `#!/usr/bin/env node\n${code}`, { mode: 0o755 });
writeFileSync(path.join(folder, 'balance-worker.mjs'), worker);
