// Finds a Chromium or Chrome for the tests and the screenshot, or installs one. Tests call it; so can a person:
// `node scripts/browser.mjs` prints the program it would use.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Headless on machines without a graphics card or a sandbox; nothing of it reaches out to the network on its own. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  // Sounds are heard by the tests inside the page; opening a device that is not there takes a third of a second in each.
  '--disable-audio-output',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As for a reader: nothing sounds before a press.
  '--autoplay-policy=document-user-activation-required',
  '--force-color-profile=srgb',
];

/** The one without windows first: it spends a fifth less (measured: 101 against 120 seconds of processor for five browser tests). */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stderr.write(`${text}\n`);

/** Programs that may be there, best first. */
function candidates(env, platform) {
  const found = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  const suffix = platform === 'win32' ? '.exe' : '';
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    if (folder !== '') found.push(...NAMES.map((name) => path.join(folder, name + suffix)));
  }
  if (platform === 'darwin') {
    for (const folder of ['/Applications', path.join(env.HOME ?? '', 'Applications')]) {
      found.push(`${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`, `${folder}/Chromium.app/Contents/MacOS/Chromium`);
    }
  } else if (platform === 'win32') {
    for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]) {
      if (folder) found.push(`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`);
    }
  } else {
    found.push(
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    );
  }
  return found;
}

/** A file being there is not enough: without its libraries a browser does not even tell its version. */
function starts(program, platform) {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` would open a window.
  if (platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/** Where Playwright keeps the browser that it installed, if it did. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * An installed browser that starts, or undefined. Nothing is installed.
 * @param {NodeJS.ProcessEnv} [env] @param {NodeJS.Platform} [platform]
 */
export async function findBrowser(env = process.env, platform = process.platform) {
  const own = await playwrightsOwn();
  return [...candidates(env, platform), ...(own ? [own] : [])].find((program) => starts(program, platform));
}

function attempt(command, args, minutes, env = {}) {
  say(`  ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const isRoot = () => process.getuid?.() === 0;
const hasSudo = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;

function isDebian() {
  return existsSync('/etc/debian_version') || (existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8')));
}

/** Playwright's own build, with its libraries where we may install those. It only serves some systems. */
function installByPlaywright() {
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const withLibraries = process.platform === 'linux' && (isRoot() || hasSudo()) ? ['--with-deps'] : [];
  return attempt(process.execPath, [cli, 'install', '--no-shell', ...withLibraries, 'chromium'], 5, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
}

function installByDebian() {
  const become = isRoot() ? [] : ['sudo', '-n'];
  const quiet = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-qq'];
  const [command, ...args] = quiet;
  attempt(command, [...args, 'update'], 3);
  const install = (name) => attempt(command, [...args, 'install', '--no-install-recommends', name], 5);
  // Older systems have only the whole browser.
  return install('chromium-headless-shell') || install('chromium');
}

/**
 * The path of a browser that starts; installs one where none is there. Throws, saying what to install, when that fails.
 * Also sets CHROME_PATH, so that processes started from here need not look again.
 */
export async function ensureBrowser() {
  let found = await findBrowser();
  if (found === undefined) {
    say('No Chromium or Chrome found. Trying Playwright’s:');
    installByPlaywright();
    found = await findBrowser();
  }
  if (found === undefined && process.platform === 'linux' && isDebian() && (isRoot() || hasSudo())) {
    say('That did not work here. Trying the system’s:');
    installByDebian();
    found = await findBrowser();
  }
  if (found === undefined) {
    throw new Error(
      'The browser tests need Chromium or Chrome, and none could be found or installed.\n' +
        'Install one (Debian and Ubuntu: `sudo apt-get install chromium`; others: https://www.google.com/chrome/),\n' +
        'or set CHROME_PATH to the program of one that you have. Then run the tests again.',
    );
  }
  process.env.CHROME_PATH = found;
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await ensureBrowser()}\n`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
