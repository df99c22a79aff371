// The game in other languages: German from a link and by choice, and the longer language of testers on every screen, on a desk and
// on a phone, where nothing may be cut off and no word may come from outside the catalogue.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { compileScenario } from '../../src/scenario/index.ts';
import { debriefWords, speak, t, type MessageKey, type Values } from '../../src/words/index.ts';
import { Player } from './helpers/player.ts';
import { seen } from './helpers/pseudo.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Every text of the shipped scenarios, as it can stand on a screen. */
function scenarioTexts(): readonly string[] {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  return ['harbor-relief', 'first-ninety-days', 'lindqvist-rowe'].flatMap((id) => {
    const compiled = compileScenario(readFileSync(path.join(root, 'scenarios', `${id}.yaml`), 'utf8'), `${id}.yaml`);
    return compiled.ok ? texts(compiled.texts) : [];
  });
}

/** Languages in their own names, weekdays as the locale has them, and what React Aria says by itself in the reader's language. */
const NO_MESSAGE = [
  'English',
  'Deutsch',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Mo',
  'Tu',
  'We',
  'Th',
  'Fr',
  'Dismiss',
  'Drag',
  'Ctrl+Enter',
];

test('a link in German: the menu, the brief, a week; and English in the middle of it', async ({ page }) => {
  const player = new Player(page);
  await page.goto('./?lang=de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Führe ein IT-Team. Mach die Fehler hier, wo sie nichts kosten.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Dreizehn Wochen guter Wille beginnen' }).click();
  await expect(page.getByText('Willkommen bei Harbor Relief.')).toBeVisible();
  await page.getByRole('button', { name: 'Büro öffnen' }).click();
  await expect(page.getByText('24.000 $').first()).toBeVisible();
  await expect(page).toHaveTitle('Dreizehn Wochen guter Wille · Woche 1 von 13 · Rollout');

  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('dialog').getByText('English').click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
  await page.keyboard.press('Escape');
  await player.panel('Money');
  await expect(page.getByText('$24,000').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // What was chosen in this tab comes before the link, after a reload too.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Money' }).first()).toBeVisible();
  expect(player.complaints).toEqual([]);
});

test.describe('in the language of testers', () => {
  const texts = [...scenarioTexts(), ...NO_MESSAGE];
  test.beforeAll(async () => {
    await debriefWords();
    await speak('pseudo');
  });
  test.afterAll(() => speak('en'));

  const button = (page: Page, key: MessageKey, values: Values = {}) => page.getByRole('button', { name: t(key, values), exact: true });

  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    test(`every screen says only what the catalogue says, and all of it fits, on ${width}×${height}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      const player = new Player(page);
      const look = async (screen: string): Promise<void> => expect.soft(await seen(page, texts), screen).toEqual({ bare: [], tight: [] });
      await page.goto('./?lang=pseudo');
      await expect(button(page, 'title.start-of', { scenario: 'Thirteen weeks of goodwill' })).toBeVisible();
      await look('title');
      await button(page, 'frame.settings').click();
      await expect(page.getByRole('heading', { name: t('settings.title'), exact: true })).toBeVisible();
      await look('settings');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await button(page, 'title.start-of', { scenario: 'Thirteen weeks of goodwill' }).click();
      await expect(button(page, 'brief.open')).toBeVisible();
      await look('brief');
      await button(page, 'brief.open').click();

      await expect(page.getByRole('navigation', { name: t('frame.panels') })).toBeVisible();
      const PANELS = ['plan', 'inbox', 'projects', 'promises', 'team', 'money', 'estate'] as const;
      for (const [index, panel] of PANELS.entries()) {
        await page.keyboard.press(String(index + 1));
        await expect(page.getByRole('heading', { name: t(`frame.panel.${panel}`), exact: true }).first()).toBeVisible();
        await look(panel);
        if (panel === 'inbox') {
          await page.getByRole('button', { name: t('inbox.choose-of', { label: 'You will have a range on Thursday' }) }).click();
          await look('answered');
        }
        if (panel === 'projects') {
          await page
            .getByRole('list', { name: t('projects.list') })
            .getByRole('listitem')
            .filter({ has: page.getByRole('button', { name: /^Server/ }) })
            .click();
          await expect(button(page, 'projects.back')).toBeVisible();
          await look('project');
        }
      }
      if (width > 1000) {
        await page.keyboard.press('?');
        await expect(page.getByRole('heading', { name: t('help.title'), exact: true })).toBeVisible();
        await look('help');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('heading', { name: t('help.title'), exact: true })).toHaveCount(0);
      }
      await button(page, 'frame.run-week', { week: 1 }).click();
      await button(page, 'frame.skip-playback').click();
      await expect(page.getByRole('heading', { name: t('ledger.title', { week: 1 }) })).toBeVisible();
      await look('ledger');
      // By key: on a phone the tip may lie over it.
      await page
        .getByRole('button', { name: t('ledger.why') })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await look('why');

      const run = path.join(mkdtempSync(path.join(tmpdir(), 'rollout-run-')), 'a.rollout.json');
      const cli = path.join(root, 'build/cli/rollout.mjs');
      execFileSync(process.execPath, [cli, 'play', 'scenarios/harbor-relief.yaml', '--bot', 'planner', '--seed', '1', '--record', run], {
        cwd: root,
      });
      // Another address: the same one would lead back to the run that this tab has open.
      await page.goto('./?lang=pseudo&then=report');
      const chooser = page.waitForEvent('filechooser');
      await button(page, 'title.open-file').click();
      await (await chooser).setFiles(run);
      await expect(page.getByRole('navigation', { name: t('debrief.nav') })).toBeVisible();
      await look('report');
      expect(player.complaints).toEqual([]);
    });
  }
});
