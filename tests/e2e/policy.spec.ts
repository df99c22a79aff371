// The page's content security policy: what it says, that a played week needs nothing that it forbids, and that it stops a stranger's
// script.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** As measured to work with Phaser and React; anything looser needs a measured reason beside it in `vite.config.ts`. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; " +
  "media-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types rollout";

/** Collects what the policy stops, from before the page's first script on. */
async function watchViolations(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
      stopped.push(`${effectiveDirective} ${blockedURI} ${sample} (${sourceFile})`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { readonly stopped: readonly string[] }).stopped);
}

test('the page says the policy', async ({ page }) => {
  await new Player(page).open();
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(POLICY);
});

// Both pages that the studio is made of, as they were built: no browser is needed to read them.
for (const [name, policy] of [
  ['studio.html', `${POLICY}; frame-src 'self'`],
  ['studio-play.html', POLICY],
] as const)
  test(`${name} says it before anything else, and starts no script of its own text`, () => {
    const built = readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
    const [, first = ''] = /<head>\s*(<[^>]+>)/.exec(built) ?? [];
    expect(first.replaceAll('&#39;', "'")).toBe(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(built.match(/http-equiv="Content-Security-Policy"/gi)).toHaveLength(1);
    const scripts = built.match(/<script[^>]*>[^<]*/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/^<script [^>]*src="\.\/assets\/[^"]+"[^>]*>\s*$/);
    expect(built).not.toMatch(/<style|\son[a-z]+=/i);
  });

test('a week is played without asking for what the policy forbids', async ({ page }) => {
  const violations = await watchViolations(page);
  const loaded: string[] = [];
  page.on('response', (response) => {
    if (response.ok()) loaded.push(new URL(response.url()).pathname);
  });
  const player = new Player(page);
  await player.toOffice();
  await player.need(/^Server/);
  await player.button(/ a range /).click();
  await player
    .button(/^Choose /)
    .first()
    .click();
  await player.runWeek();
  await player
    .button(/^Why\?/)
    .first()
    .click();
  await player.step();
  await player.need(/^Server/);
  await expect(page.getByText(/^\d+ of 20 keep it$/)).toBeVisible();
  await player.button('Settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // What a policy that is too strict would have kept away came: the picture's parts, the type, the sounds, and the worker, which runs.
  for (const kind of [/building.*\.json$/, /building.*\.png$/, /\.woff2$/, /\.(webm|mp3)$/])
    expect(
      loaded.filter((path) => kind.test(path)),
      String(kind),
    ).not.toEqual([]);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/forecast-worker.*\.js$/)]);
  expect(await violations()).toEqual([]);
  expect(player.complaints).toEqual([]);
});

test('a script that somebody slipped into the page does not run', async ({ page }) => {
  const violations = await watchViolations(page);
  const slipped = '<script>window.slipped = true;</script><img src="nowhere.png" onerror="window.slipped = true" />';
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<div id="page">', `${slipped}<div id="page">`) });
    },
  );
  await new Player(page).open();
  expect(await page.content()).toContain('window.slipped = true');
  expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
  expect((await violations()).filter((told) => told.startsWith('script-src-'))).toHaveLength(2);
});

test('text cannot become a script, nor a stranger’s address a worker', async ({ page }) => {
  const violations = await watchViolations(page);
  await new Player(page).open();
  const refused = await page.evaluate(() => {
    const attempts: readonly (() => unknown)[] = [
      () => (document.createElement('div').innerHTML = '<b>text</b>'),
      () => (document.createElement('script').src = './other.js'),
      () => document.createElement('button').setAttribute('onclick', 'window.slipped = true'),
      () => new Worker('./other.js'),
      () =>
        (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
          'other',
          {},
        ),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(refused).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  expect(await violations()).toHaveLength(5);
});
