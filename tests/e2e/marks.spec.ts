// Coach marks as a newcomer meets them: one at a time, beside what they are about, blocking nothing, ended by doing. And none where the mode says so.

import type { Page } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

const tip = (page: Page) => page.getByRole('complementary', { name: 'Tip' });

/** The tip does not lie over what it points at, nor over the primary button, and has not taken the focus. */
async function expectBeside(page: Page, words: RegExp): Promise<void> {
  await expect(tip(page)).toHaveText(words);
  expect(await tip(page).evaluate((card) => card.contains(document.activeElement))).toBe(false);
  // What it points at is brought into sight first, where it is not.
  const liesOver = () =>
    tip(page).evaluate((card) => {
      const a = card.getBoundingClientRect();
      const [ring, primary] = ['[data-ring]', '[data-primary]'].map((one) => document.querySelector(one)?.getBoundingClientRect());
      const isOver = [ring, primary].some(
        (b) => b !== undefined && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      );
      return { hasRing: ring !== undefined, isOver };
    });
  await expect.poll(liesOver).toEqual({ hasRing: true, isOver: false });
}

/** What of the table of figures, and of the words above it, lies under the tip. */
const coveredOnFriday = (page: Page): Promise<readonly string[]> =>
  tip(page).evaluate((card) => {
    const a = card.getBoundingClientRect();
    const read = document.querySelectorAll('tbody :is(th, td), [aria-labelledby="panel-title"] :is(h1, p)');
    return [...read].flatMap((cell) => {
      if (card.contains(cell)) return [];
      const words = document.createRange();
      words.selectNodeContents(cell);
      // Of the button its box: what it says to screen readers alone reaches beyond it.
      const boxes = [cell.querySelector('button')?.getBoundingClientRect() ?? words.getClientRects()].flatMap((one) =>
        one instanceof DOMRect ? [one] : [...one],
      );
      const isUnder = boxes.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
      return isUnder ? [cell.textContent ?? ''] : [];
    });
  });

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`the first week goes by tips at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const player = new Player(page);
    await page.goto('./?tips=on');
    await player.start();
    await player.enter();
    if (width > 900) {
      await expectBeside(page, /^Ruth waits for you/);
      // The page goes up by what opened, and not by the room that a tip beside it would take: 28 px, and not 250.
      const reason = page.getByRole('button', { name: /^A reason for it/ }).first();
      const before = (await reason.boundingBox())?.y ?? 0;
      await reason.click();
      await expect(reason).toHaveAttribute('aria-expanded', 'true');
      await page.waitForTimeout(200);
      expect(Math.abs(((await reason.boundingBox())?.y ?? 0) - before)).toBeLessThan(60);
    }
    await player.answer('last');
    await expectBeside(page, /open the plan/);
    await player.panel('Plan');
    await expectBeside(page, /^Begin with one need/);
    await player.button('Choose what to do').click();
    await player.button(/^For a project/).click();
    await page
      .getByRole('button', { name: /^Find the cause/ })
      .first()
      .click();
    await expectBeside(page, /Run the week/);
    await player.runWeek();
    await expect(tip(page)).toHaveText(/Why\?/);
    expect(await tip(page).evaluate((card) => card.contains(document.activeElement))).toBe(false);
    expect(await coveredOnFriday(page)).toEqual([]);
    if (width > 900) {
      await expect(page.locator('[data-ring]')).toBeVisible();
      // As with text of twice the size.
      await page.setViewportSize({ width: width / 2, height: height / 2 });
      await expect(tip(page)).toHaveText(/Why\?/);
      expect(await coveredOnFriday(page)).toEqual([]);
      await page.setViewportSize({ width, height });
    }
    await player
      .button(/^Why\?/)
      .nth(2)
      .click();
    await expect(tip(page)).toHaveCount(0);
    await player.button('Plan week 2').click();
    await expect(tip(page)).toBeVisible();
    await tip(page).getByRole('button', { name: 'No more of these' }).click();
    await expect(tip(page)).toHaveCount(0);
    await player.panel('Inbox');
    await expect(tip(page)).toHaveCount(0);
    expect(player.complaints).toEqual([]);
  });

test('a run to hand in has none, says so on its brief, and is counted', async ({ page }) => {
  const player = new Player(page);
  await page.goto('./?scenario=harbor-relief&seed=class&mode=hand-in');
  await expect(page.getByText(/attempt 1/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'On your own' })).toHaveCount(0);
  await player.enter();
  await player.answer();
  await player.panel('Plan');
  await expect(tip(page)).toHaveCount(0);
});
