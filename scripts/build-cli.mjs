// Builds the command line into one file that Node runs by itself: `build/cli/rollout.mjs`. Run by `npm run prepare`, so that
// `npx rollout` works after `npm ci`.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'build', 'cli', 'rollout.mjs');

const code = await bundle(path.join(root, 'src', 'cli', 'rollout.ts'), { format: 'es', node: true });
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, code.startsWith('#!') ? code : `#!/usr/bin/env node\n${code}`, { mode: 0o755 });
