// Files at the menu: a scenario file is played like a shipped one, a broken one is told with its line, and what a stranger wrote
// stays words.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from './helpers/axe.ts';
import { choose, drop } from './helpers/from-disk.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

const SMALL = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');
const BROKEN = SMALL.replace('sponsor: sam', 'sponsor: samm');
const TITLE = 'Six weeks at the shelter';

const start = (page: Page, title = TITLE) => page.getByRole('button', { name: `Start ${title}, from your file small.yaml` });

test('a scenario file is opened, played for a week, and there after a reload', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  await choose(page, 'small.yaml', SMALL);
  await expect(page.getByRole('heading', { name: TITLE })).toBeFocused();
  await expect(page.getByText('From your file small.yaml', { exact: true })).toBeVisible();
  await expect(page.getByText('6 weeks · about 15 minutes')).toBeVisible();
  // Its title page says what it is for, and the card waits until that is put away.
  await expect(page.getByRole('heading', { name: 'Whoever leads well here' })).toBeVisible();
  await expect(page.getByRole('article', { name: TITLE }).getByRole('listitem').first()).toBeVisible();
  await expectNoBarrier(page, 'the menu with a card from a file');
  await page.getByLabel('Seed').fill('blue');
  await start(page).click();
  await player.enter();
  await player.runWeek();
  await page.reload();
  await expect(player.button('Plan week 2')).toBeVisible();
  await player.button('Plan week 2').click();
  await expect(page).toHaveTitle(/Week 2/);

  // At the menu of another visit: the run, and the scenario to start anew.
  const visit = await page.context().newPage();
  const other = new Player(visit);
  await page.close();
  await other.open();
  await expect(start(visit)).toBeVisible();
  await visit.getByRole('button', { name: `Go on with ${TITLE}, week 2` }).click();
  await expect(other.primary()).toBeVisible();
  await other.button('Settings').click();
  const download = visit.waitForEvent('download');
  await visit.getByRole('button', { name: 'Save the run file' }).click();
  const run = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(run)).toMatchObject({ scenario: { id: 'small' }, seed: 'blue' });
  expect([...player.complaints, ...other.complaints]).toEqual([]);

  // The run file, where the scenario is not known, and where it has been opened.
  const stranger = await (await page.context().browser()?.newContext())?.newPage();
  if (stranger === undefined) throw new Error('no browser');
  await stranger.goto(visit.url());
  await choose(stranger, 'small.rollout.json', run);
  await expect(stranger.getByRole('alert')).toContainText('Open that scenario file first');
  await choose(stranger, 'small.yaml', SMALL);
  await expect(start(stranger)).toBeVisible();
  await expect(stranger.getByRole('region', { name: 'Notice' })).toHaveCount(0);
  await choose(stranger, 'small.rollout.json', run);
  await expect(new Player(stranger).primary()).toBeVisible();
  await stranger.context().close();
});

test('a broken scenario file is told with its line and a hint, and the menu stays', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  await choose(page, 'small.yaml', BROKEN);
  const report = page.getByRole('region', { name: 'This file has 1 problem' });
  await expect(report.getByRole('heading')).toBeFocused();
  await expect(report).toContainText('Error E0222');
  await expect(report).toContainText('Line 157:14');
  await expect(report).toContainText('No stakeholder is called samm');
  await expect(report).toContainText('Did you mean sam?');
  const line = report.getByRole('group', { name: 'Line 157 of the file' });
  await expect(line).toHaveText(/^ {4}sponsor: samm\n\s*sponsor: \^{4}$/);
  await expectNoBarrier(page, 'the menu with a broken file');

  // Mended, it is played; the report goes.
  await choose(page, 'small.yaml', SMALL);
  await expect(start(page)).toBeVisible();
  await expect(report).toHaveCount(0);
  await drop(page, 'small.yaml', BROKEN);
  await expect(report).toBeVisible();
  // In German all of it is German, without another look at the file.
  await page.getByRole('button', { name: 'Deutsch' }).click();
  const german = page.getByRole('region', { name: 'Diese Datei hat 1 Problem' });
  await expect(german).toContainText('Niemand mit Mitsprache heißt samm');
  await expect(german).toContainText('Meintest du sam?');
  await expect(german.locator('[lang=en]')).toHaveCount(0);
  await page.getByRole('button', { name: 'English' }).click();
  await report.getByRole('button', { name: 'Close' }).click();
  await expect(report).toHaveCount(0);
  expect(player.complaints).toEqual([]);
});

