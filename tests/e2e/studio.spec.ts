// The studio from end to end: a scenario from the template, broken and mended by a quick fix, changed in a form, played beside its text,
// kept as a check, and found again after a reload.

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier } from './helpers/axe.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'The text of the scenario' });
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Try out' }).getByRole('button', { name });
const status = (page: Page) => page.getByRole('navigation', { name: 'Outline' }).getByRole('status');

/** Finds words in the text, by the editor's own search. */
async function find(page: Page, words: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

test('a scenario from the template: broken, mended, changed, played, kept', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto('studio.html');
  await expect(page.getByRole('heading', { name: 'Write your own scenario' })).toBeVisible();
  await expectNoBarrier(page, 'the studio’s first screen');
  await page.getByRole('button', { name: /^One project/ }).click();
  await expect(status(page)).toContainText('No errors');

  // Forms are shown first. Broken in the text: told under the line, in the outline and in the list; mended by keyboard.
  await page.getByText('Text', { exact: true }).click();
  await find(page, 'sponsor: amara');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('x');
  await expect(status(page)).toContainText('1 error');
  const told = page.getByRole('note').filter({ hasText: 'No stakeholder is called amarax' });
  await expect(told).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: /server.*1 error/ })).toBeVisible();
  await expectNoBarrier(page, 'the workbench with an error');
  await page.keyboard.press('Control+.');
  await expect(status(page)).toContainText('No errors');
  await expect(editor(page)).toContainText('sponsor: amara');

  // A form changes the same text, and the same history takes it back.
  await page.getByText('Form', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'Title and summary' }).click();
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Six weeks at the archive');
  await title.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six weeks at the archive');
  await expectNoBarrier(page, 'a form');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveValue('Six weeks at the library');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(title).toHaveValue('Six weeks at the archive');

  // A careful manager plays three weeks; a change of the text is told by its first difference, and the game stands in the new version.
  await tab(page, 'Play').click();
  await page.getByRole('button', { name: 'Play it myself' }).click();
  const game = page.frameLocator('iframe[title="The game, as the text makes it"]');
  await expect(game.getByRole('button', { name: 'Run week 1' })).toBeVisible();
  await page.getByText('Other luck, let somebody play').click();
  await page.getByLabel('until week').selectOption('4');
  await page.getByRole('button', { name: 'Let them play' }).click();
  await expect(game.getByRole('button', { name: /week 4/i })).toBeVisible();
  await page.getByText('Text', { exact: true }).click();
  await find(page, 'price: 2900');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('0');
  await expect(page.getByRole('heading', { name: 'First difference: week 2' })).toBeVisible();
  await expect(page.getByText(/no longer applies: It costs \$29,000/)).toBeVisible();
  // Writing goes on where it was.
  await page.keyboard.press('Backspace');
  await expect(page.getByText('lead to the same run as before')).toBeVisible();
  await expect(editor(page)).toContainText('price: 2900,');

  // The play becomes a check, and holds.
  await tab(page, 'Checks').click();
  await page.getByLabel('What the check is about').fill('as the planner plays');
  await page.getByRole('button', { name: 'Keep the play as a check' }).click();
  await expect(page.getByText('Kept as as-the-planner-plays')).toBeVisible();
  await expect(status(page)).toContainText('No errors');
  await page.getByRole('button', { name: 'Play the checks' }).click();
  await expect(page.getByText('All of them hold.')).toBeVisible();
  await expectNoBarrier(page, 'the checks');
  await tab(page, 'Texts').click();
  await expect(page.getByText(/words · about \d+ min/)).toBeVisible();

  // It can be handed out as it stands.
  await tab(page, 'Hand out').click();
  await expect(page.getByRole('button', { name: 'Save one-project.yaml' })).toBeVisible();

  // Everything is there after a reload, comments too, and as a file.
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six weeks at the archive');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('one-project.yaml');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('# Prose stands in a block');
  expect(text).toContain('as-the-planner-plays:');

  // On a phone one pane at a time, and nothing wider than the window.
  await page.setViewportSize({ width: 390, height: 844 });
  for (const pane of ['Outline', 'Write', 'Try out']) {
    await page.getByRole('navigation', { name: 'Parts of the studio' }).getByRole('button', { name: pane }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  expect(complaints).toEqual([]);
});
