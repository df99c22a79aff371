// The game by finger on a phone: from the menu to the first Friday, with a block placed by tapping somebody and what to do with them.

import { expect, test } from '@playwright/test';
import { Player } from './helpers/player.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('from the menu to the first Friday by finger', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page, 'finger');
  await player.toOffice();

  // The letter waits first; its panel covers the building.
  await player.answer('last');
  await player.panel('Plan');
  await expect(page.getByRole('toolbar', { name: 'Building' })).toBeVisible();
  await player.plan(/^Emilio Ruiz/, /^Talk/);
  await expect(page.getByRole('main').getByText(/^Talk · Emilio/)).toBeVisible();
  await expect(player.button('Undo')).toBeEnabled();

  await player.press(player.primary());
  await player.press(player.button('Skip to the end'));
  await player.runWeek();
  await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeVisible();
  // The talk took place: trust tells it, with the block behind it.
  await player.press(player.button('Why? Trust'));
  const causes = page.getByRole('region', { name: /^Why trust/ });
  await expect(causes).toContainText('You came and listened.');
  await expect(causes.getByRole('button', { name: /^Talk · Emilio/ })).toBeVisible();

  // Nothing hangs over the side of the phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(player.complaints).toEqual([]);
});
