// Photographs every screen, panel, dialog and overlay of a played run at four sizes into `build/screens`, for looking at with one's own
// eyes: `npm run screenshot`. `-- --size 390` takes one size, `-- --contrast` the theme of high contrast, `-- --grey` shades of grey,
// `-- --readme` only the README's picture. What could not be found is told at the end, and fails the command.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { linkTo, playedRun } from './played.mjs';
import { photograph } from './photograph.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    contrast: { type: 'boolean', default: false },
    grey: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    out: { type: 'string', default: path.join(root, 'build', 'screens') },
  },
  allowNegative: true,
});

const SIZES = [
  { name: '1280', width: 1280, height: 720, text: 100 },
  { name: '1920', width: 1920, height: 1080, text: 100 },
  { name: '390', width: 390, height: 844, text: 100 },
  { name: '200', width: 1280, height: 720, text: 200 },
];
/** A week in the middle of the run: things are ordered, promised, late and done. */
const MIDDLE = 6;

if (values.build) await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const address = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });

/** The README's picture: week 2, somebody selected, and nothing breathes. */
async function readme() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${address}${linkTo(playedRun('harbor-relief', 'picture'), 2)}`);
  const panels = page.getByRole('navigation', { name: 'Panels' });
  await panels.getByRole('button', { name: /Plan$/ }).click();
  const building = page.getByRole('toolbar', { name: 'Building' });
  await building.getByRole('button', { name: /^Emilio/ }).click();
  await page.getByRole('button', { name: /^Talk/ }).first().click();
  // The captions of sounds stay three seconds, and nothing breathes after eight.
  await page.waitForTimeout(9_000);
  const target = path.join(root, 'docs', 'pictures');
  mkdirSync(target, { recursive: true });
  await page.screenshot({ path: path.join(target, 'office.png') });
}

try {
  if (values.readme) await readme();
  else {
    const run = playedRun('harbor-relief', 'picture');
    const links = { start: '?scenario=harbor-relief&seed=picture', middle: linkTo(run, MIDDLE), end: linkTo(run) };
    const sizes = SIZES.filter(({ name }) => values.size === undefined || values.size === name);
    const missing = [];
    for (const size of sizes) {
      const folder = path.join(values.out, `${size.name}${values.contrast ? '-contrast' : ''}${values.grey ? '-grey' : ''}`);
      mkdirSync(folder, { recursive: true });
      missing.push(...(await photograph({ browser, address, links, size, folder, isContrast: values.contrast, isGrey: values.grey })));
    }
    for (const one of missing) process.stderr.write(`not taken: ${one}\n`);
    process.stdout.write(`${path.relative(root, values.out)}\n`);
    if (missing.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
