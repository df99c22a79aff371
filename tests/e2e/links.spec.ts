// Links: a good one opens its scenario; a broken one gets a message that says what is wrong, and the menu stays.

import { expect, test } from '@playwright/test';
import { Player } from './helpers/player.ts';

for (const [what, link] of [
  ['an unknown scenario', '?scenario=nowhere'],
  ['an unknown mode', '?scenario=harbor-relief&mode=cheating'],
  ['a broken run', '#run=not-a-run'],
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
