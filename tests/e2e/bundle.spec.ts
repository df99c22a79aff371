// What loads with the page, and what it weighs: the menu first, the game after it, no parser of scenario files until one is opened.

import { readdirSync, readFileSync } from 'node:fs';
import { ASSETS, entries, reach, weight } from './helpers/built.ts';
import { Player } from './helpers/player.ts';
import { expect, test } from './helpers/test.ts';

/** Bytes of script, packed, that the menu may weigh. */
const MENU = 110_000;
/** Bytes of script, packed, that a game may weigh with its engine: without scenarios, workers, other languages and the debrief. */
const GAME = 520_000;
/** `forecast-service`: only where a browser refuses workers. `checker`: only for a file that is refused, in German. What begins with `debrief`: only for a debrief. `offer-page`, `dropped-file`: only for a file or a link; `frame`: only beside the studio. */
const NOT_GAME =
  /^(debrief[a-z-]*|forecast-service|harbor-relief|first-ninety-days|lindqvist-rowe|de|checker|pseudo|glossary-dialog|offer-page|dropped-file|frame)-/;
/** Texts that stay in the code of yaml, zod and the reader of Markdown however it is minified. */
const MARKS = ['YAMLParseError', 'ZodError', 'codeFencedFenceMeta'] as const;
const CHECKER = /file-check-worker/;

test('the parsers are in the checker’s own file, and else with the studio alone', () => {
  const all = readdirSync(ASSETS)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(new URL(name, ASSETS), 'utf8') }));
  // Whatever the page of the game can ever fetch, workers apart.
  const game = reach(entries(), () => true);
  for (const mark of MARKS) {
    const holding = all.filter(({ text }) => text.includes(mark)).map(({ name }) => name);
    expect(
      holding.filter((name) => CHECKER.test(name)),
      mark,
    ).toHaveLength(1);
    expect(
      holding.filter((name) => game.has(name)),
      mark,
    ).toEqual([]);
  }
  expect(readFileSync(new URL('../index.html', ASSETS), 'utf8')).not.toMatch(CHECKER);
});

test('a browser keeps what has its content in its name, and asks again for all else', async ({ request }) => {
  const kept = async (address: string): Promise<string | undefined> => (await request.get(address)).headers()['cache-control'];
  const [script = ''] = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
  expect(await kept(`assets/${script}`)).toContain('immutable');
  for (const address of ['', 'studio.html', 'assets/of-a-version-before-1a2b3c4d.js'])
    expect(await kept(address), address).toBe('no-cache');
});

/** A sentence of the menu, of the game and of the first scenario, in German. */
const GERMAN = ['Mach die Fehler hier', 'Was du weißt: {known}', 'Mach deine Fehler hier.'] as const;

test('German is in chunks of its own, and the page names none of them', () => {
  // Of the game: the studio brings the shipped scenarios along as they are written, with all their languages.
  const scripts = [...reach(entries(), () => true)];
  const holding = GERMAN.map((sentence) => scripts.filter((name) => readFileSync(new URL(name, ASSETS), 'utf8').includes(sentence)));
  expect(holding.map((names) => names.length)).toEqual([1, 1, 1]);
  expect(new Set(holding.flat()).size).toBe(3);
  const page = readFileSync(new URL('../index.html', ASSETS), 'utf8');
  expect(holding.flat().filter((name) => page.includes(name))).toEqual([]);
});

test('the checker is fetched when a scenario file is opened, and not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const player = new Player(page);
  await player.toOffice();
  await player.runWeek();
  expect(fetched.filter((url) => CHECKER.test(url))).toEqual([]);

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: /menu/i }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'a.yaml', mimeType: 'text/yaml', buffer: Buffer.from('format: 1\n') });
  await expect(page.getByRole('region', { name: /^This file has/ })).toBeVisible();
  expect(fetched.filter((url) => CHECKER.test(url))).toHaveLength(1);
});

test('the menu is light, and comes without the engine, the rules and the widgets', () => {
  const menu = reach(entries());
  expect(weight(menu)).toBeLessThanOrEqual(MENU);
  const texts = [...menu].map((name) => readFileSync(new URL(name, ASSETS), 'utf8')).join('');
  // Words that no minifier takes away: of the engine, of React Aria, of the message compiler, of the rules.
  for (const mark of ['WEBGL_RENDERER', 'data-react-aria', 'MISSING_VALUE', 'not-enough-money']) expect(texts, mark).not.toContain(mark);
});

test('the whole game is light, with its engine', () => {
  const game = [...reach(entries(), (name) => !NOT_GAME.test(name))];
  expect(game.some((name) => name.startsWith('phaser-'))).toBe(true);
  expect(weight(game)).toBeLessThanOrEqual(GAME);
});
