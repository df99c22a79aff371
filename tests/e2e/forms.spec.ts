// The forms by keyboard: the focus goes with what was done, an undone thing is not shown any more, and ids come of any wish.

import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

test('things are added, doubled and taken back by keyboard, and the focus stays among them', async ({ page }) => {
  await page.goto('studio.html');
  await page.getByRole('button', { name: /^Two who want/ }).click();
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await expect(outline.getByRole('status')).toContainText('No errors');
  await outline.getByRole('button', { name: /^Events \d/ }).click();
  const form = page.getByRole('main');
  const heading = (name: string) => form.getByRole('heading', { name });

  await form.getByRole('button', { name: 'Open printer-jam' }).press('Enter');
  await expect(heading('Events › printer-jam')).toBeFocused();
  await form.getByRole('button', { name: 'Duplicate' }).press('Enter');
  await expect(heading('Events › printer-jam-2')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(form.getByRole('button', { name: 'Open printer-jam' })).toBeVisible();
  await expect(heading('Events › printer-jam-2')).toBeHidden();

  await form.getByLabel('New: what').fill('Ärger: im Haus 2!');
  await form.getByLabel('New: what').press('Enter');
  await expect(heading('Events › arger-im-haus-2')).toBeFocused();
  await expect(form.getByLabel('Title', { exact: true })).toHaveValue('Ärger: im Haus 2!');
  const id = form.getByLabel('Id', { exact: true }).first();
  await id.fill('Who is first');
  await id.press('Enter');
  await expect(heading('Events › who-is-first-2')).toBeVisible();

  // A new answer stands open under its own words; a new field has the focus; a condition is put together of parts.
  await form.getByLabel('New: what').fill('We wait');
  await form.getByLabel('New: what').press('Enter');
  const answer = form.locator('details', { hasText: 'we-wait We wait' });
  await expect(answer.locator('summary')).toBeFocused();
  await answer.getByLabel('Add a field').selectOption('because');
  await expect(answer.getByRole('textbox', { name: 'Because' })).toBeFocused();
  await form.getByLabel('Put a part in').selectOption({ index: 1 });
  await expect(form.getByLabel('When', { exact: true })).toHaveValue('week = 2 and week = 3');

  // On a phone a field of smaller letters than 16 pixels would be enlarged when it is written in, and stay so.
  await page.setViewportSize({ width: 390, height: 844 });
  const small = await form
    .locator('input:not([type=checkbox], [type=radio]), textarea, select')
    .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)).filter((size) => size < 16));
  expect(small).toEqual([]);
});
