// A week with the keyboard alone: no test here moves a mouse, and what has the focus is always visible.

import { expect, test, type Page } from '@playwright/test';
import { Player } from './helpers/player.ts';

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return '';
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
    return (focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '').trim();
  });

/** Tabs until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press('Tab');
    const now = await focusedName(page);
    if (name.test(now)) return;
    seen.push(now.slice(0, 40));
  }
  throw new Error(`Tab never reached ${String(name)}: ${seen.join(' | ')}`);
}

/** What stands in the way is answered, and weeks are run, until the page offers `until`. */
async function onByKeys(page: Page, player: Player, until: string): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    const name = await player.primaryName();
    if (name.startsWith(until)) return;
    if (name.startsWith('Answer')) {
      await tabTo(page, /^Answer /);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Choose/);
      await page.keyboard.press('Enter');
    } else if (name.startsWith('Run week')) {
      await page.keyboard.press('Control+Enter');
    } else {
      await tabTo(page, new RegExp(`^${name}`));
      await page.keyboard.press('Enter');
    }
    await expect(player.primary()).not.toHaveText(name);
  }
  throw new Error(`never came to ${until}`);
}

test('from the menu to the first Friday by keyboard alone', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  await tabTo(page, /^Start\b/);
  await page.keyboard.press('Enter');
  await expect(player.button('Open the office')).toBeVisible();
  await tabTo(page, /^Open the office/);
  await page.keyboard.press('Enter');
  await expect(player.primary()).toBeVisible();

  // A decision: into the building, from thing to thing, to somebody's first offer. It stands in the plan, and the focus comes back.
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: 'Plan', exact: true }).first()).toBeVisible();
  await tabTo(page, /^Floor /);
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).toMatch(/^Floor 1/);
  await page.keyboard.press('ArrowRight');
  expect(await focusedName(page)).toMatch(/^Emilio Ruiz/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Emilio Ruiz' })).toBeVisible();
  await tabTo(page, /^Talk/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText(/^Talk · Emilio/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focusedName(page)).toMatch(/^Emilio Ruiz/);
  await expect(player.button('Undo')).toBeEnabled();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Inbox', exact: true }).first()).toBeVisible();

  await onByKeys(page, player, 'Plan week');
  await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeVisible();
  expect(player.complaints).toEqual([]);
});

test('two weeks of the other scenario by keyboard alone, with somebody on call', async ({ page }) => {
  const player = new Player(page);
  await page.goto('./?scenario=first-ninety-days&seed=keys');
  await tabTo(page, /^Open the office/);
  await page.keyboard.press('Enter');
  await expect(player.primary()).toBeVisible();
  await onByKeys(page, player, 'Run week 1');

  await page.keyboard.press('5');
  await expect(page.getByRole('heading', { name: 'Team', exact: true }).first()).toBeVisible();
  await tabTo(page, /^Nobody/);
  await page.keyboard.press('ArrowRight');
  await expect(player.button('Undo')).toBeEnabled();
  await onByKeys(page, player, 'Plan week 2');
  await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeVisible();
  await tabTo(page, /^Plan week 2/);
  await page.keyboard.press('Enter');
  await onByKeys(page, player, 'Plan week 3');
  await expect(page.getByRole('heading', { name: /^Friday, week 2/ })).toBeVisible();
  expect(player.complaints).toEqual([]);
});

test('the keys are listed, and U undoes', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await player.panel('Plan');
  await player.choose(/^Weekly/);
  await expect(player.button('Undo')).toBeEnabled();
  await page.keyboard.press('u');
  await expect(player.button('Undo')).toBeDisabled();
});
