// Links: a good one opens its scenario; a broken one gets a message that says what is wrong, and the menu stays.

import { readFileSync } from 'node:fs';
import { encodeRunLink } from '../../src/run/index.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

for (const [what, link] of [
  ['an unknown scenario', '?scenario=nowhere'],
  ['an unknown mode', '?scenario=harbor-relief&mode=cheating'],
  ['a broken run', '#run=not-a-run'],
  ['a broken scenario', '#scenario=dAAAA'],
] as const) {
  test(`${what} in the link: a message, and the menu`, async ({ page }) => {
    const player = new Player(page);
    await player.open(link);
    const message = page.getByRole('region', { name: 'Notice' });
    await expect(message).toBeVisible();
    // The menu still works.
    await player.start();
    expect(player.complaints).toEqual([]);
  });
}

test('a link that carries a scenario: checked, offered with its title page, played as the link says', async ({ page }) => {
  const text = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');
  const packed = await encodeRunLink(text);
  if (!packed.ok) throw new Error('too long');
  const player = new Player(page);
  await page.goto(`./?seed=blue&mode=hand-in&tips=off#scenario=${packed.value}`);
  const offer = page.getByRole('article', { name: 'Six weeks at the shelter' });
  await expect(offer.getByRole('heading').first()).toBeFocused();
  await expect(offer).toContainText('From a link');
  // All of it is in view, not its heading alone.
  await expect(offer.getByRole('button', { name: 'Start Six weeks at the shelter' })).toBeInViewport();
  await expect(page.getByLabel('Seed')).toHaveCount(0);
  await offer.getByRole('button', { name: 'Start Six weeks at the shelter' }).click();
  await expect(page.getByText('To hand in')).toBeVisible();
  await player.enter();
  expect(player.complaints).toEqual([]);

  // A broken one is told, and plays nothing.
  const broken = await encodeRunLink(text.replace('sponsor: sam', 'sponsor: samm'));
  await page.goto('about:blank');
  await player.open(`#scenario=${broken.ok ? broken.value : ''}`);
  await expect(page.getByRole('region', { name: /^This file has/ })).toContainText('No stakeholder is called samm');
});

test('nothing goes to another origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  const player = new Player(page);
  await player.toOffice();
  await player.runWeek();
  expect(foreign).toEqual([]);
});
