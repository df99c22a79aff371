// A scenario from a stranger can do nothing but be played: 150 payloads, each in every text of a file at once, opened in the built page
// under its policy; those that may be played are then shown in a game, several in every text of it.

import type { Page } from '@playwright/test';
import { BOMBS } from '../scenario/bombs.ts';
import { choose } from './helpers/from-disk.ts';
import { COUNT, hostile, packed, PAYLOADS } from './helpers/payloads.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

interface Seen {
  readonly offered: string[];
  readonly refused: string[];
  readonly other: string[];
  readonly slowest: number;
}

/** Files that are opened one after the other without a word from outside: asking for each would take longer than the file. */
async function openAll(page: Page, files: readonly { readonly payload: string; readonly text: string }[]): Promise<Seen> {
  return await page.evaluate(async (all) => {
    const seen = { offered: [] as string[], refused: [] as string[], other: [] as string[], slowest: 0 };
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    for (const [index, { payload, text }] of all.entries()) {
      const began = performance.now();
      const name = `file-${index}.yaml`;
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      const target = document.querySelector('h1') ?? document.body;
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
      const said = (): 'offered' | 'refused' | 'other' | undefined => {
        if (!(document.body.textContent ?? '').includes(name)) return undefined;
        if ([...document.querySelectorAll('[role=alert]')].some((one) => (one.textContent ?? '').includes(name))) return 'refused';
        if ([...document.querySelectorAll('article')].some((one) => (one.textContent ?? '').includes(`From your file ${name}`)))
          return 'offered';
        if ([...document.querySelectorAll('[role=region], section')].some((one) => /This file has \d+ problem/.test(one.textContent ?? '')))
          return 'refused';
        return undefined;
      };
      while (said() === undefined && performance.now() - began < 5_000) await pause();
      seen[said() ?? 'other'].push(payload);
      seen.slowest = Math.max(seen.slowest, performance.now() - began);
    }
    return seen;
  }, files);
}

/** Nothing ran in this page, nothing was stopped, and nothing stands in it that could. */
async function expectNothingRan(page: Page): Promise<void> {
  const { ran, stopped, odd } = await page.evaluate(() => {
    const noted = window as unknown as { readonly ran: string[]; readonly stopped: string[] };
    const elements = document.querySelectorAll(
      'script:not([src]), iframe, object, embed, base, [onload], [onerror], [onfocus], a[href^="javascript:"]',
    );
    return { ran: noted.ran, stopped: noted.stopped, odd: [...elements].map((one) => one.outerHTML) };
  });
  expect(ran).toEqual([]);
  expect(stopped).toEqual([]);
  expect(odd).toEqual([]);
}

/** The studio with a file, in some of its forms and all of its tabs. */
async function inStudio(page: Page, text: string): Promise<void> {
  await page.goto('studio.html');
  await choose(page, 'hostile.yaml', text);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await expect(outline.getByRole('status')).toContainText(/No errors|^\d+ warnings?/);
  for (const part of ['Title and summary', 'Stakeholders', 'Projects', 'Events', 'Translations'])
    await outline
      .getByRole('button', { name: new RegExp(`^${part}`) })
      .first()
      .click();
  const tabs = page.getByRole('navigation', { name: 'Try out' }).getByRole('button');
  for (const tab of await tabs.all()) {
    await tab.click();
    await expect(page.getByRole('heading', { level: 2, name: (await tab.innerText()).split('\n').at(-1) ?? '' })).toBeVisible();
    await expectNothingRan(page);
  }
  await page.getByText('Text', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'The text of the scenario' })).toBeVisible();
  await expectNothingRan(page);
}

/** Files that one page is handed: each is offered on its menu, which a hundred would make slow. */
const AT_ONCE = 30;

test('150 payloads, each in every text at once: none runs, none asks for anything, and the policy has nothing to stop', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(baseURL ?? '').origin && !/^(data|blob):$/.test(url.protocol)) foreign.push(request.url());
  });
  await page.addInitScript(() => {
    const stopped: string[] = [];
    const ran: string[] = [];
    const note = (): void => void ran.push(new Error('ran').stack ?? 'ran');
    Object.assign(window, { stopped, ran, pwn: note, alert: note, print: note });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      stopped.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  expect(PAYLOADS).toHaveLength(COUNT);
  const player = new Player(page);
  const seen = { offered: [] as string[], refused: [] as string[], other: [] as string[] };
  for (let at = 0; at < COUNT; at += AT_ONCE) {
    await player.open();
    const files = PAYLOADS.slice(at, at + AT_ONCE).map((payload) => ({ payload, text: hostile(payload) }));
    const { offered, refused, other } = await openAll(page, files);
    seen.offered.push(...offered);
    seen.refused.push(...refused);
    seen.other.push(...other);
    await expectNothingRan(page);
  }
  expect(seen.other).toEqual([]);
  expect(seen.offered.length + seen.refused.length).toBe(COUNT);
  // What cannot be seen, and braces around what is no name, is refused by the checker; all else is words.
  expect(seen.refused.length).toBeLessThan(20);

  // A game in which every text is full of them: brief, panels, letters, cards, all weeks with their ledgers, the verdict and the debrief.
  await player.open();
  const { text, shown } = packed(seen.offered.filter((payload) => !payload.includes('\n')));
  expect(shown.size).toBeGreaterThan(120);
  const [game] = (await openAll(page, [{ payload: 'all', text }])).offered;
  expect(game).toBe('all');
  await page
    .getByRole('button', { name: /from your file file-0\.yaml/ })
    .first()
    .click();
  await player.enter();
  for (const panel of ['Inbox', 'Projects', 'Promises', 'Team', 'Money', 'Estate', 'Plan'] as const) await player.panel(panel);
  await player.panel('Projects');
  await player.needs().getByRole('button').first().click();
  for (let week = 1; (await player.primaryName()) !== 'Read how it ended'; week += 1) {
    if (week > 1) await player.step();
    await player.runWeek();
  }
  await expectNothingRan(page);
  await player.step();
  for (const step of ['What happened', 'Why', 'What next'] as const) {
    await player.debriefStep(step);
    await expectNothingRan(page);
  }

  // And for whoever writes: the file in the studio, in each of its parts.
  await inStudio(page, text);
  expect(foreign).toEqual([]);
  expect(player.complaints).toEqual([]);

  // The traps themselves: what would run is seen, and so is what the policy stops.
  await page.evaluate(() => {
    (window as unknown as { pwn(): void }).pwn();
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=pwn()>');
    } catch {
      // The policy throws, and tells.
    }
  });
  const noticed = (): Promise<readonly number[]> =>
    page.evaluate(() => {
      const noted = window as unknown as { readonly ran: string[]; readonly stopped: string[] };
      return [noted.ran.length, noted.stopped.length];
    });
  await expect.poll(noticed).toEqual([1, 1]);
});

/** A second to check, and what the page takes to read the file and to say so. */
const MOST_MILLISECONDS = 3_000;

test('files made to stop a program are refused, and the page goes on', async ({ page }) => {
  const player = new Player(page);
  await player.open();
  const seen = await openAll(
    page,
    BOMBS.map(([payload, text]) => ({ payload, text: text() })),
  );
  expect(seen.refused).toEqual(BOMBS.map(([name]) => name));
  expect(seen.slowest).toBeLessThan(MOST_MILLISECONDS);
  await player.start();
  expect(player.complaints).toEqual([]);
});
