// A week runs whatever is open: each of the seven panels, as a list and with one of its things open.

import { PANELS, Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Answers what stands in the way, so that the week can run. */
async function settle(player: Player): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    if ((await player.primaryName()).startsWith('Run week')) return;
    await player.step();
  }
  throw new Error('Messages never ended.');
}

test('a week runs with each panel open, list and detail', async ({ page }) => {
  test.setTimeout(240_000);
  const player = new Player(page);
  await player.toOffice();
  const details: Readonly<Partial<Record<string, () => Promise<void>>>> = {
    Plan: () => player.button('Choose what to do').click(),
    Projects: async () => {
      await player.needs().first().click();
      await expect(player.button('All projects')).toBeVisible();
    },
    Team: () =>
      player
        .button(/^Their work: /)
        .first()
        .click(),
    Money: () =>
      player
        .button(/^Why\?/)
        .first()
        .click(),
  };
  let week = 0;
  for (const name of PANELS) {
    for (const open of [undefined, details[name]].slice(0, details[name] === undefined ? 1 : 2)) {
      week += 1;
      await test.step(`week ${week} with ${name}${open === undefined ? '' : ', one thing open'}`, async () => {
        await settle(player);
        await player.panel(name);
        await open?.();
        await player.runWeek();
        await expect(page.getByRole('heading', { name: new RegExp(`^Friday, week ${week}\\b`) })).toBeVisible();
        expect(player.complaints).toEqual([]);
        await player.step();
      });
    }
  }
});
