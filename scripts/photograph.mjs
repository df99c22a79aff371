// The tour of the screens for `screenshot.mjs`: from the menu to the report, each place photographed once. A step that finds no way is
// told and left out; the next begins anew where it can.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PANELS = ['Plan', 'Inbox', 'Projects', 'Promises', 'Team', 'Money', 'Estate'];
/** Long enough for a panel to come and for what moves to be still; the page is asked to move as little as it can. */
const STILL = 450;

/** Goes through the game at one size. Resolves to what could not be taken. */
export async function photograph({ browser, address, links, size, folder, isContrast, isGrey }) {
  const page = await browser.newPage({
    viewport: { width: size.width, height: size.height },
    contrast: isContrast ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(8_000);
  page.setDefaultNavigationTimeout(60_000);
  const missing = [];
  let count = 0;
  const shoot = async (name) => {
    count += 1;
    // Shades of grey as a style of the root: what meaning is left is not of colour.
    if (isGrey) await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
    await page.waitForTimeout(STILL);
    await page.screenshot({ path: path.join(folder, `${String(count).padStart(2, '0')}-${name}.png`) });
  };
  /** Goes somewhere and photographs it. */
  const take = async (name, way = async () => undefined) => {
    try {
      await way();
      await shoot(name);
    } catch (reason) {
      missing.push(`${name} at ${size.name}: ${String(reason).split('\n')[0]}`);
    }
  };
  const button = (name, within = page) => within.getByRole('button', { name }).first();
  const primary = page.getByLabel('This week').getByRole('button').last();
  const open = async (link) => {
    await page.goto('about:blank');
    await page.goto(`${address}${link}`);
  };
  const escape = () => page.keyboard.press('Escape');
  const panel = async (name) => {
    const nav = page.getByRole('navigation', { name: 'Panels' });
    const tab = nav.getByRole('button', { name: new RegExp(`^${name}\\b`) });
    if (!(await tab.isVisible())) await nav.getByRole('button', { name: /^(More|Panels)\b/ }).click();
    await tab.click();
  };
  /** Something of the header, which hides in a menu where the window is small. */
  const tool = async (name) => {
    if (await button(name).isVisible()) return button(name).click();
    await button('Menu').click();
    await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name }).first().click();
  };
  const overlay = async (index) => {
    // A menu that a step before left open lies over its own button.
    await escape();
    await button(/^(Overlay|Menu)/).click();
    await page.getByRole('group', { name: 'Overlay' }).getByRole('button').nth(index).click();
  };
  const thing = (name) => page.getByRole('toolbar', { name: 'Building' }).getByRole('button', { name }).first().click();
  const answer = async () => {
    for (let turn = 0; turn < 4 && (await primary.innerText()).startsWith('Answer'); turn += 1) {
      await primary.click();
      await page
        .getByRole('button', { name: /^Choose:/ })
        .first()
        .click();
    }
  };
  const project = async () => {
    await panel('Projects');
    await page.getByRole('list', { name: 'Needs in your order' }).getByRole('listitem').first().click();
  };

  await open('');
  if (size.text !== 100)
    await take('text-size', async () => {
      await button('Settings').click();
      await page
        .locator('label')
        .filter({ has: page.getByRole('radio', { name: `${size.text} %` }) })
        .click();
      await escape();
    });
  await take('title', () => button(/^Start\b/).waitFor());
  await take('file-report', async () => {
    const drawer = mkdtempSync(path.join(tmpdir(), 'rollout-broken-'));
    const broken = path.join(drawer, 'broken.yaml');
    writeFileSync(broken, 'format: 1\nid: broken\ntitle: 7\nweeks: many\n');
    const chooser = page.waitForEvent('filechooser');
    await button('Open a file').click();
    await (await chooser).setFiles(broken);
    await page
      .getByText(/problems?/)
      .first()
      .waitFor();
    rmSync(drawer, { recursive: true, force: true });
  });

  await open(links.start);
  await take('brief', () => button('Open the office').waitFor());
  await take('first-minute', async () => {
    await button('Open the office').click();
    await primary.waitFor();
    await page.waitForTimeout(2_000);
  });
  await take('letter-with-a-reason', async () => {
    await panel('Inbox');
    await button(/^A reason for it/).click();
  });
  for (const name of PANELS) await take(`week-1-${name.toLowerCase()}`, () => panel(name));
  await take('need-not-looked-into', project);
  await take('letter-to-write', async () => {
    await panel('Plan');
    await button('Write a letter').click();
  });
  await escape();
  await take('offers', () => button('Choose what to do').click());
  await take('week-plays', async () => {
    await answer();
    await primary.click();
    await button('Pause').click();
  });
  await take('ledger', async () => {
    await button('Skip to the end').click();
    await page.getByRole('heading', { name: /^Friday, week 1/ }).waitFor();
  });
  await take('ledger-why', () => button('Why? Trust').click());
  await take('week-again', () => button('Begin week 1 again').click());
  await escape();

  await open(links.middle);
  await primary.waitFor();
  for (const name of PANELS) await take(`week-6-${name.toLowerCase()}`, () => panel(name));
  await take('project', project);
  await take('forecast-as-table', async () => {
    const table = button(/^As table/);
    await table.waitFor({ state: 'attached' });
    // Where there is no room for dots, the table stands there already.
    if (await table.isVisible()) await table.click();
  });
  await panel('Plan').catch(() => undefined);
  const turn = button('Show the building');
  const show = async () => ((await turn.isVisible()) ? turn.click() : undefined);
  for (const [index, name] of ['troubles', 'moods', 'promises', 'ages', 'loads', 'power'].entries())
    await take(`overlay-${name}`, async () => {
      await overlay(index);
      await show();
    });
  await escape();
  for (const [name, what] of [
    ['stakeholder', /^Emilio/],
    ['person', /^(Dana|Priya)/],
    ['machine', /^Home router/],
    ['floor', /^Floor 1/],
  ]) {
    await take(`card-of-a-${name}`, async () => {
      await show();
      await thing(what);
    });
    await escape();
  }
  await take('list', async () => {
    await tool('As a list');
    await show();
  });
  await take('list-with-a-card', () => thing(/^Emilio/));
  await escape();
  await tool('As a picture').catch(() => undefined);
  await take('settings', () => tool('Settings'));
  await take('settings-further-down', () => page.getByRole('dialog').getByRole('button', { name: 'Delete all' }).scrollIntoViewIfNeeded());
  await take('delete-all', () => button('Delete all').click());
  await escape();
  await escape();
  await take('help', () => tool('Help'));
  await escape();
  await take('glossary', async () => {
    await tool('Help');
    await button('All words of the trade').click();
  });
  await escape();
  await take('saves', async () => {
    await tool('Settings');
    await button('Save or load').click();
  });
  await escape();

  await open(links.end);
  const steps = page.getByRole('navigation', { name: 'Steps of the debrief' });
  await take('debrief', () => steps.waitFor());
  for (const step of ['What happened', 'Why', 'What next']) {
    const name = step.toLowerCase().replace(' ', '-');
    await take(`debrief-${name}`, () => steps.getByRole('button', { name: step, exact: true }).click());
    await take(`debrief-${name}-further-down`, () =>
      page.getByRole('main').evaluate((main) => {
        // On a phone it is not the page's main part that scrolls but what is around it.
        for (let one = main; one !== null && one.scrollTop === 0; one = one.parentElement) one.scrollTo(0, window.innerHeight * 0.8);
      }),
    );
  }
  await take('debrief-with-causes', async () => {
    await steps.getByRole('button', { name: 'What happened', exact: true }).click();
    await button('Why? People served').click();
    await button('See what changed satisfaction').click();
  });
  await page.close();
  return missing;
}
