// Sound in a real browser under its own rule: nothing sounds before somebody presses something; without any sound the game goes on.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { loudest, loudness, truePeak } from '../../scripts/sounds.mjs';
import { giveEars, type Ears } from './helpers/ears.ts';
import { Player } from './helpers/player.ts';
import { expect, test } from './helpers/test.ts';

// A trace looks into the page at every step, which counts as a press.
test.use({ trace: 'off' });

/** As quiet as silence is: −80 dBFS. */
const SILENCE = 0.000_1;

/** Where the first *Start* stands, by a look at another page: looking here would count as a press. */
async function whereStartIs(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const other = await page.context().newPage();
  const player = new Player(other);
  await player.open();
  const box = await player
    .button(/^Start\b/)
    .first()
    .boundingBox();
  await other.close();
  if (box === null) throw new Error('the menu has no Start');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Within twelve seconds, and for a while. */
const expectSilence = (ears: Ears): Promise<void> => expect.poll(() => ears.peak(), { timeout: 12_000 }).toBeLessThan(SILENCE);

const volume = (page: Page, name: string) => page.getByRole('slider', { name });

test('nothing sounds before the first press; then the telephone rings; the hum sleeps with the building, and in a hidden tab', async ({
  page,
}) => {
  const start = await whereStartIs(page);
  const ears = await giveEars(page);
  await page.goto('./');
  await page.waitForTimeout(2_500);
  // The rule holds in this browser: a context of the test's own does not start.
  expect(ears.tried.length).toBeGreaterThan(2);
  expect(new Set(ears.tried)).toEqual(new Set(['suspended']));
  expect([ears.told, ears.fetched]).toEqual([[], []]);

  await page.mouse.click(start.x, start.y);
  const player = new Player(page);
  await expect(player.button('Open the office')).toBeVisible();
  await expect.poll(() => ears.told).toContain('running');
  expect(ears.told.filter((what) => what === 'made')).toHaveLength(1);
  await expect.poll(() => ears.fetched.map((file) => file.split('-')[0])).toContain('effects');
  expect(await ears.peak()).toBeLessThan(SILENCE);
  await player.enter();
  await expect(page.getByText(/^\[(phone rings|chime): /)).toBeVisible();
  // −18 LUFS at 60 %: the ring peaks at about −15 dBFS, the hum stays below −25.
  expect(await ears.peak()).toBeGreaterThan(0.1);

  // A hand keeps the building awake for eight seconds more. Longer than the hum's loop of four seconds: it has come round.
  await page.mouse.move(320, 320);
  await page.waitForTimeout(5_000);
  const hum = await ears.peak(1_000);
  expect(hum).toBeGreaterThan(0.01);
  expect(hum).toBeLessThan(0.1);
  await expectSilence(ears);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(() => ears.peak(100)).toBeGreaterThan(0.01);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expectSilence(ears);
  expect(player.complaints).toEqual([]);
});

test('four volumes by keyboard, kept; music loads when it is turned up; muted is silent, and captions stay until they are turned off', async ({
  page,
}) => {
  const ears = await giveEars(page);
  const player = new Player(page);
  await player.toOffice();
  await player.button('Settings').click();
  for (const [name, now] of [
    ['Everything', '100'],
    ['Effects', '60'],
    ['The building', '60'],
    ['Music', '0'],
  ] as const)
    await expect(volume(page, name)).toHaveValue(now);
  expect(ears.fetched.filter((file) => file.startsWith('music'))).toEqual([]);
  await volume(page, 'The building').press('Home');
  await volume(page, 'Music').press('End');
  await volume(page, 'Everything').press('ArrowLeft');
  await expect.poll(() => ears.fetched.filter((file) => file.startsWith('music'))).toHaveLength(1);
  await page.waitForTimeout(4_500);
  expect(await ears.peak(1_000)).toBeGreaterThan(0.02);
  await page.getByText('Mute everything').click();
  await expectSilence(ears);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await player.panel('Plan');
  await player.choose(/^Weekly/);
  await expect(page.getByText('[switch: set]')).toBeVisible();
  expect(await ears.peak()).toBeLessThan(SILENCE);

  await page.reload();
  await player.button('Settings').click();
  await expect(volume(page, 'Everything')).toHaveValue('95');
  await expect(volume(page, 'The building')).toHaveValue('0');
  await expect(volume(page, 'Music')).toHaveValue('100');
  await expect(page.getByRole('switch', { name: 'Mute everything' })).toBeChecked();

  await page.getByText('Captions for sounds').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await player.panel('Plan');
  await player.choose(/^Every two weeks/);
  await expect(player.button('Undo')).toBeEnabled();
  await expect(page.getByText(/^\[.+\]$/)).toHaveCount(0);
  expect(player.complaints).toEqual([]);
});

for (const [blocked, block] of [
  ['its files do not come', (page: Page) => page.route(/\.(webm|mp3|m4a)$/, (route) => route.abort())],
  [
    'the browser has no sound at all',
    (page: Page) =>
      page.addInitScript(() => {
        for (const name of ['AudioContext', 'webkitAudioContext', 'Audio', 'HTMLAudioElement']) Reflect.deleteProperty(window, name);
      }),
  ],
] as const) {
  test(`the game plays on, with captions, where ${blocked}`, async ({ page }) => {
    await block(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const player = new Player(page);
    await player.toOffice();
    await expect(page.getByText(/^\[(phone rings|chime): /)).toBeVisible();
    await player.panel('Plan');
    await player.choose(/^Weekly/);
    await expect(page.getByText('[switch: set]')).toBeVisible();
    await player.runWeek();
    await expect(page.getByRole('heading', { name: /^Friday, week 1/ })).toBeVisible();
    expect(player.complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
  });
}

const FOLDER = new URL('../../assets/sounds/', import.meta.url);
const RATE = 48_000;

/** A file's samples as this browser unpacks them. */
async function unpack(page: Page, name: string): Promise<Float64Array> {
  const packed = readFileSync(new URL(name, FOLDER)).toString('base64');
  const text = await page.evaluate(async (file) => {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer);
    const found = new Uint8Array(sound.getChannelData(0).slice().buffer);
    const parts: string[] = [];
    for (let i = 0; i < found.length; i += 32_768) parts.push(String.fromCharCode(...found.subarray(i, i + 32_768)));
    return btoa(parts.join(''));
  }, packed);
  const bytes = Buffer.from(text, 'base64');
  return Float64Array.from(new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
}

const placesOf = (track: string): readonly (readonly [string, readonly [number, number]])[] =>
  Object.entries(JSON.parse(readFileSync(new URL(`${track}.json`, FOLDER), 'utf8')) as Record<string, [number, number]>);
const at = (milliseconds: number): number => Math.round((milliseconds / 1000) * RATE);

for (const ending of ['webm', 'mp3'] as const) {
  test(`the sprite of effects is unpacked at its levels (${ending})`, async ({ page }) => {
    const samples = await unpack(page, `effects.${ending}`);
    expect(truePeak(samples)).toBeLessThan(-1);
    for (const [name, [from, length]] of placesOf('effects')) {
      // Packing may move it by some milliseconds; the silence around it hides that.
      const sound = samples.subarray(Math.max(0, at(from - 60)), at(from + length + 60));
      if (length > 400) expect(Math.abs(loudest(sound) + 18), name).toBeLessThan(1);
      else expect(Math.abs(truePeak(sound) + 12), name).toBeLessThan(2.5);
    }
  });
}

for (const [track, level] of [
  ['ambience', -32],
  ['music', -26],
] as const) {
  for (const ending of ['webm', 'm4a'] as const) {
    test(`the loops of the ${track} are unpacked at their level and go on without a click (${ending})`, async ({ page }) => {
      const samples = await unpack(page, `${track}.${ending}`);
      for (const [name, [from, length]] of placesOf(track)) {
        const loop = samples.subarray(at(from), at(from + length));
        expect(Math.abs(loudness(loop) - level), name).toBeLessThan(1.5);
        expect(truePeak(loop), name).toBeLessThan(-9);
        let step = 0;
        for (let i = 1; i < loop.length; i += 1) step = Math.max(step, Math.abs((loop[i] ?? 0) - (loop[i - 1] ?? 0)));
        expect(Math.abs((loop[0] ?? 1) - (loop.at(-1) ?? 0)), `${name} where it comes round`).toBeLessThanOrEqual(step);
      }
    });
  }
}
