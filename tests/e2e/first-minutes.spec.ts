// What a newcomer does: menu, brief, office, one week by mouse, and the ledger with its reasons.

import { PANELS, Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

test('from the menu through the brief to the first decision and the first Friday, where a figure tells why', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  await expect(page).toHaveTitle(/Rollout/);
  await player.start();
  await player.enter();
  await expect(page).toHaveTitle(/Week 1/);
  await expect(page.getByRole('toolbar', { name: 'Building' })).toBeVisible();

  await player.runWeek();
  await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeVisible();
  await player
    .button(/^Why\?/)
    .first()
    .click();
  await expect(
    page
      .getByRole('dialog')
      .or(page.getByRole('region', { name: /why/i }))
      .first(),
  ).toBeVisible();
  await player.button('Plan week 2').click();
  await expect(page).toHaveTitle(/Week 2/);
  expect(player.complaints).toEqual([]);
});

test('every panel opens, by its button and by its number; a decision can be undone', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  for (const name of PANELS) await player.panel(name);
  for (const [index, name] of PANELS.entries()) {
    await page.keyboard.press(String(index + 1));
    await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  }
  await expect(player.button('Undo')).toBeDisabled();
  await player.panel('Plan');
  await player.choose(/^Weekly/);
  await expect(player.button('Undo')).toBeEnabled();
  await player.button('Undo').click();
  await expect(player.button('Undo')).toBeDisabled();
  expect(player.complaints).toEqual([]);
});

test('a week can be run from the board of needs, right after their order was changed', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await player.answer();
  await player.panel('Projects');
  await player.button('Move Wi-Fi up').click();
  await expect(player.needs().first()).toContainText('Wi-Fi');
  // By its grip, too: put back by Esc on the way, then dropped above the first.
  for (const isPutBack of [true, false]) {
    const [first, second] = [await player.needs().first().boundingBox(), await player.needs().nth(1).boundingBox()];
    await page.mouse.move((second?.x ?? 0) + 22, (second?.y ?? 0) + 24);
    await page.mouse.down();
    await page.mouse.move((first?.x ?? 0) + 22, (first?.y ?? 0) + 10, { steps: 4 });
    if (isPutBack) await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(player.needs().first()).toContainText(isPutBack ? 'Wi-Fi' : 'Server');
  }
  await player.runWeek();
  await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeVisible();
  expect(player.complaints).toEqual([]);
});
