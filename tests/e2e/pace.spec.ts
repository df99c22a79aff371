// The first minutes are short: a decision that matters within forty seconds, the first week within three minutes, at a newcomer's pace.

import { SECONDS_A_PRESS, SECONDS_A_WEEK, secondsFor, shownIn, type Shown } from './helpers/pace.ts';
import { Player } from './helpers/player.ts';
import { expect, test } from './helpers/test.ts';

test('a decision that matters within forty seconds, the first Friday within three minutes', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  const seconds = (parts: readonly Shown[]): number =>
    parts.reduce((sum, part) => sum + secondsFor(part), 0) + player.presses * SECONDS_A_PRESS;

  // In a hurry: the headings on the way, of the menu's scenarios that of the first, and the whole letter with the titles of its answers.
  const hurried: Shown[] = [await shownIn(page, 'h1'), await shownIn(page, 'article:first-of-type h3')];
  // With care: every sentence on the way to Friday, of the menu those of the scenario to begin with and what the others are called, and a
  // glance at every fact.
  const careful: Shown[] = [await shownIn(page, 'header .claim, h1, h3, article:first-of-type p')];
  await player.start();
  hurried.push(await shownIn(page, 'h1'));
  careful.push(await shownIn(page, 'main article'), await shownIn(page, 'main aside'));
  await player.enter();
  await expect(page.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible();
  const letter = await shownIn(page, '#panel');
  expect(letter.words).toBeGreaterThan(40);
  hurried.push({ ...letter, rows: 0 });
  careful.push(letter);
  // A decision with consequences: a date for the director, or none.
  await player.press(page.getByRole('button', { name: /^Choose/ }).first());
  await expect(player.button('Undo')).toBeEnabled();
  expect(seconds(hurried)).toBeLessThan(40);

  careful.push(await shownIn(page, '#panel'));
  await player.press(player.button('Run week 1'));
  await expect(player.button('Skip to the end')).toBeVisible();
  // Nobody need press: the week comes to its end by itself.
  await expect(player.button('Plan week 2')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Friday, week 1' })).toBeVisible();
  expect(player.presses).toBeLessThanOrEqual(4);
  expect(seconds(careful) + SECONDS_A_WEEK).toBeLessThan(180);
});
