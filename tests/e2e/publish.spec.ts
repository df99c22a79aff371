// What a trainer hands out from the studio: a link that carries the scenario, one page that plays it, and a class pack.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './helpers/axe.ts';
import { Player } from './helpers/player.ts';

const SMALL = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');

test('a scenario is handed out as a link, a page that plays from the disk, and a class pack', async ({ page }) => {
  const player = new Player(page);
  await page.goto('./studio.html');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'small.yaml', mimeType: 'text/yaml', buffer: Buffer.from(SMALL) });
  await page.getByRole('button', { name: 'Hand out' }).click();
  await page.getByLabel('Luck for the whole class').fill('blue');
  const link = page.getByLabel('The link', { exact: true });
  await expect(link).toHaveValue(/\?seed=blue&mode=hand-in&lang=en#scenario=d[\w-]+$/);
  await expect(page.getByRole('heading', { name: 'Run sheet: Six weeks at the shelter' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mistakes that it invites' })).toBeVisible({ timeout: 20_000 });
  await expectNoBarrier(page, 'the panel that publishes');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save small.html' }).click();
  // `one-file.spec.ts` plays such a page from the disk.
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('data-database="rollout-page-small"');
  expect(saved).not.toContain('id="scenario">null<');
  expect(saved).toContain('data-asked="?scenario=small&amp;seed=blue&amp;mode=hand-in&amp;lang=en"');
  const packing = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the class pack (.zip)' }).click();
  const zip = readFileSync(await (await packing).path());
  expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  for (const name of ['class-pack.html', 'small.html', 'small.yaml', 'link.txt']) expect(zip.includes(`small/${name}`)).toBe(true);
  // What was folded away is on the paper all the same.
  await page.getByText('What is in it').click();
  await expect(page.getByRole('heading', { name: 'Run sheet: Six weeks at the shelter' })).toBeHidden();
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.getByRole('button', { name: 'Print the class pack' }).click();
  await expect(page.getByRole('heading', { name: 'Run sheet: Six weeks at the shelter' })).toBeVisible();
  expect(player.complaints).toEqual([]);
});
