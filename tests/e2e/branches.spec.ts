// Going back and playing on differently, by keyboard; the runs side by side; and handing in, with what leaves the machine said before it does.

import { readFileSync } from 'node:fs';
import { decodeRun } from '../../src/run/index.ts';
import { expectNoBarrier } from './helpers/axe.ts';
import { playedLink } from './helpers/played.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

test('from the end back to the last Monday by keyboard, played on, and both side by side', async ({ page }) => {
  const player = new Player(page);
  await page.goto(`./${await playedLink('branches')}`);
  await player.button('Weeks and branches').focus();
  await page.keyboard.press('Enter');
  await player.button('Go back here: the Monday of week 13').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Back to the Monday of week 13?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'New luck' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Week 13/);
  // The Monday's plan came along, and can be taken back.
  await expect(player.button('Undo')).toBeEnabled();
  await player.runWeek();
  await player.primary().click();

  await player.button('Weeks and branches').click();
  const dialog = page.getByRole('dialog', { name: 'Weeks and branches' });
  await expect(dialog.getByText('open now')).toBeVisible();
  const table = dialog.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('row', { name: /^The team/ })).toContainText(/(better|worse|same)/);
  await expectNoBarrier(page, 'weeks and branches');

  // Deleting the branch that one came from is asked; what left it stays.
  await dialog.getByRole('button', { name: 'Delete First run' }).click();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog.getByRole('button', { name: 'Open its debrief: First run' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await expect(player.button('Weeks and branches')).toBeVisible();
  expect(player.complaints).toEqual([]);
});

test('a run to hand in: no way back before; the question of the week; what is ticked goes along, and nothing else', async ({ page }) => {
  const player = new Player(page);
  await page.goto(`./${await playedLink('branches', 3, 'hand-in')}`);
  await player.runWeek();
  const question = page.getByRole('region', { name: 'A question for you, if you like' });
  await question.getByRole('button', { name: 'Answer it' }).click();
  await page.keyboard.type('I think it will be late.');
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(question.getByRole('button', { name: 'Change it' })).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByText('you can go back once you have handed it in')).toBeVisible();
  await expect(player.button(/^Go back/)).toHaveCount(0);
  await page.keyboard.press('Escape');

  await player.button('Settings').click();
  await player.button('Hand in').click();
  const preview = page.getByRole('region', { name: 'What leaves this machine' });
  await expect(preview).toContainText('3 of 13 have run');
  await expect(preview).toContainText('none');
  await page.getByText('Week 3: I think it will be late.').click();
  await expect(preview).toContainText('Answers to weekly questions: 1');
  await expectNoBarrier(page, 'handing in');
  const name = await page.getByRole('textbox', { name: 'Name on the file' }).inputValue();
  const downloading = page.waitForEvent('download');
  await player.button('Save the file and hand in').click();
  const read = decodeRun(readFileSync(await (await downloading).path(), 'utf8'));
  expect(read).toMatchObject({
    ok: true,
    value: { checkSum: 'fits', file: { player: name, mode: 'hand-in', reflections: [{ week: 3, text: 'I think it will be late.' }] } },
  });
  await page.keyboard.press('b');
  await expect(player.button(/^Go back/)).toHaveCount(4);
  expect(player.complaints).toEqual([]);
});
