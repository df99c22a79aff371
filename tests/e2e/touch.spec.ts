// The game by finger on a phone: from the menu to the first Friday, with a block placed by tapping somebody and what to do with them.

import type { Page } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

/** Two fingers part: one begins on something that can be tapped, the other beside it. */
async function pinch(page: Page, from: { readonly x: number; readonly y: number }): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: from.x, y: from.y, id: 1 },
    { x: from.x + apart, y: from.y + 20, id: 2 },
  ];
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30).slice(0, 1) });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
  for (const apart of [45, 60, 80, 100])
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.use({ ...STILL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('from the menu to the first Friday by finger', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page, 'finger');
  await player.toOffice();

  // The letter waits first; its panel covers the building.
  await player.answer('last');
  await player.panel('Plan');
  await expect(page.getByRole('toolbar', { name: 'Building' })).toBeVisible();
  const emilio = page.getByRole('toolbar', { name: 'Building' }).getByRole('button', { name: /^Emilio Ruiz/ });
  const box = await emilio.boundingBox();
  await pinch(page, { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 });
  await expect(player.button('Whole building')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await player.press(player.button('Whole building'));
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
