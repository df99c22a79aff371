// Builds the game, serves it on this machine only, prints its address and opens it where there is a desktop.
// `npm start -- --port 4200` wishes for a port; `-- --no-open` only prints.

import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preview } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    open: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const say = (text) => process.stdout.write(`${text}\n`);

/** The program that opens an address in the usual browser, or undefined where nobody sits in front of a screen. */
function opener() {
  if (process.env.CI) return undefined;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

function open(address) {
  const [command, ...args] = opener() ?? [];
  if (command === undefined) return;
  // Where it does not work, the printed address is enough.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

say('Building Rollout …');
const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
});
if (built.status !== 0) {
  say('The build failed; nothing is served.');
  process.exit(1);
}

const server = await preview({ root, preview: { port: Number(values.port), host: '127.0.0.1' }, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0];
say(`\nRollout is ready: ${address}\nStop it with Ctrl+C.`);
if (address !== undefined && values.open) open(address);
