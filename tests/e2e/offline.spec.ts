// Playing without a connection, from any folder of any server; and a new version, which comes on the menu and nowhere else.

import type { Page } from '@playwright/test';
import { serveEditions } from './helpers/editions.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

const buildOf = (page: Page): Promise<string | null> => page.locator('meta[name="rollout-build"]').getAttribute('content');
const offer = (page: Page) => page.getByRole('button', { name: 'Use it now' });

/** The browser replaces no worker that is in the middle of an answer: then the page comes back as it was, with its offer, and it is taken again. */
const takeOffer = (page: Page): Promise<void> =>
  expect(async () => {
    if (
      await offer(page)
        .isEnabled({ timeout: 500 })
        .catch(() => false)
    )
      await offer(page).click({ timeout: 2_000 });
    expect(await buildOf(page)).toBe('second');
  }).toPass({ timeout: 100_000 });

test('a week without a connection; then a new version, which an open game does not notice', async ({ browser }) => {
  test.setTimeout(240_000);
  const server = await serveEditions();
  const context = await browser.newContext({ serviceWorkers: 'allow', ...STILL.contextOptions });
  try {
    const page = await context.newPage();
    const player = new Player(page);
    await page.goto(server.url);
    await expect(page.getByText('Ready to play offline.').first()).toBeVisible({ timeout: 30_000 });
    const first = await buildOf(page);

    server.setDown(true);
    await page.goto(`${server.url}?scenario=harbor-relief&seed=class`);
    await expect(player.button('Open the office')).toBeVisible();
    await player.enter();
    await expect(page.locator('canvas')).toBeVisible();
    await player.runWeek();
    await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeVisible();

    // The first edition's files are gone from the server when a second page comes by.
    server.setDown(false);
    server.publish();
    const other = await context.newPage();
    await other.goto(server.url);
    await expect(offer(other)).toBeVisible({ timeout: 30_000 });
    expect(await buildOf(other)).toBe(first);
    await expect(offer(page)).toHaveCount(0);
    await takeOffer(other);
    await expect(other.getByRole('button', { name: /^Start/ }).first()).toBeVisible();

    // The game goes on in its own version, with parts that it needs for the first time.
    await player.button('Plan week 2').click();
    for (const name of ['Estate', 'Money', 'Projects'] as const) await player.panel(name);
    expect(await buildOf(page)).toBe(first);
    await player.button('Settings').click();
    await player.button('Leave to the menu').click();
    await takeOffer(page);
    // It was opened by a link, which leads back into the run where it was left.
    await expect(page).toHaveTitle(/Week 2/);
    await expect(player.primary()).toBeVisible();
    // Nobody needs the first edition any more.
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('rollout-')).length)).toBe(1);
    expect(player.complaints.filter((one) => !/ERR_|Failed to fetch|Failed to update/.test(one))).toEqual([]);
  } finally {
    await context.close();
    await server.close();
  }
});
