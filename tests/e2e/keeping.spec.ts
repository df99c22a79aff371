// What this machine keeps: exported in one file, deleted after one question, and a reminder where the browser may clear it.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Something to lose: a run with a decision in it. */
async function play(player: Player): Promise<void> {
  await player.toOffice('');
  await player.panel('Plan');
  await player.choose(/^Weekly/);
  await expect(player.button('Undo')).toBeEnabled();
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
}

test('all of it goes into one file; nothing is deleted without a second yes, and then all of it', async ({ page }) => {
  const player = new Player(page);
  await play(player);
  await openSettings(page);
  const [download] = await Promise.all([page.waitForEvent('download'), player.button('Export all').click()]);
  const all = JSON.parse(readFileSync(await download.path(), 'utf8')) as { format: string; runs: unknown[]; log: unknown[] };
  expect(all).toMatchObject({ format: 'rollout-saves', runs: [{ scenario: { id: 'harbor-relief' } }] });
  expect(all.log).toHaveLength(1);

  await player.button('Delete all').click();
  const question = page.getByRole('alertdialog', { name: 'Delete everything?' });
  await expect(question).toContainText('You would lose one run with all its decisions, and your settings.');
  await player.button('Keep everything').click();
  await expect(question).toHaveCount(0);
  await expect(player.button('Undo')).toBeEnabled();

  await openSettings(page);
  await player.button('Delete all').click();
  await player.button('Delete everything').click();
  await expect(player.button(/^Start\b/).first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Everything is deleted.');
  await expect(page.getByRole('heading', { name: 'Your runs' })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await page.reload();
  await expect(player.button(/^Start\b/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your runs' })).toHaveCount(0);
  expect(player.complaints).toEqual([]);
});

test('Safari reminds of saving files, quietly; others do not', async ({ page, browser, baseURL }) => {
  const player = new Player(page);
  const reminder = page.getByText(/^This browser may clear saved runs/);
  await play(player);
  await openSettings(page);
  await player.button('Leave to the menu').click();
  await expect(page.getByRole('heading', { name: 'Your runs' })).toBeVisible();
  await expect(reminder).toHaveCount(0);

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const safari = new Player(await context.newPage());
  await safari.page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
    StorageManager.prototype.persisted = async () => false;
  });
  await play(safari);
  await openSettings(safari.page);
  await expect(safari.page.getByText(/^This browser may clear them/)).toBeVisible();
  await safari.button('Leave to the menu').click();
  await expect(safari.page.getByText(/^This browser may clear saved runs/)).toBeVisible();
  await context.close();
});

test('the settings tell the mode and the seed of the run', async ({ page }) => {
  await page.goto('./?scenario=harbor-relief&seed=blue&mode=hand-in');
  await new Player(page).enter();
  await openSettings(page);
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await expect(dialog).toContainText('To hand in');
  await expect(dialog).toContainText('blue');
});
