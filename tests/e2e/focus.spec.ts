// Where the keyboard stands: after every change of the page the focus is somewhere that makes sense, never nowhere; and pressing
// again what was just pressed never does the next thing.

import type { Page } from '@playwright/test';
import { playedLink } from './helpers/played.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** The role-free name of what has the focus; empty where nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: now } = document;
    return now === null || now === document.body ? '' : (now.getAttribute('aria-label') ?? now.textContent ?? '').trim();
  });

const expectFocus = (page: Page, name: RegExp): Promise<void> => expect.poll(() => focused(page)).toMatch(name);

/** Puts the focus on a button and presses Enter, as somebody does who never moves a mouse. */
async function press(player: Player, name: string | RegExp): Promise<void> {
  await player.button(name).first().focus();
  await player.page.keyboard.press('Enter');
}

/** By keyboard to week 1 with Ruth's message answered. */
async function answered(player: Player): Promise<void> {
  await player.toOffice();
  // The last answer, which promises nothing.
  await player.answer('last');
  await expect(player.primary()).toHaveText('Run week 1');
}

test('the focus goes along from the menu to the first answer', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  await press(player, /^Start\b/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(player, 'Open the office');
  await expect(page.getByRole('heading', { name: 'Inbox', level: 1 })).toBeFocused();
  // Already in the inbox: the choices.
  await press(player, 'Answer Ruth');
  await expect(page.getByRole('region', { name: 'Your answer to Ruth' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Your answer to Ruth' })).toBeInViewport();
  await press(player, /^Choose/);
  await expectFocus(page, /^You said/);
  for (const [key, name] of [
    ['3', 'Projects'],
    ['1', 'Plan'],
    ['6', 'Money'],
    ['6', 'Money'],
  ] as const) {
    await player.button('Settings').focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
  }
  expect(player.complaints).toEqual([]);
});

test('the focus goes into a project, to what confirms an order and a promise, and back to the card', async ({ page }) => {
  const player = new Player(page);
  await answered(player);
  await page.keyboard.press('3');
  const cards = player.needs().getByRole('button').first();
  await expect(cards).toBeVisible();
  await cards.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(player, /^Choose /);
  await press(player, /^Order/);
  await expectFocus(page, /waits|goes out|week runs/i);
  await press(player, /^Promise week/);
  await expectFocus(page, /^Friday, week/);
  await press(player, 'All projects');
  await expect(cards).toBeFocused();
  // To the top: the arrow that is used up hands over to its neighbour.
  const up = page.getByRole('button', { name: /^Move .+ up$/ });
  await up.nth(1).focus();
  await page.keyboard.press('Enter');
  await expectFocus(page, /down/i);
  expect(player.complaints).toEqual([]);
});

test('Enter pressed again and again does one thing, not the game', async ({ page }) => {
  const player = new Player(page);
  await answered(player);
  await player.primary().focus();
  for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'The week goes by' })).toBeFocused();
  await expect(player.button('Pause')).toBeVisible();
  await player.primary().focus();
  for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press('Enter');
  const friday = page.getByRole('heading', { name: /^Friday, week 1/ });
  await expect(friday).toBeFocused();
  for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press('Enter');
  await expect(friday).toBeVisible();
  await player.primary().focus();
  // Held: the repeats come to whatever has the focus then.
  for (let turn = 0; turn < 6; turn += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^(Plan|Inbox)$/ })).toBeFocused();
  await expect(player.primary()).toHaveText('Run week 2');
  expect(player.complaints).toEqual([]);
});

test('a press that outlasts the playback does not plan the next week', async ({ page }) => {
  const player = new Player(page);
  await answered(player);
  await page.keyboard.press('Control+Enter');
  await player.button('Skip to the end').focus();
  await page.keyboard.down('Enter');
  const friday = page.getByRole('heading', { name: /^Friday, week 1/ });
  await expect(friday).toBeFocused({ timeout: 30_000 });
  await page.keyboard.up('Enter');
  await expect(player.primary()).toHaveText('Plan week 2');
});

test('Ctrl+Enter runs the week wherever the focus is, and presses nothing else', async ({ page }) => {
  const player = new Player(page);
  await answered(player);
  // On an offer in the plan's list.
  await page.keyboard.press('1');
  await press(player, 'Choose what to do');
  await press(player, /^With those who ask/);
  await player.button(/^Talk/).first().focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('group', { name: 'The week goes by' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeFocused();
  // On Friday it does what the primary button does, and not what *Why?* does.
  await player
    .button(/^Why\?/)
    .first()
    .focus();
  await page.keyboard.press('Control+Enter');
  await expect(player.primary()).toHaveText('Run week 2');
  await expect(player.button('Undo')).toBeDisabled();
  // On the button that gives a promise, held.
  await page.keyboard.press('3');
  await player.needs().first().click();
  await player.button(/^Promise week/).focus();
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
  await expect(player.button('Pause')).toBeVisible();
  await player.primary().click();
  await expect(page.getByRole('row', { name: /^Promises/ })).toContainText('none');
  expect(player.complaints).toEqual([]);
});

test('on Friday the panels open for looking, Esc closes Why, and both lead back', async ({ page }) => {
  const player = new Player(page);
  await answered(player);
  await player.runWeek();
  const why = player.button('Why? Trust');
  await why.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /^Why trust/ });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Why trust/ })).toBeFocused();
  await press(player, 'Close the causes');
  await expect(why).toBeFocused();

  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Projects', level: 1 })).toBeFocused();
  await expect(player.button(/^Move/).first()).toBeDisabled();
  await player.panel('Plan');
  await expect(page.getByText('The week is over.')).toBeVisible();
  await expect(player.primary()).toHaveText('Plan week 2');
  await press(player, 'Back to Friday');
  await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeFocused();
  expect(player.complaints).toEqual([]);
});

