// What somebody hears who does not see the page: names that tell things apart, and news in two live regions.

import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Opens the list of all that can be done, and in it every kind of thing. */
async function openOffers(player: Player): Promise<void> {
  await player.button('Choose what to do').click();
  const kinds = player.page.getByRole('main').getByRole('button', { name: /\(\d+\)$/ });
  for (const kind of await kinds.all()) await kind.click();
}

test('offers, planned blocks and the inbox are named for what they are; an offer that no block is left for says so beside itself', async ({
  page,
}) => {
  const player = new Player(page);
  await player.toOffice();
  const rail = page.getByRole('navigation', { name: 'Panels' });
  await expect(rail.getByRole('button', { name: 'Inbox 1 message waits for you', exact: true })).toBeVisible();
  await player.answer();
  await player.panel('Plan');
  await openOffers(player);
  const offers = page.getByRole('main').getByRole('list', { name: 'What you can do here' }).getByRole('button');
  const names = await offers.evaluateAll((buttons) => buttons.map((button) => (button.textContent ?? '').trim()));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const first = player.button(/^Talk · \S+/).first();
  await first.click();
  await expect(player.button(/^Talk · .+ Planned in block 1 Remove$/)).toBeVisible();

  await player.panel('Team');
  const coach = player.button(/^Take time for them · /).first();
  await coach.click();
  await expect(player.button(/^Planned · remove Take time for them · /)).toBeVisible();

  await player.panel('Plan');
  await openOffers(player);
  const main = page.getByRole('main');
  const refused = main.getByText('That takes more hours than the week has left. Remove a block or skip something.');
  for (let turn = 0; turn < 20 && (await refused.count()) === 0; turn += 1) {
    const offer = main
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: / \d+ h$/ }) })
      .nth(turn);
    await offer.getByRole('button').click();
  }
  await expect(refused).toHaveCount(1);
  await expect(refused).toBeInViewport();
  // In the very row of the offer that was pressed, which keeps the focus.
  await expect(main.getByRole('listitem').filter({ has: page.locator(':focus') })).toContainText('more hours than the week has left');
});

test('the week is told while it plays, and where the page goes', async ({ page }) => {
  const player = new Player(page);
  await player.toOffice();
  const said = page.getByRole('status');
  await player.answer();
  await expect(said).toHaveText(/Ruth replies: /);
  await page.keyboard.press('3');
  await expect(said).toHaveText('Projects is open.');
  await page.keyboard.press('Control+Enter');
  await expect(said).toHaveText(/^Monday: \S.+\.$/);
  await page.keyboard.press('p');
  await expect(said).toHaveText(/The week is held\.$/);
  await page.keyboard.press('p');
  await expect(said).toHaveText(/^The week goes on\./);
  await player.button('Skip to the end').click();
  await expect(said).toHaveText('Friday, week 1. The ledger is open.');
  await player.button('Plan week 2').click();
  await expect(said).toHaveText(/^Week 2 of 13\. (Plan|Inbox) is open\.$/);
  // It does not stand there for ever.
  await expect(said).toHaveText('');
  expect(player.complaints).toEqual([]);
});
