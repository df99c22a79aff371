// Whole games with the keyboard alone: no test here moves a mouse, and what has the focus is always visible.

import type { Page } from '@playwright/test';
import { Keys, focusOf } from './helpers/keys.ts';
import { PANELS, Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

const focusedName = async (page: Page): Promise<string> => (await focusOf(page)).name;

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

test('harbor-relief from the menu to the report by keyboard alone, with the focus always in sight', async ({ page }) => {
  // Twenty seconds where nobody else is at work.
  test.setTimeout(600_000);
  const player = new Player(page);
  const keys = new Keys(page);
  await player.open();
  await keys.round();
  await keys.tabTo(/^Start\b/);
  await keys.press('Enter');
  await expect(player.button('Open the office')).toBeVisible();
  await keys.round();
  await keys.tabTo(/^Open the office/);
  await keys.press('Enter');
  await expect(player.primary()).toBeVisible();

  // A decision: into the building, from thing to thing, to somebody's first offer. It stands in the plan, and the focus comes back.
  await keys.press('1');
  await expect(page.getByRole('heading', { name: 'Plan', exact: true }).first()).toBeVisible();
  await keys.tabTo(/^Floor /);
  expect((await keys.press('ArrowDown')).name).toMatch(/^Floor 1/);
  expect((await keys.press('ArrowRight')).name).toMatch(/^Emilio Ruiz/);
  await keys.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Emilio Ruiz' })).toBeVisible();
  await keys.tabTo(/^Talk/);
  await keys.press('Enter');
  await expect(page.getByRole('main').getByText(/^Talk · Emilio/)).toBeVisible();
  expect((await keys.press('Escape')).name).toMatch(/^Emilio Ruiz/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(player.button('Undo')).toBeEnabled();

  // The same building as a list: chosen by key, walked by arrows, with the same card. It stays chosen.
  await keys.tabTo(/^As a list/);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: /^Floor 1, / })).toBeVisible();
  await keys.tabTo(/^Look at this floor/);
  await keys.press('ArrowDown');
  expect((await keys.press('ArrowRight')).name).toBe('Look at this floor: Case work');
  expect((await keys.press('ArrowDown')).name).toMatch(/^Emilio Ruiz/);
  await keys.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Emilio Ruiz' })).toBeVisible();
  expect((await keys.press('Escape')).name).toMatch(/^Emilio Ruiz/);
  await keys.press('End');
  expect((await keys.press('Home')).name).toMatch(/^Look at this floor/);

  // Every stop of every panel.
  for (const [index, panel] of PANELS.entries()) {
    await keys.press(String(index + 1));
    await expect(page.getByRole('heading', { name: panel, exact: true }).first()).toBeFocused();
    expect(await keys.round(), panel).toBeGreaterThan(10);
  }

  // On to the end: one key runs, answers, skips and goes on; an answer is walked to.
  for (let turn = 0; turn < 200; turn += 1) {
    const name = await player.primaryName();
    if (name.startsWith('Read how')) break;
    await keys.press('Control+Enter');
    if (name.startsWith('Answer')) {
      await keys.tabTo(/^Choose/);
      await keys.press('Enter');
    }
    await expect(player.primary()).not.toHaveText(name);
    if (name.startsWith('Skip') && turn < 12) await keys.round();
  }
  await keys.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
  expect(await keys.round()).toBeGreaterThan(3);
  keys.expectNoFault();
  expect(player.complaints).toEqual([]);
});

test('two weeks of the other scenario by keyboard alone, with somebody on call', async ({ page }) => {
  const player = new Player(page);
  await page.goto('./?scenario=first-ninety-days&seed=keys');
  await expect(page.getByRole('button', { name: /^Open the office/ })).toBeVisible();
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
  // Switched off, letters and digits do nothing; switched on again, they do.
  const keysOn = page.locator('label').filter({ hasText: 'Keys do something' });
  await keysOn.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('5');
  await expect(page.getByRole('heading', { name: 'Team', exact: true })).toHaveCount(0);
  await player.button('Help').click();
  await keysOn.click();
  await player.button('All words of the trade').click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('total cost');
  await expect(page.getByRole('dialog').getByRole('term')).toHaveText(['Three-year cost']);
  // The first Escape empties the field, the second closes the list.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('5');
  await expect(page.getByRole('heading', { name: 'Team', exact: true }).first()).toBeVisible();

  await player.panel('Plan');
  await player.choose(/^Weekly/);
  await expect(player.button('Undo')).toBeEnabled();
  await page.keyboard.press('u');
  await expect(player.button('Undo')).toBeDisabled();
});
