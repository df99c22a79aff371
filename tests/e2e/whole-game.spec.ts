// The whole scenario by mouse, from the first Monday to the end report, with decisions on the way: blocks, a comparison, an order, a
// promise, a lead, the order of the needs. What was decided shows in the money, in the promises and in the report.

import type { Page } from '@playwright/test';
import { Player } from './helpers/player.ts';
import { expect, test } from './helpers/test.ts';

/** The first offer of the plan's own list. */
async function planAnything(player: Player): Promise<void> {
  await player.panel('Plan');
  await player.press(player.button('Choose what to do'));
  // Offers stand by kind, with how many there are of each.
  await player.press(player.button(/^[A-Z].* \(\d+\)$/).first());
  const offers = player.page.getByRole('list', { name: 'What you can do here' }).getByRole('button', { name: /^(?!.*Remove$)/ });
  await player.press(offers.first());
  await expect(player.page.getByLabel('This week').getByText(/^Last: .*block 1/)).toBeVisible();
}

/** What a manager does in a week of this game; the other weeks get a block of whatever is on offer. */
const WEEKS: Readonly<Record<number, (player: Player, page: Page) => Promise<void>>> = {
  1: async (player, page) => {
    await player.plan(/^Emilio Ruiz/, /^Talk/);
    await player.need(/^Server/);
    await player.press(player.button(/^Compare options · 2 h Server/));
    await expect(page.getByRole('button', { name: 'Planned · remove Compare options · Server' })).toBeVisible();
    await player.choose(/^Dana/);
    await player.press(player.button('All projects'));
    await player.press(player.button('Move Wi-Fi up'));
    await expect(player.needs().first()).toContainText('Wi-Fi');
  },
  2: async (player, page) => {
    await player.need(/^Server/);
    await expect(page.getByRole('table', { name: /^Options for/ })).toBeVisible();
    await expect(page.getByText('For Emilio Ruiz · lead Dana Okafor')).toBeVisible();
    await player.press(player.button('Choose New entry server, three years of next-day repair'));
    await player.press(player.button(/^Order \$6,500/));
    await expect(page.getByText('$6,500 of $24,000 goes out when the week runs').first()).toBeVisible();
    await player.choose(/^Emilio$/);
    await player.press(player.button('A week later'));
    await player.press(player.button(/^Promise week \d+$/));
    await expect(page.getByText(/^Friday, week \d+$/).first()).toBeVisible();
    await player.panel('Promises');
    await expect(page.getByRole('list', { name: 'Open', exact: true }).getByText('Emilio Ruiz')).toBeVisible();
  },
  3: (player) => player.plan(/^Floor 1/, /^Walk the floor/),
};

test('thirteen weeks by mouse, with decisions, to the report', async ({ page }) => {
  test.setTimeout(300_000);
  const player = new Player(page);
  // The same luck in every run of this test.
  await page.goto('./?scenario=harbor-relief&seed=blue');
  await player.enter();
  const weeks: string[] = [];
  for (let week = 1; week <= 13; week += 1) {
    while ((await player.primaryName()).startsWith('Answer')) await player.answer('last');
    await (WEEKS[week] ?? planAnything)(player, page);
    const pressed = await player.runWeek('last');
    weeks.push(...pressed.filter((name) => name.startsWith('Run week')));
    await expect(page.getByRole('heading', { name: new RegExp(`^Friday, week ${week}\\b`) })).toBeVisible();
    if (week === 2) {
      await player.press(player.button('Why? Money'));
      await expect(page.getByRole('region', { name: /^Why money/ })).toContainText('−$6,500');
    }
    const next = await player.step();
    expect(next).toBe(week < 13 ? `Plan week ${week + 1}` : 'Read how it ended');
  }
  expect(weeks).toEqual(Array.from({ length: 13 }, (_, index) => `Run week ${index + 1}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(player.primary()).toHaveCount(0);
  await player.debriefStep('What happened');
  await expect(page.getByRole('rowheader', { name: 'Server for Emilio' })).toHaveCount(1);
  await readMeasures(player);
  expect(player.complaints).toEqual([]);
});

/** Each measure of the report says what it is made of, with both numbers of a ratio, and leads to the causes. */
async function readMeasures(player: Player): Promise<void> {
  const { page } = player;
  const table = page.getByRole('table', { name: 'Measures of this run' });
  for (const [measure, says] of [
    ['What the work was worth', /\d+ of \d+ needs went live/],
    ['Promises', /\d+ of .* kept as given; /],
    ['The team', /team energy is \d+ of 100/],
    ['Ready for the next storm', /Data seen to come back: \d+ of .* Doubled: \d+ of \d+ links/],
    ['Money left', /\$[\d,]+ of \$24,000 left, and \$\d+ of \$\d+ a month/],
    ['People served', /Four parts satisfaction \(\d+ of 100/],
  ] as const) {
    await player.press(table.getByRole('button', { name: `Why? ${measure}` }));
    await expect(page.getByText(says)).toBeVisible();
  }
  await player.press(player.button('See what changed satisfaction'));
  const causes = page.getByRole('region', { name: /^Why satisfaction/ });
  await expect(causes.getByRole('heading', { name: /^Why satisfaction/ })).toBeFocused();
  await expect(causes).toBeInViewport();
}
