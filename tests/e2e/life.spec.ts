// The building in a browser, with the part of the engine that the page carries: it is drawn, lives, comes nearer on request and sleeps.
// What the engine lacks is missed only here.

import type { Page } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { expect, test } from './helpers/test.ts';

/** People type for eight seconds after the last input; then for ten nothing may be drawn, and next to no script may run. */
const AMBIENT = 8_000;
const ASLEEP = 10_000;
const MOST_SCRIPT = 0.01;
/** Frames a second: twenty, as `world/frame-rate.ts` has it, and those that a change of the picture asks for at once; a screen shows sixty. */
const MOST_FRAMES = 32;
/** Sky, walls and people of a house of this size are many colours: an empty canvas is a few hundred bytes. */
const LEAST_PICTURE = 40_000;

interface Counted {
  /** Calls that draw. */
  readonly drawn: number;
  /** Frames in which the engine drew something; what it draws from is painted at any time. */
  readonly frames: number;
}

/** Counts what is drawn, from before the page's first script on. */
async function countDrawing(page: Page): Promise<() => Promise<Counted>> {
  await page.addInitScript(() => {
    const counted = { drawn: 0, frames: 0 };
    let lastFrame: unknown;
    Object.assign(window, { counted });
    for (const [type, names] of [
      [WebGLRenderingContext, ['drawElements', 'drawArrays', 'clear']],
      [WebGL2RenderingContext, ['drawElements', 'drawArrays', 'clear']],
      [CanvasRenderingContext2D, ['drawImage', 'fillRect', 'clearRect']],
    ] as const) {
      for (const name of names) {
        const target = type.prototype as unknown as Record<string, (...all: unknown[]) => unknown>;
        const own = target[name];
        if (own === undefined) continue;
        target[name] = function count(this: unknown, ...all: unknown[]) {
          counted.drawn += 1;
          const { currentTime } = document.timeline;
          if (!(this instanceof CanvasRenderingContext2D)) {
            if (currentTime !== lastFrame) counted.frames += 1;
            lastFrame = currentTime;
          }
          return own.apply(this, all);
        };
      }
    }
  });
  return () => page.evaluate(() => (window as unknown as { readonly counted: Counted }).counted);
}

/** Seconds of script so far. */
async function scriptTime(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
}

const stage = (page: Page) => page.locator('canvas').first();

/** The building comes nearer by wheel and on request, and goes back. */
async function lookAround(player: Player): Promise<void> {
  const { page } = player;
  const whole = await stage(page).screenshot();
  expect(whole.byteLength).toBeGreaterThan(LEAST_PICTURE);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -400);
  await expect(player.button('Whole building')).toBeVisible();
  await expect.poll(async () => whole.equals(await stage(page).screenshot())).toBe(false);
  await player.press(player.button('Whole building'));
  await expect(player.button('Whole building')).toHaveCount(0);
  const card = await player.thing(/^Emilio Ruiz/);
  await player.press(card.getByRole('button', { name: 'Come nearer' }));
  await expect(player.button('Whole building')).toBeVisible();
  await player.press(card.getByRole('button', { name: 'Close' }));
  await player.press(player.button('Whole building'));
}

test('the building is drawn, comes nearer on request, plays a week, and sleeps eight seconds after the last input', async ({ page }) => {
  test.setTimeout(120_000);
  const drawn = await countDrawing(page);
  const script = await scriptTime(page);
  const player = new Player(page);
  await player.toOffice();
  await player.answer('last');
  await player.panel('Plan');
  await lookAround(player);

  // A project that is pointed at is linked to whom and what it touches; asked to be shown, it stays so.
  await player.need(/^Server/);
  await player.press(player.button('Show me in the building'));
  await expect(page.getByRole('group', { name: /^Who and what Server touches/ })).toBeVisible();
  await expect(page.getByRole('toolbar', { name: 'Building' }).getByRole('button', { name: /: Asked for it$/ })).toBeVisible();
  await player.press(player.button('Hide the links'));

  await player.press(player.primary());
  await expect(player.button('Skip to the end')).toBeVisible();
  // No graphics card here: the processor draws, and has other things to do as well.
  const [atStart, began] = [await drawn(), performance.now()];
  await page.waitForTimeout(700);
  const now = await drawn();
  const frames = now.frames - atStart.frames;
  expect(now.drawn - atStart.drawn).toBeGreaterThan(10);
  expect(frames).toBeGreaterThan(1);
  expect(frames).toBeLessThanOrEqual(2 + ((performance.now() - began) / 1_000) * MOST_FRAMES);
  await player.runWeek('last');
  await player.press(player.primary());
  await player.panel('Plan');

  await page.waitForTimeout(AMBIENT + 1_000);
  const [before, scriptBefore] = [await drawn(), await script()];
  await page.waitForTimeout(ASLEEP);
  const [after, scriptAfter] = [await drawn(), await script()];
  expect(after.drawn - before.drawn).toBe(0);
  expect((scriptAfter - scriptBefore) / (ASLEEP / 1_000)).toBeLessThanOrEqual(MOST_SCRIPT);

  // And wakes.
  await page.mouse.move(320, 320);
  await expect.poll(async () => (await drawn()).drawn).toBeGreaterThan(after.drawn);
  expect(player.complaints).toEqual([]);
});

test('without WebGL the building is drawn all the same, and a week is played', async ({ page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, ...all: unknown[]) {
        return String(all[0]).includes('webgl') ? null : own.apply(this, all);
      },
    });
  });
  const player = new Player(page);
  await player.toOffice();
  await player.answer('last');
  await player.panel('Plan');
  await lookAround(player);
  await player.press(player.primary());
  await player.press(player.button('Skip to the end'));
  await player.runWeek('last');
  expect(player.complaints).toEqual([]);
});
