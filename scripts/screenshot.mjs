// Takes the README's picture from the built game: week 2 of the shipped scenario, somebody selected. `npm run screenshot`.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const target = path.join(root, 'docs', 'pictures');
mkdirSync(target, { recursive: true });

await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4199 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${server.resolvedUrls.local[0]}?scenario=harbor-relief&seed=picture`);
  await page.getByRole('button', { name: 'Open the office' }).click();
  const primary = page.getByLabel('This week').getByRole('button').last();
  const panel = (name) =>
    page
      .getByRole('navigation', { name: 'Panels' })
      .getByRole('button', { name: new RegExp(`${name}$`) })
      .click();
  const answerAll = async () => {
    while ((await primary.innerText()).startsWith('Answer')) {
      await primary.click();
      await page
        .getByRole('button', { name: /^Choose:/ })
        .nth(1)
        .click();
    }
  };
  await answerAll();
  await primary.click();
  while (!(await primary.innerText()).startsWith('Plan week 2')) {
    await answerAll();
    await primary.click();
  }
  await primary.click();
  await answerAll();
  await panel('Plan');
  const building = page.getByRole('toolbar', { name: 'Building' });
  await building.getByRole('button', { name: /^Emilio/ }).click();
  await page.getByRole('button', { name: /^Talk/ }).first().click();
  // The captions of sounds stay three seconds, and nothing breathes after eight.
  await page.waitForTimeout(9_000);
  await page.screenshot({ path: path.join(target, 'office.png') });
} finally {
  await browser.close();
  await server.close();
}
