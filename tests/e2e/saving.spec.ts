// Nothing that was decided is lost: reload while planning, while a question waits in mid-week, and after Friday.

import { playedLink } from './helpers/played.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Reloads: the tab comes back to its run by itself. */
async function reload(player: Player): Promise<void> {
  await player.page.reload();
  await expect(player.primary()).toBeVisible();
}

test('a plan survives a reload, decision by decision, and so does a finished week', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await player.panel('Plan');
  const weekly = page.getByRole('radio', { name: /^Weekly/ }).first();
  await player.choose(/^Weekly/);
  await expect(weekly).toBeChecked();
  await reload(player);
  await player.panel('Plan');
  await expect(page.getByRole('radio', { name: /^Weekly/ }).first()).toBeChecked();
  await expect(player.button('Undo')).toBeEnabled();

  await player.runWeek();
  await player.button('Plan week 2').click();
  await expect(page).toHaveTitle(/Week 2/);
  await reload(player);
  await expect(page).toHaveTitle(/Week 2/);
});

test('a reload in mid-week comes back to the very decision', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  // With this luck a question stops week 5, whatever is answered before.
  await page.goto(`./${await playedLink('stop4', 5)}`);
  await expect(player.primary()).toBeVisible();
  // Until an event stops a week: a question after the week was started.
  let isRunning = false;
  for (let turn = 0; turn < 80; turn += 1) {
    const name = await player.primaryName();
    if (name.startsWith('Answer') && isRunning) break;
    if (name.startsWith('Run week')) isRunning = true;
    if (name.startsWith('Plan week')) isRunning = false;
    expect(name).not.toBe('Read how it ended');
    await player.step();
  }
  const [waiting, title] = [await player.primaryName(), await page.title()];
  expect(waiting).toMatch(/^Answer /);
  await reload(player);
  expect(await player.primaryName()).toBe(waiting);
  expect(await page.title()).toBe(title);
  await player.runWeek();
});

test('weeks go by on their own from week 4 on, and what was saved before can be loaded again', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  await page.goto(`./${await playedLink('weeks', 4)}`);
  await expect(player.primary()).toBeVisible();
  while (!(await player.primaryName()).startsWith('Run week 4')) await player.step();

  await player.button('Settings').click();
  await player.button('Save or load').click();
  await player.button('Save here, in place 2').click();
  await page.getByRole('textbox', { name: 'Name of this save' }).fill('Before week 4');
  await page.keyboard.press('Enter');
  // The question is gone, and the focus stays where it was asked: Esc closes.
  await expect(player.button('Save over Before week 4')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // By its key; all of it is there at once, and told why it stopped.
  await page.keyboard.press('n');
  await player.button('Skip to the end').click();
  while (!(await player.primaryName()).startsWith('Plan week')) await player.step();
  const [, last = ''] = /^Plan week (\d+)$/.exec(await player.primaryName()) ?? [];
  const week = Number(last) - 1;
  // Every week keeps its ledger.
  await page.getByRole('combobox', { name: 'Week to read' }).selectOption('2');
  await expect(page.getByRole('heading', { name: /^Friday, week 2/ })).toBeVisible();
  await player.button('The week after').click();
  await expect(page.getByRole('heading', { name: /^Friday, week 3/ })).toBeVisible();

  // Once in a run the last week begins again, asked first.
  await player.button(`Begin week ${week} again`).click();
  await player.button('Begin it again').click();
  await expect(page).toHaveTitle(new RegExp(`Week ${week}`));
  await player.runWeek();
  await expect(player.button(/^Begin week/)).toHaveCount(0);

  await player.button('Settings').click();
  await player.button('Save or load').click();
  await player.button('Load Before week 4').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveTitle(/Week 4/);
  await expect(player.primary()).toHaveText(/^Run week 4/);
  expect(player.complaints).toEqual([]);
});
