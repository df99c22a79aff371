// Nothing that was decided is lost: reload while planning, while a question waits in mid-week, and after Friday.

import { expect, test } from '@playwright/test';
import { Player } from './helpers/player.ts';

/** Reloads: the tab comes back to its run by itself. */
async function reload(player: Player): Promise<void> {
  await player.page.reload();
  await expect(player.primary()).toBeVisible();
}

test('a plan survives a reload, decision by decision', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await player.panel('Plan');
  const weekly = page.getByRole('radio', { name: /^Weekly/ }).first();
  await player.choose(/^Weekly/);
  await expect(weekly).toBeChecked();
  await reload(player);
  await player.panel('Plan');
  await expect(page.getByRole('radio', { name: /^Weekly/ }).first()).toBeChecked();
  await expect(player.button('Undo')).toBeEnabled();
});

test('a reload in mid-week comes back to the very decision', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  // With this luck a question stops week 5, whatever is answered before.
  await page.goto('./?scenario=harbor-relief&seed=stop4');
  await player.enter();
  // Until an event stops a week: a question after the week was started.
  let isRunning = false;
  for (let turn = 0; turn < 80; turn += 1) {
    const name = await player.primaryName();
    if (name.startsWith('Answer') && isRunning) break;
    if (name.startsWith('Run week')) isRunning = true;
    if (name.startsWith('Plan week')) isRunning = false;
    expect(name).not.toBe('Read how it ended');
    await player.step();
  }
  const [waiting, title] = [await player.primaryName(), await page.title()];
  expect(waiting).toMatch(/^Answer /);
  await reload(player);
  expect(await player.primaryName()).toBe(waiting);
  expect(await page.title()).toBe(title);
  await player.runWeek();
});

test('a finished week is there after a reload', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await player.runWeek();
  await player.button('Plan week 2').click();
  await expect(page).toHaveTitle(/Week 2/);
  await reload(player);
  await expect(page).toHaveTitle(/Week 2/);
});
