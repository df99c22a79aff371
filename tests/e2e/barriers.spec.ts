// axe and our own rules on every screen, panel and dialog, in both themes, on a desk and on a phone; and nothing wider than 320 px. One
// page goes through all of them; late weeks and the report come from a run that was played already. Where only the panel or a dialog is new,
// axe looks at that: header, building, rail and bar were looked at before, and are most of the page. Our own rules read the whole of it.

import type { Page } from '@playwright/test';
import { expectNoBarrier } from './helpers/axe.ts';
import { playedLink } from './helpers/played.ts';
import { PANELS, Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** What of the page is new when a panel was opened, or a dialog. */
const PANEL = 'main';
const DIALOG = '[role="dialog"]';

test('no barrier on any screen of a desk, in either theme', async ({ page }) => {
  test.setTimeout(300_000);
  const player = new Player(page);
  await player.open();
  await expectNoBarrier(page, 'the menu');
  await player.start();
  await expectNoBarrier(page, 'the brief');
  await player.enter();
  for (const [index, panel] of PANELS.entries()) {
    await player.panel(panel);
    await expectNoBarrier(page, `the panel ${panel}`, index === 0 ? undefined : PANEL);
  }
  await player.button('As a list').click();
  await expectNoBarrier(page, 'the building as a list');
  await player.thing(/^Emilio Ruiz/);
  await expectNoBarrier(page, 'a card beside the list', DIALOG);
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await player.button('As a picture').click();
  await player.button('Settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarrier(page, 'the settings', DIALOG);
  await player.button('Delete all').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectNoBarrier(page, 'the question before deleting', '[role="alertdialog"]');
  await player.button('Keep everything').click();
  await player.button('Help').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarrier(page, 'the help', DIALOG);
  await player.button('All words of the trade').click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expectNoBarrier(page, 'the glossary', DIALOG);
  await page.keyboard.press('Escape');
  await player.button('Settings').click();
  await player.button('Save or load').click();
  await player.button('Save here, in place 1').click();
  await expectNoBarrier(page, 'the saves', DIALOG);
  await page.keyboard.press('Escape');

  // Deeper: a letter with its choices, one of them explained; somebody's card; a letter to write; a project before its options are compared.
  await player.panel('Inbox');
  await player
    .button(/^A reason for it/)
    .first()
    .click();
  await expectNoBarrier(page, 'a letter with an explained choice', PANEL);
  await player.panel('Plan');
  await player.thing(/^Emilio Ruiz/);
  await expectNoBarrier(page, 'a card in the building', DIALOG);
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await player.button('Write a letter').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarrier(page, 'a letter to write', DIALOG);
  await page.keyboard.press('Escape');
  await player.need(/^Server/);
  await player.button(/^Compare options/).click();
  await player.button(/ a range /).click();
  await expectNoBarrier(page, 'a project before its options are compared', PANEL);

  // The week plays, held; Friday with its causes; the project with its options compared and a forecast.
  await player.answer();
  await player.step();
  await player.button('Pause').click();
  await expectNoBarrier(page, 'the week that plays');
  await player.runWeek();
  await player.button('Why? Satisfaction').click();
  await expectNoBarrier(page, 'the ledger with causes', PANEL);
  await player.step();
  await player.thing(/^Floor 1/);
  await player.button('Why? Satisfaction, Case work').click();
  await expectNoBarrier(page, 'a floor with causes', DIALOG);
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await player.need(/^Server/);
  await player.button(/^Choose New entry server/).click();
  await expect(page.getByText(/^\d+ of 20 keep it$/)).toBeVisible();
  await expectNoBarrier(page, 'a project with its options compared and a forecast', PANEL);
});

/** Opens a run that was played already. */
async function openPlayed(page: Page, monday?: number): Promise<Player> {
  await page.goto('about:blank');
  await page.goto(`./${await playedLink('barriers', monday)}`);
  return new Player(page);
}

test('no barrier in a late week and on the report', async ({ page }) => {
  test.setTimeout(180_000);
  const player = await openPlayed(page, 6);
  await expect(player.primary()).toBeVisible();
  for (const [index, panel] of PANELS.entries()) {
    await player.panel(panel);
    await expectNoBarrier(page, `the panel ${panel} in week 6`, index === 0 ? undefined : PANEL);
  }
  await openPlayed(page);
  await player.debriefStep('What happened');
  await player.button('Why? People served').click();
  await player.button('See what changed satisfaction').click();
  await expectNoBarrier(page, 'the report with causes');
});

test('no barrier on a phone, and nothing wider than 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const player = new Player(page);
  const look = async (screen: string, part?: string): Promise<void> => {
    await expectNoBarrier(page, `${screen} on a phone`, part);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, header, footer, nav')]
        .filter((one) => one.checkVisibility() && one.scrollWidth > Math.max(one.clientWidth, 320))
        .map((one) => `${one.tagName} is ${one.scrollWidth} px wide`)
        // The frame fills the window: what makes the page itself longer is a hidden text that got out.
        .concat(
          document.documentElement.scrollHeight > window.innerHeight + 1 && document.querySelector('main') !== null
            ? [`the page is ${document.documentElement.scrollHeight} px long`]
            : [],
        ),
    );
    expect(wide, screen).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
  };
  await player.open();
  await look('the menu');
  await player.start();
  await look('the brief');
  await player.enter();
  for (const [index, panel] of (['Plan', 'Inbox', 'Projects', 'Promises'] as const).entries()) {
    await player.panel(panel);
    await look(`the panel ${panel}`, index === 0 ? undefined : PANEL);
  }
  await player.button('Menu').click();
  await page.getByRole('button', { name: 'As a list' }).click();
  await look('the building as a list');
  await player.runWeek();
  await look('the ledger');
  await openPlayed(page);
  for (const step of ['At a glance', 'What happened', 'Why', 'What next'] as const) {
    await player.debriefStep(step);
    await look(`the debrief, ${step}`, step === 'At a glance' ? undefined : PANEL);
  }
});
