// Photographs every screen at four sizes from the built game, for looking at: `npm run screens -- [folder] [--contrast]`. One run is
// played at the first size; each place is then shown at all of them.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [folder = path.join(root, 'build', 'screens')] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isContrast = process.argv.includes('--contrast');
const SIZES = [
  { name: '1280', width: 1280, height: 720, text: 100 },
  { name: '1920', width: 1920, height: 1080, text: 100 },
  { name: '390', width: 390, height: 844, text: 100 },
  { name: '200', width: 1280, height: 720, text: 200 },
];
const PANELS = ['Plan', 'Inbox', 'Projects', 'Promises', 'Team', 'Money', 'Estate'];

mkdirSync(folder, { recursive: true });
const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });

async function play(size) {
  const page = await browser.newPage({
    viewport: { width: size.width, height: size.height },
    contrast: isContrast ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  const primary = page.getByLabel('This week').getByRole('button').last();
  const shoot = async (name) => {
    await page.waitForTimeout(600);
    await page.screenshot({ path: path.join(folder, `${name}-${size.name}.png`) });
  };
  const panel = async (name) => {
    const nav = page.getByRole('navigation', { name: 'Panels' });
    const button = nav.getByRole('button', { name: new RegExp(`^${name}\\b`) });
    if (!(await button.isVisible())) await nav.getByRole('button', { name: /^(More|Panels)\b/ }).click();
    await button.click();
  };
  const answer = async () => {
    await primary.click();
    await page
      .getByRole('button', { name: /^Choose:/ })
      .first()
      .click();
  };
  /** On until the primary button says what is sought. */
  const until = async (wanted) => {
    for (let turn = 0; turn < 60; turn += 1) {
      const name = (await primary.innerText()).trim();
      if (name.startsWith(wanted)) return;
      if (name.startsWith('Answer')) await answer();
      else await primary.click();
      await page.waitForTimeout(150);
    }
  };
  await page.goto(server.resolvedUrls.local[0]);
  if (size.text !== 100) {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page
      .locator('label')
      .filter({ has: page.getByRole('radio', { name: `${size.text} %` }) })
      .click();
    await page.keyboard.press('Escape');
  }
  await shoot('01-title');
  await page.goto(`${server.resolvedUrls.local[0]}?scenario=harbor-relief&seed=picture`);
  await page.getByRole('button', { name: 'Open the office' }).waitFor();
  await shoot('02-brief');
  await page.getByRole('button', { name: 'Open the office' }).click();
  await primary.waitFor();
  for (const [index, name] of PANELS.entries()) {
    await panel(name);
    await shoot(`03-week1-${index + 1}-${name.toLowerCase()}`);
  }
  await panel('Projects');
  await page
    .getByRole('row', { name: /^Server/ })
    .first()
    .click();
  const compare = page.getByRole('button', { name: /^Compare options/ });
  if (await compare.count()) await compare.first().click();
  await shoot('04-need');
  await page.getByRole('button', { name: 'All projects' }).click();
  await until('Plan week 2');
  await shoot('05-ledger-1');
  await page.getByRole('button', { name: 'Why? Trust' }).click();
  await shoot('06-ledger-why');
  await primary.click();
  await shoot('07-monday-2');
  await until('Plan week 5');
  await shoot('08-ledger-4');
  await primary.click();
  await until('Run week 5');
  for (const [index, name] of PANELS.entries()) {
    await panel(name);
    await shoot(`09-week5-${index + 1}-${name.toLowerCase()}`);
  }
  await panel('Projects');
  await page
    .getByRole('row', { name: /^Server/ })
    .first()
    .click();
  await shoot('10-options');
  await page
    .getByRole('button', { name: /^Choose New entry server/ })
    .click()
    .catch(() => undefined);
  await page.waitForTimeout(2500);
  await shoot('11-forecast');
  await page.keyboard.press('?');
  await shoot('12-help');
  await page.keyboard.press('Escape');
  if (await page.getByRole('button', { name: 'Settings' }).count()) await page.getByRole('button', { name: 'Settings' }).click();
  else {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
  }
  await shoot('13-settings');
  await page.keyboard.press('Escape');
  await until('Read how it ended');
  await primary.click();
  await page.waitForTimeout(800);
  await shoot('14-report');
  await page.close();
}

const asked = process.argv.find((word) => word.startsWith('--size='))?.slice(7);
try {
  for (const size of SIZES) if (asked === undefined || asked === size.name) await play(size);
} finally {
  await browser.close();
  await server.close();
}