test('twenty problems are shown, the rest is counted, and a long line can be reached by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const player = new Player(page);
  await player.open();
  const parts = Array.from({ length: 25 }, (_, index) => `part-${index}: ${'x'.repeat(90)}\n`).join('');
  await choose(page, 'small.yaml', SMALL + parts);
  const report = page.getByRole('region', { name: 'This file has 25 problems' });
  await expect(report.getByRole('listitem')).toHaveCount(20);
  await expect(report).toContainText('And 5 more.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(report.getByRole('group').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectNoBarrier(page, 'the menu of a phone with a broken file');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  expect(player.complaints).toEqual([]);
});

test('what is too large or of another kind is refused in a sentence', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  await choose(page, 'large.yaml', SMALL.padEnd(300_000, '# more\n'));
  await expect(page.getByRole('alert')).toContainText('“large.yaml” has 293 KiB; a scenario or a run has at most 256.');
  await drop(page, 'holiday.png', 'not a picture');
  await expect(page.getByRole('alert')).toContainText('neither a scenario file nor a run file');
  await player.start();
  expect(player.complaints).toEqual([]);
});

test('a file dropped anywhere on the menu is opened', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  await drop(page, 'small.yaml', SMALL);
  await expect(page.getByRole('heading', { name: TITLE })).toBeFocused();
  await start(page).press('Enter');
  await player.enter();
  expect(player.complaints).toEqual([]);
});

test('a file let go on a game asks before the game is left, and the game is still there', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await player.runWeek();
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'small.yaml'));
    return transfer;
  }, SMALL);
  const heading = page.getByRole('heading').first();
  await heading.dispatchEvent('dragover', { dataTransfer });
  await expect(page.getByText('Drop it here to open it')).toBeVisible();
  await heading.dispatchEvent('drop', { dataTransfer });
  const question = page.getByRole('dialog', { name: 'Open “small.yaml”?' });
  await expectNoBarrier(page, 'the question about a dropped file');
  await question.getByRole('button', { name: 'Stay in this game' }).click();
  await expect(question).toHaveCount(0);
  await expect(player.button('Plan week 2')).toBeVisible();
  await heading.dispatchEvent('drop', { dataTransfer });
  await question.getByRole('button', { name: 'Leave and open it' }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Go on with .*, week 2$/ })).toBeVisible();
  expect(player.complaints).toEqual([]);
});

test('a file that hangs the checker is told after a second, and holds up nothing', async ({ page }) => {
  await page.route(/file-check-worker/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "self.onmessage = () => { for (;;); }; self.postMessage({ kind: 'ready' });" }),
  );
  const player = new Player(page);
  await player.open();
  await choose(page, 'small.yaml', SMALL);
  await expect(page.getByRole('alert')).toContainText('“small.yaml” could not be checked within a second');
  await player.start();
});

/** What a stranger may try in every line of text; names have room for forty letters. */
const PAYLOAD = `"><img src=https://evil.example/x onerror=hacked=1><script>hacked=1</script>`;
const SHORT = '<img src=//evil.example onerror=hack=1>';

test('what a stranger wrote stays words: no script, no request to another origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(baseURL ?? '') && !/^(data|blob):$/.test(url.protocol),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  const player = new Player(page);
  await player.open();

  // Prose refuses markup; the line is shown as it stands.
  await choose(page, 'small.yaml', SMALL.replace('  A volunteer agency', `  ${PAYLOAD} A volunteer agency`));
  await expect(page.getByRole('region', { name: /^This file has \d+ problems?$/ })).toContainText('<script>hacked=1</script>');

  // Names, titles and labels are plain text and may hold anything; in prose a backslash makes the sign plain.
  const lines = /^(\s*)(title|label|note|known|because|role|wants|about|found|name|place): [^{|].*$/gm;
  const hostile = SMALL.replace(
    lines,
    (_, indent: string, key: string) => `${indent}${key}: '${key === 'name' ? SHORT : PAYLOAD}'`,
  ).replace('  A volunteer agency', `  ${PAYLOAD.replaceAll('<', '\\<')} A volunteer agency`);
  expect(hostile.split(/hack(?:ed)?=1>/).length).toBeGreaterThan(20);
  await choose(page, 'small.yaml', hostile);
  await start(page, PAYLOAD).click();
  await player.enter();
  for (const panel of ['Inbox', 'Projects', 'Promises', 'Team', 'Money', 'Estate', 'Plan'] as const) await player.panel(panel);
  await player.runWeek();
  await player.button('Plan week 2').click();
  await expect(page).toHaveTitle(/Week 2/);
  expect(await page.evaluate(() => 'hacked' in window || 'hack' in window)).toBe(false);
  expect(await page.locator('img[src*="evil"], script:not([src])').count()).toBe(0);
  expect(foreign).toEqual([]);
  expect(player.complaints).toEqual([]);
});
