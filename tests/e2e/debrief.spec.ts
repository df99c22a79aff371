// The debrief by keyboard, with axe on each of its steps; and the report on paper, as PDF pages of both sizes, with nothing cut off.

import { inflateSync } from 'node:zlib';
import { expectNoBarrier } from './helpers/axe.ts';
import { Keys } from './helpers/keys.ts';
import { Player } from './helpers/player.ts';
import { playedLink } from './helpers/played.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Points of a page, across and down. */
const SIZES = { A4: [595.92, 842.88], Letter: [612, 792] } as const;
/** Where a page is drawn at the size that its style sheet means, a pixel is so many of the PDF's own units: smaller only where something was too wide. */
const WHOLE = 3.125;

/** How many pages a PDF has, of what size, and at what scale the first of them is drawn. */
function read(pdf: Buffer): { readonly pages: number; readonly boxes: readonly string[]; readonly scale: number | undefined } {
  const text = pdf.toString('latin1');
  const boxes = [...new Set(text.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [])];
  let scale: number | undefined;
  for (let at = text.indexOf('stream\n'); at >= 0 && scale === undefined; at = text.indexOf('stream\n', at)) {
    at += 'stream\n'.length;
    try {
      const drawn = inflateSync(pdf.subarray(at), { finishFlush: 2 }).toString('latin1');
      const found = /q\n([\d.]+) 0 0 \1 /.exec(drawn.slice(0, 400));
      if (found !== null) scale = Number(found[1]);
    } catch {
      // A picture or a type: not what is looked for.
    }
  }
  return { pages: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, boxes, scale };
}

test('the debrief by keyboard, without barrier, and on paper', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  const keys = new Keys(page);
  await page.goto(`./${await playedLink('debrief')}`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your view first' })).toBeVisible();

  await test.step('the first page is one screen, and the learner speaks first', async () => {
    await expect(page.getByRole('region', { name: /./ }).first()).toContainText('Your view first');
    await expect(page.getByText('One strength')).toBeVisible();
    const [height, room] = await page.getByRole('main').evaluate((main) => [main.scrollHeight, main.clientHeight]);
    expect(height).toBeLessThanOrEqual(room ?? 0);
    await keys.tabTo(/^Week 1: /);
    await keys.press('ArrowRight');
    await expect(page.getByText(/^The record (adds|agrees): /)).toBeVisible();
    await expectNoBarrier(page, 'the first page of the debrief');
  });

  await test.step('what happened: marks and weeks by keys, the building beside them', async () => {
    await keys.tabTo(/^More/);
    await keys.press('Enter');
    await expect(title).toHaveText('What happened');
    await expect(title).toBeFocused();
    await keys.tabTo(/^1: you decided in week/);
    expect((await keys.press('ArrowRight')).name).toMatch(/^\w+: (you decided|it came) in week/);
    await keys.press('Enter');
    await keys.tabTo(/^Week that is shown/);
    await keys.press('Home');
    await keys.press('ArrowRight');
    await expect(page.getByRole('heading', { name: 'Week 2, as it was on Friday' })).toBeVisible();
    await expectNoBarrier(page, 'what happened');
  });

  await test.step('why: a week’s ledger and back to the place; a decision left out', async () => {
    await player.debriefStep('Why');
    await keys.tabTo(/^The ledger of week/);
    await keys.press('Enter');
    await expect(page.getByRole('heading', { name: /^Friday, week / })).toBeFocused();
    await player.button('Read how it ended').click();
    await expect(title).toHaveText('Why');
    await player.button('Play it again').click();
    const answer = page.getByRole('region', { name: 'And if not?' });
    await expect(answer.getByText(/^In this simulation, /).first()).toBeVisible({ timeout: 20_000 });
    await expectNoBarrier(page, 'why');
  });

  await test.step('what next: a pledge with its date is an entry for a calendar', async () => {
    await player.debriefStep('What next');
    await page.getByLabel('If this happens').fill('somebody asks for a date');
    await page.getByLabel('then I do this').fill('I say when a range comes');
    await page.getByLabel('From this day on').fill('2026-12-01');
    const file = page.waitForEvent('download');
    await keys.tabTo(/^Save for my calendar/);
    await keys.press('Enter');
    expect((await file).suggestedFilename()).toBe('pledge.ics');
    await expectNoBarrier(page, 'what next');
  });

  await test.step('on paper: whole pages of both sizes, the pledge with them', async () => {
    for (const format of ['A4', 'Letter'] as const) {
      const { pages, boxes, scale } = read(await page.pdf({ format }));
      const [width, height] = SIZES[format];
      expect(pages, format).toBeGreaterThan(6);
      expect(pages, format).toBeLessThan(22);
      expect(boxes).toHaveLength(1);
      const [, , right, top] = (boxes[0]?.match(/[\d.]+/g) ?? []).map(Number);
      expect(Math.abs((right ?? 0) - width)).toBeLessThan(1);
      expect(Math.abs((top ?? 0) - height)).toBeLessThan(1);
      expect(scale, `${format} is shrunk: something is wider than the paper`).toBeCloseTo(WHOLE, 2);
    }
    await page.setViewportSize({ width: 688, height: 980 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('If somebody asks for a date, then I say when a range comes. From 2026-12-01 on.')).toBeVisible();
    // What must not be cut fits on a page.
    const tall = await page.evaluate(() =>
      [...document.querySelectorAll('#debrief svg, #debrief figure, #debrief article')]
        .map((one) => Math.round(one.getBoundingClientRect().height))
        .filter((height) => height > 930),
    );
    expect(tall).toEqual([]);
  });
  keys.expectNoFault();
  expect(player.complaints).toEqual([]);
});
