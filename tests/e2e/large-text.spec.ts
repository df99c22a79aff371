// Text at 200 %, on a desk and on a phone: each panel has room for its heading and its first control, nothing is wider than the page, and
// no words of the frame lie over others.

import type { Locator, Page } from '@playwright/test';
import { PANELS, Player, type PanelName } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Panels whose first control is part of how they begin. */
const BEGIN_WITH_A_CONTROL: readonly PanelName[] = ['Plan', 'Projects'];

async function enlarge(player: Player): Promise<void> {
  await player.button('Settings').click();
  await player.choose(/^200/);
  await player.page.keyboard.press('Escape');
  await expect(player.page.getByRole('dialog')).toBeHidden();
}

/** Opens a panel, through the menu of those that have no tab. */
async function open(page: Page, name: PanelName): Promise<void> {
  const panels = page.getByRole('navigation', { name: 'Panels' });
  const button = panels.getByRole('button', { name: new RegExp(`^${name}\\b`) });
  if (!(await button.isVisible())) await panels.getByRole('button', { name: /^(More|Panels)\b/ }).click();
  await button.click();
  await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not there.');
  return box;
}

/** What of the frame lies over something else of it, and what is wider than the page. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const told: string[] = [];
    for (const element of [document.documentElement, ...document.querySelectorAll('main')])
      if (element.scrollWidth > element.clientWidth) told.push(`${element.tagName} scrolls sideways`);
    const words = [...document.querySelectorAll('header dt, header dd, header p, header button, nav > button, footer > button, main h1')]
      // What is left to screen readers takes one pixel.
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .map((element) => {
        // Of a line of text only what is written, not the rest of its line.
        const range = document.createRange();
        range.selectNodeContents(element);
        return { element, name: element.textContent, box: (element.matches('button') ? element : range).getBoundingClientRect() };
      });
    for (const [index, a] of words.entries()) {
      if (a.box.left < -0.5 || a.box.right > window.innerWidth + 0.5) told.push(`${a.name} is cut off`);
      for (const b of words.slice(index + 1))
        if (
          !a.element.contains(b.element) &&
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5
        )
          told.push(`${a.name} lies over ${b.name}`);
    }
    // Words that do not fit into their own button.
    for (const name of document.querySelectorAll('nav > button > span:last-child, footer > button > span'))
      if (name.getBoundingClientRect().width > (name.parentElement?.clientWidth ?? 0))
        told.push(`${name.textContent} is wider than its button`);
    return told;
  });

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`with large text everything can be read and reached on ${width}×${height}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    const player = new Player(page);
    await player.open();
    await enlarge(player);
    expect(await faults(page)).toEqual([]);
    await player.start();
    expect(await faults(page)).toEqual([]);
    await player.enter();
    for (const name of PANELS) {
      await open(page, name);
      expect(await faults(page), name).toEqual([]);
      const main = await boxOf(page.getByRole('main'));
      const heading = await boxOf(page.getByRole('heading', { name, exact: true }).first());
      const controls = page.getByRole('main').locator('button, a[href], input, summary');
      expect(heading.y, `the heading of ${name}`).toBeGreaterThanOrEqual(main.y);
      expect(heading.y + heading.height, `the heading of ${name}`).toBeLessThanOrEqual(main.y + main.height);
      // Twelve lines of text at this size: what a panel has to tell before its first control is read without much scrolling.
      expect(main.height, `the room of ${name}`).toBeGreaterThan(12 * 32);
      if ((await controls.count()) === 0) continue;
      // What tells before it asks (a letter, a person, a promise) may have its first control below the fold, but never out of reach.
      if (!BEGIN_WITH_A_CONTROL.includes(name)) await controls.first().scrollIntoViewIfNeeded();
      const first = await boxOf(controls.first());
      expect(first.y, `the first control of ${name}`).toBeGreaterThanOrEqual(main.y - 0.5);
      expect(first.y + first.height, `the first control of ${name}`).toBeLessThanOrEqual(main.y + main.height + 0.5);
    }
    await player.runWeek();
    expect(await faults(page), 'the ledger').toEqual([]);
    expect(player.complaints).toEqual([]);
  });
}

/** The reader's own distances between letters, words, lines and paragraphs, as WCAG 1.4.12 asks for them. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Boxes that cut off words of theirs. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *, nav *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1 && element.textContent.trim() !== '')
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const [wide, high] = [element.scrollWidth - element.clientWidth > 1, element.scrollHeight - element.clientHeight > 1];
        return (wide && overflowX === 'hidden') || (high && overflowY === 'hidden');
      })
      .map((element) => `${element.tagName} cuts off “${element.textContent.slice(0, 40)}”`),
  );

test('with the reader’s own spacing of text nothing is cut off or lies over anything', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  await spaceOut(page);
  expect(
    await page
      .getByRole('heading', { level: 1 })
      .first()
      .evaluate((title) => getComputedStyle(title).letterSpacing),
  ).not.toBe('normal');
  for (const name of PANELS) {
    await open(page, name);
    expect(await faults(page), name).toEqual([]);
    expect(await cutOff(page), name).toEqual([]);
  }
});

test('where its fonts do not come the game is read and played in the reader’s own', async ({ page }) => {
  let refused = 0;
  await page.route('**/*.woff2', (route) => {
    refused += 1;
    return route.abort();
  });
  const player = new Player(page);
  await player.toOffice();
  for (const name of PANELS) {
    await open(page, name);
    expect(await faults(page), name).toEqual([]);
  }
  await player.runWeek();
  expect(refused).toBeGreaterThan(0);
});
