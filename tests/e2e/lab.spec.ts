// What the lab measures, in the studio: how often events come, why one came or not, and balance in sentences, watched and stopped.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Player } from './helpers/player.ts';

const SMALL = readFileSync(new URL('../../scenarios/templates/one-project.yaml', import.meta.url), 'utf8');
/** A message in the middle of a week that nobody has to answer: something to say, and a fix. */
const POOR = SMALL.replace(/capital: \d+/, 'capital: 900').replaceAll(/^ *must-answer:.*\n/gm, '');

test('events are measured, asked about, and the balance is told with a fix', async ({ page }) => {
  const player = new Player(page);
  await page.goto('./studio.html');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'one-project.yaml', mimeType: 'text/yaml', buffer: Buffer.from(POOR) });
  const tabs = page.getByRole('navigation', { name: 'Try out' });
  await tabs.getByRole('button', { name: 'Timeline' }).click();
  await page.getByRole('button', { name: 'Measure how often each event comes' }).click();
  await expect(page.getByText(/^100 runs, \d+ weeks$/)).toBeVisible({ timeout: 30_000 });
  await page.locator('label').filter({ hasText: 'Figures' }).click();
  await expect(page.getByRole('columnheader', { name: 'In all' })).toBeVisible();
  await page.locator('label').filter({ hasText: 'Bars' }).click();
  await page
    .getByRole('button', { name: /^Why does .+ come, or not\?$/ })
    .first()
    .click();
  await expect(page.getByText(/^(It came in week \d+|It did not come)\.$/)).toBeVisible();
  await tabs.getByRole('button', { name: 'Balance' }).click();
  await page.getByRole('button', { name: 'Check the balance' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Measure again' }).click();
  const apply = page.getByRole('button', { name: /^Apply: Must answer, .+: Yes$/ });
  await expect(apply).toBeVisible({ timeout: 40_000 });
  await apply.click();
  await expect(page.getByText('Applied. Undo takes it back.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  expect(player.complaints).toEqual([]);
});
