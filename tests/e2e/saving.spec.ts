// Nothing that was decided is lost: reload while planning, while a question waits in mid-week, and after Friday.

import { expect, test } from '@playwright/test';
import { Player } from './helpers/player.ts';

/** Reloads and goes on with the saved run, as a player would. */
async function reload(player: Player): Promise<void> {
  await player.page.reload();
  const goOn = player.button(/^Go on with/).first();
  await expect(goOn.or(player.primary()).first()).toBeVisible();
  if (await goOn.isVisible()) await goOn.click();
  await expect(player.primary()).toBeVisible();
}

test('a plan survives a reload, decision by decision', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await player.panel('Plan');
  const weekly = page.getByRole('radio', { name: /^Weekly/ }).first();
  await weekly.click();
  await expect(weekly).toBeChecked();
  await reload(player);
  await player.panel('Plan');
  await expect(page.getByRole('radio', { name: /^Weekly/ }).first()).toBeChecked();
  await expect(player.button('Undo')).toBeEnabled();
});

test('a reload in mid-week comes back to the very decision', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  await player.toOffice();
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
