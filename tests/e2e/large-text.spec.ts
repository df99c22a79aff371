// Text at 200 %, on a desk and on a phone: each panel has room for its heading and its first control, nothing is wider than the page, and
// no words of the frame lie over others.

import { expect, test, type Locator, type Page } from '@playwright/test';
import { PANELS, Player, type PanelName } from './helpers/player.ts';

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
