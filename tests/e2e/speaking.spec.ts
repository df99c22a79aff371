// What a screen reader is told without asking: in one polite and one assertive region, whatever screen or dialog is shown.

import type { Locator, Page } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Everything on the page that speaks by itself. */
const speakers = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output:not([aria-live="off"])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-live') ?? one.outerHTML).sort());

test('one region of each kind on every screen, which no dialog silences', async ({ page }) => {
  const player = new Player(page);
  const expectTwo = async (): Promise<void> => expect(await speakers(page)).toEqual(['assertive', 'polite']);
  await player.open();
  await expectTwo();
  await player.start();
  await player.enter();
  await player.need(/^Server/);
  await player.button('How sure are you? (if you like)').click();
  await expectTwo();
  await player.button('Settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectTwo();
  await page.keyboard.press('Escape');
  await player.button('Help').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const hides = (part: Locator): Promise<boolean> => part.evaluate((element) => element.closest('[inert], [aria-hidden="true"]') !== null);
  expect(await hides(page.locator('nav'))).toBe(true);
  expect(await hides(page.locator('[aria-live="polite"]'))).toBe(false);
  expect(await hides(page.locator('[aria-live="assertive"]'))).toBe(false);
  await page.keyboard.press('Escape');
  await player.runWeek();
  await expectTwo();
});

test('a broken link is spoken at once; a decision and a step politely', async ({ page }) => {
  const player = new Player(page);
  await player.open('?scenario=nowhere');
  await expect(page.getByRole('alert')).toHaveText(/nowhere/);
  await expect(page.getByRole('region', { name: 'Notice' })).toContainText('nowhere');
  await player.start();
  await player.enter();
  const politely = page.getByRole('status');
  await player.need(/^Server/);
  await player.button(/ a range /).click();
  // Where the page went may be said in the same breath.
  await expect(politely).toHaveText(/(^| )Last: .*Estimate/);
  await player.button('A week later').click();
  await expect(politely).toHaveText('Friday, week 6');
});
