// Every figure tells why: in the ledger, on the cards of the building and in the report, and the causes come to the change.

import type { Locator } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Signed figures as they stand in a text, hundredths as whole numbers. */
const sumOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.round(Number(text.replace('−', '-').replaceAll(',', '')) * 100), 0);
const amounts = async (part: Locator): Promise<readonly string[]> =>
  (await part.locator('li li span:last-child').allInnerTexts()).filter((text) => /^[+−]?[\d.,]+$/.test(text));

test('satisfaction stands in the ledger with each department’s causes; cards explain it, time lost and trust', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await player.runWeek();
  await player.button('Why? Satisfaction').click();
  const card = page.getByRole('region', { name: /^Why satisfaction/ });
  await expect(card).toContainText('The mean of 4 departments');
  await expect(card.getByText(/\) ÷ 4 departments/)).toBeVisible();
  expect((await amounts(card)).length).toBeGreaterThan(3);

  // A floor explains satisfaction and lost time of each of its departments.
  await player.step();
  const floor = await player.thing(/^Floor 1/);
  await floor.getByRole('button', { name: 'Why? Satisfaction, Case work' }).click();
  const causes = floor.getByRole('region', { name: 'Why? Satisfaction, Case work' });
  const [start, now] = (await causes.getByText(/^[\d.]+$/).allInnerTexts()).map((text) => Math.round(Number(text) * 100));
  expect(start).toBeDefined();
  expect((start ?? 0) + sumOf(await amounts(causes))).toBe(now);
  await floor.getByRole('button', { name: 'Why? Working time lost, Case work' }).click();
  await expect(floor.getByRole('region', { name: 'Why? Working time lost, Case work' })).toContainText('At the start');
  await floor.getByRole('button', { name: 'Close', exact: true }).click();

  const ruth = await player.thing(/^Ruth Amsel/);
  await ruth.getByRole('button', { name: 'Why? Trust in you, Ruth' }).click();
  await expect(ruth.getByRole('region', { name: 'Why? Trust in you, Ruth' })).toContainText('At the start');
});
