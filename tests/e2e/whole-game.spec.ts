// The whole scenario by mouse, from the first Monday to the end report, with decisions on the way.

import { expect, test } from '@playwright/test';
import { Player } from './helpers/player.ts';

test('thirteen weeks by mouse, to the report', async ({ page }) => {
  test.setTimeout(240_000);
  const player = new Player(page);
  await player.toOffice();
  const weeks: string[] = [];
  for (let week = 1; week <= 13; week += 1) {
    const pressed = await player.runWeek();
    weeks.push(...pressed.filter((name) => name.startsWith('Run week')));
    await expect(page.getByRole('heading', { name: new RegExp(`^Friday, week ${week}\\b`) })).toBeVisible();
    const next = await player.step();
    expect(next).toBe(week < 13 ? `Plan week ${week + 1}` : 'Read how it ended');
  }
  expect(weeks).toEqual(Array.from({ length: 13 }, (_, index) => `Run week ${index + 1}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(player.primary()).toHaveCount(0);
  expect(player.complaints).toEqual([]);
});