test('the answer in mid-week is heard before the week goes on', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  // With this luck a question stops week 5, whatever is answered before.
  await page.goto(`./${await playedLink('stop4', 5)}`);
  await expect(player.primary()).toBeVisible();
  let isRunning = false;
  for (let turn = 0; turn < 80; turn += 1) {
    const name = await player.primaryName();
    if (name.startsWith('Answer') && isRunning) break;
    if (name.startsWith('Run week')) isRunning = true;
    if (name.startsWith('Plan week')) isRunning = false;
    await player.step();
  }
  await expect(page.locator('#letter-title')).toBeFocused();
  await player.answer();
  await expect(page.getByRole('main').getByText(/ replies$/)).toBeVisible();
  await expect(page.getByRole('group', { name: 'The week goes by' })).toBeFocused();
});

test('in the week that is planned: stops, cards, letters and digits, and the settings at 200 %', async ({ page }) => {
  const player = new Player(page);
  await answered(player);

  await test.step('a card opened by key shows that it has the focus, and gives it back', async () => {
    const ruth = player.button(/^Ruth Amsel/);
    await ruth.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'Ruth Amsel' });
    await expect(card).toBeFocused();
    await expect(card).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Escape');
    await expect(ruth).toBeFocused();
  });

  await test.step('Tab goes through header, building, panel, rail and action bar, and stops nowhere unseen', async () => {
    await player.panel('Plan');
    const order = await page.evaluate(() => {
      const rank = (element: Element): string => element.closest('header, [role="toolbar"], main, nav, footer')?.tagName ?? '';
      const stops = [...document.querySelectorAll('button:not(:disabled):not([tabindex="-1"])')].map(rank);
      return stops.filter((one, index) => one !== stops[index - 1]);
    });
    expect(order).toEqual(['HEADER', 'DIV', 'MAIN', 'NAV', 'FOOTER']);

    await page.setViewportSize({ width: 390, height: 844 });
    await player.panel('Inbox');
    await player.button('Menu').focus();
    await page.keyboard.press('Tab');
    // The building has no room here, and no stop.
    expect(await page.locator(':focus').evaluate((element) => element.closest('[role="toolbar"]') === null)).toBe(true);
    expect((await page.locator(':focus').boundingBox())?.height).toBeGreaterThan(20);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('letters and digits reach the page from any control, and never from a field', async () => {
    await page.keyboard.press('1');
    await player.choose(/^Weekly/);
    await page
      .getByRole('radio', { name: /^Weekly/ })
      .first()
      .focus();
    await page.keyboard.press('u');
    await expect(player.button('Undo')).toBeEnabled();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('5');
    await expect(page.getByRole('heading', { name: 'Team', level: 1 })).toBeFocused();
    await page.keyboard.press('3');
    await player.needs().getByRole('button').first().focus();
    await page.keyboard.press('v');
    await expect(player.button('Overlay: how people are')).toBeVisible();
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'field' })));
    await page.locator('#field').focus();
    await page.keyboard.type('1v?u');
    await expect(page.locator('#field')).toHaveValue('1v?u');
    await expect(page.getByRole('heading', { name: 'Projects', level: 1 })).toBeVisible();
    await page.locator('#field').evaluate((field) => field.remove());
  });

  await test.step('closing the settings after 200 % leaves the focus on the menu that took their place', async () => {
    await press(player, 'Settings');
    await player.choose(/^200/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(player.button('Menu')).toBeFocused();
  });
  expect(player.complaints).toEqual([]);
});

test('what has the focus after a toggle stays clear of the footer', async ({ page }) => {
  const player = new Player(page);
  await answered(player);
  // Estimated and with an option chosen, the project shows its dots.
  await page.keyboard.press('3');
  await player.needs().first().click();
  await player.button('See a range').or(player.button(/range/i)).first().click();
  await player.runWeek();
  await player.step();
  await page.keyboard.press('3');
  await player.needs().first().click();
  await player
    .button(/^Choose /)
    .first()
    .click();
  const toggle = player.button(/^As (table|dots)$/);
  await expect(toggle).toBeVisible();
  for (let turn = 0; turn < 2; turn += 1) {
    await toggle.focus();
    await page.keyboard.press('Enter');
    await expect(toggle).toBeFocused();
    const [mine, bar] = [await toggle.boundingBox(), await page.getByLabel('This week').boundingBox()];
    expect((mine?.y ?? 0) + (mine?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  }
  // The count of the dots is said when the date moves.
  const said = page.getByRole('status');
  await player
    .button('One week earlier')
    .or(player.button(/earlier/i))
    .first()
    .click();
  await expect(said).toHaveText(/Friday, week \d+\. \d+ of 20 keep it/);
  expect(player.complaints).toEqual([]);
});
