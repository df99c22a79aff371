// axe on every screen and panel, on a desk and on a phone.

import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './helpers/axe.ts';
import { PANELS, Player } from './helpers/player.ts';

test('no barrier on any screen of a desk', async ({ page }) => {
  test.setTimeout(360_000);
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
  await player.button('Delete all').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectNoBarrier(page, 'the question before deleting');
  await player.button('Keep everything').click();
  await player.button('Help').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarrier(page, 'the help');
  await page.keyboard.press('Escape');

  // Deeper: a letter with its choices, one of them explained; somebody's card; a project before and after its options are compared.
  await player.panel('Inbox');
  await player
    .button(/^A reason for it/)
    .first()
    .click();
  await expectNoBarrier(page, 'a letter with an explained choice');
  await player.panel('Plan');
  await player.thing(/^Emilio Ruiz/);
  await expectNoBarrier(page, 'a card in the building');
  await player.button('Close').click();
  await player.need(/^Server/);
  await player.button(/^Compare options/).click();
  await player.button(/ a range /).click();
  await expectNoBarrier(page, 'a project before its options are compared');
  await player.runWeek();
  await player.button('Why? Satisfaction').click();
  await expectNoBarrier(page, 'the ledger with causes');
  await player.step();
  await player.thing(/^Floor 1/);
  await player.button('Why? Satisfaction, Case work').click();
  await expectNoBarrier(page, 'a floor with causes');
  await player.button('Close').click();
  await player.need(/^Server/);
  await player.button(/^Choose New entry server/).click();
  await expect(page.getByText(/^\d+ of 20 keep it$/)).toBeVisible();
  await expectNoBarrier(page, 'a project with its options compared and a forecast');

  for (let week = 2; week <= 13; week += 1) {
    await player.runWeek();
    await player.step();
    if (week === 5)
      for (const panel of PANELS) {
        await player.panel(panel);
        await expectNoBarrier(page, `the panel ${panel} in week 6`);
      }
  }
  await expectNoBarrier(page, 'the report');
  await player.button('Why? People served').click();
  await player.button('See what changed satisfaction').click();
  await expectNoBarrier(page, 'the report with causes');
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
