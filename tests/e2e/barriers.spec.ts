// axe on every screen and panel, on a desk and on a phone.

import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './helpers/axe.ts';
import { PANELS, Player } from './helpers/player.ts';

test('no barrier on any screen of a desk', async ({ page }) => {
  test.setTimeout(240_000);
  const player = new Player(page);
  await player.open();
  await expectNoBarrier(page, 'the menu');
  await player.start();
  await expectNoBarrier(page, 'the brief');
  await player.enter();
  for (const panel of PANELS) {
    await player.panel(panel);
    await expectNoBarrier(page, `the panel ${panel}`);
  }
  await player.button('Settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarrier(page, 'the settings');
  await page.keyboard.press('Escape');
  await player.button('Help').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarrier(page, 'the help');
  await page.keyboard.press('Escape');
  for (let week = 1; week <= 13; week += 1) {
    await player.runWeek();
    if (week === 1) await expectNoBarrier(page, 'the ledger');
    await player.step();
    if (week === 5)
      for (const panel of PANELS) {
        await player.panel(panel);
        await expectNoBarrier(page, `the panel ${panel} in week 6`);
      }
  }
  await expectNoBarrier(page, 'the report');
});

test('no barrier on a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const player = new Player(page);
  await player.open();
  await expectNoBarrier(page, 'the menu on a phone');
  await player.start();
  await expectNoBarrier(page, 'the brief on a phone');
  await player.enter();
  for (const panel of ['Plan', 'Inbox', 'Projects', 'Promises'] as const) {
    await player.panel(panel);
    await expectNoBarrier(page, `the panel ${panel} on a phone`);
  }
  await player.runWeek();
  await expectNoBarrier(page, 'the ledger on a phone');
});
