// The forms by keyboard: the focus goes with what was done, an undone thing is not shown any more, and ids come of any wish.

import { expect, test } from '@playwright/test';

test('things are added, doubled and taken back by keyboard, and the focus stays among them', async ({ page }) => {
  await page.goto('studio.html');
  await page.getByRole('button', { name: /^Two who want/ }).click();
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await expect(outline.getByRole('status')).toContainText('No errors');
  await page.getByText('Form', { exact: true }).click();
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

  await form.getByLabel('Its id').fill('Ärger: im Haus 2!');
  await form.getByLabel('Its id').press('Enter');
  await expect(heading('Events › arger-im-haus-2')).toBeFocused();
  const id = form.getByLabel('Id', { exact: true }).first();
  await id.fill('Who is first');
  await id.press('Enter');
  await expect(heading('Events › who-is-first-2')).toBeVisible();
});
