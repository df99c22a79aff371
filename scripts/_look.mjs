import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
const server = await preview({ root: '/tmp/wt/access', preview: { host: '127.0.0.1', port: 4311 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
for (const [n, w, h, text] of [
  ['d', 1280, 720, 100],
  ['m', 1024, 768, 100],
  ['p', 390, 844, 100],
  ['l', 1280, 720, 200],
]) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  page.on('pageerror', (e) => console.log(n, 'error', e.message));
  await page.goto(`${server.resolvedUrls.local[0]}?scenario=harbor-relief&seed=picture`);
  await page.getByRole('button', { name: 'Open the office' }).click();
  const nav = page.getByRole('navigation', { name: 'Panels' });
  await nav.getByRole('button', { name: /Plan/ }).click();
  if (w > 500) await page.getByRole('button', { name: 'As a list' }).click();
  else {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'As a list' }).click();
  }
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/access-list-${n}.png` });
  await page
    .getByRole('toolbar', { name: 'Building' })
    .getByRole('button', { name: /^Emilio/ })
    .click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/access-card-${n}.png` });
  if (text === 200) {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page
      .locator('label')
      .filter({ has: page.getByRole('radio', { name: `200 %` }) })
      .click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/access-list-${n}.png` });
  }
  await page.close();
}
await browser.close();
await server.close();
