// Adapt to my workplace: by keyboard from the first question to the studio, with names, sizes and money of one's own.

import { expectNoBarrier } from './helpers/axe.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

test('eight questions make a clinic of a shipped scenario', async ({ page }) => {
  const player = new Player(page);
  await page.goto('./studio.html');
  await page.getByRole('button', { name: /^Adapt to my workplace/ }).click();
  const question = (name: string) => page.getByRole('heading', { name, level: 2 });
  await expect(question('What do you begin with?')).toBeFocused();
  // What was begun can be thrown away, and then stays away.
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: 'School', exact: false }).first().check();
  await page.reload();
  await page.getByRole('button', { name: /^Adapt to my workplace/ }).click();
  await expect(question('What kind of place is yours?')).toBeFocused();
  await page.getByRole('button', { name: 'Begin afresh' }).click();
  await expect(question('What do you begin with?')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Begin afresh' })).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: /^Adapt to my workplace/ }).click();
  await expect(question('What do you begin with?')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Begin afresh' })).toHaveCount(0);
  // It stands first, and is chosen already.
  await page.getByRole('radio', { name: /^Thirteen weeks of goodwill/ }).focus();
  await page.keyboard.press('Enter');
  await expect(question('What kind of place is yours?')).toBeFocused();
  await page.getByRole('radio', { name: 'Clinic or care home' }).check();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of the place').fill('St. Anna Clinic');
  await page.getByLabel('Title of the scenario').fill('A quarter at St. Anna');
  await page.keyboard.press('Enter');
  await expect(question('Which floors or houses does it have?')).toBeFocused();
  await expect(page.getByLabel('Floor Shelter')).toHaveValue('Reception');
  await expectNoBarrier(page, 'a question of the wizard');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('People in all').fill('120');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Suggest names' }).click();
  const first = page.getByLabel('runs the shelter');
  await first.fill('Maximiliana-Theodora-Alexandrina Vogt');
  await expect(page.getByText(/^A first name of at most 30 letters, please/)).toBeVisible();
  await first.fill('Jonas Vogt');
  await page.getByRole('button', { name: 'Next' }).click();
  // What was answered outlives a reload, and a look at the beginning.
  await page.reload();
  await page.getByRole('button', { name: /^Adapt to my workplace/ }).click();
  await expect(page.getByText('Your answers from before are filled in.')).toBeVisible();
  await expectNoBarrier(page, 'the wizard with the answers from before');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(first).toHaveValue('Jonas Vogt');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('To spend once').fill('60000');
  await page.getByLabel('Currency').selectOption('EUR');
  await expect(page.getByRole('complementary', { name: 'Your scenario so far' })).toContainText('€60,000 to spend');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(question('What is there to roll out?')).toBeFocused();
  await expectNoBarrier(page, 'the question about equipment');
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Your scenario is ready' })).toBeFocused();
  await expectNoBarrier(page, 'the end of the wizard');
  await expect(page.getByText(/^The translation \(German\) went along .* \d+ of its texts no longer fit/)).toBeVisible();
  const read = page.getByRole('listitem').filter({ hasText: 'Forty-five people here house, feed and advise' });
  await expect(read).toContainText(/^Line \d+/);
  // With letters of twice the size on a phone, a text stands below its line and not in a column of single letters.
  await page.setViewportSize({ width: 390, height: 844 });
  const share = await read.evaluate((item) => {
    document.documentElement.style.fontSize = '200%';
    const wide = (item.lastElementChild?.getBoundingClientRect().width ?? 0) / item.getBoundingClientRect().width;
    document.documentElement.style.fontSize = '';
    return wide;
  });
  expect(share).toBeGreaterThan(0.6);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: 'Open it in the studio' }).click();
  // Nothing is wrong; translations of what is called otherwise now wait for a translator.
  await expect(page.getByRole('navigation', { name: 'Outline' }).getByRole('status')).toContainText(/^\d+ warnings/);
  await expect(page.getByRole('heading', { name: 'A quarter at St. Anna' })).toBeVisible();
  // What is to be read over stands there, on a phone too, where one part of the studio is shown at a time.
  const toRead = page.getByRole('heading', { name: 'Texts to read' });
  await expect(toRead).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(toRead).toBeVisible();
  await expectNoBarrier(page, 'texts to read on a phone');
  expect(player.complaints).toEqual([]);
});
