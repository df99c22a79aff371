// The browser's part of the bench: what a frame of the building costs against the baked picture alone, how long the debrief and the studio
// hold up the page, and whether what ten runs in one page leave behind is more than what one leaves. Chromium draws in software, as on a machine without a graphics card.

import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';

/** A frame of a week costs at most this many times a frame of the baked picture. */
const FRAME_BAR = 2;
/** What ten runs leave in memory, of what one leaves. */
const HEAP_BAR = 1.2;
/**
 * What one task of the debrief, or of the studio, may take of the main thread, in turns of the yardstick (`layStick`). A turn took 33.5 ms on the machine
 * that 50 ms were promised for: docs/decisions/0044.
 */
const TASK_BAR = 1.5;
/** How often the yardstick is taken before the tasks, and once more after them. */
const STICKS = 9;
/** Milliseconds for which a step of a play is waited for: a busy machine is slow, and only what is measured may fail. */
const PATIENCE = 90_000;
const WEEKS = 3;
const RUNS = 10;
const MEGABYTE = 1024 * 1024;

const gate = (value, bar) => ({ value, bar, holds: value <= bar });

/** Builds one page and serves it, for as long as the work takes. */
async function withPage(root, { folder, input }, work) {
  const outDir = path.join(root, 'build', 'bench', folder);
  const rolldownOptions = input === undefined ? {} : { rolldownOptions: { input: path.join(root, input) } };
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, sourcemap: false, ...rolldownOptions } });
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const { port } = server.httpServer.address();
    return await work(page, `http://127.0.0.1:${port}/`);
  } finally {
    await browser.close();
    await server.close();
  }
}

const frames = (root) =>
  withPage(root, { folder: 'frames', input: 'tests/bench/world/index.html' }, async (page, address) => {
    await page.goto(`${address}tests/bench/world/index.html`);
    await page.waitForFunction(() => window.measureFrames !== undefined);
    return page.evaluate((weeks) => window.measureFrames(weeks), WEEKS);
  });

/** A run from the menu to its end, by whatever the primary button offers; the last one leads to the debrief. */
async function playToEnd(page) {
  await page
    .getByRole('button', { name: /^Start\b/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Open the office' }).click();
  const primary = page.getByLabel('This week').locator('[data-primary]');
  for (;;) {
    const name = (await primary.innerText()).trim();
    if (name.startsWith('Read how')) return primary;
    if (name.startsWith('Answer')) {
      await primary.click();
      await page
        .getByRole('button', { name: /^Choose:/ })
        .first()
        .click();
    } else await primary.click().catch(() => undefined);
    await page.waitForFunction((old) => document.querySelector('[data-primary]')?.textContent?.trim() !== old, name).catch(() => undefined);
  }
}

/** The same, to the debrief and back to the menu. */
async function playRun(page) {
  await (await playToEnd(page)).click();
  await page.getByRole('button', { name: 'Back to the menu' }).first().click();
  await page
    .getByRole('button', { name: /^Start\b/ })
    .first()
    .waitFor();
}

const heap = (root, say) =>
  withPage(root, { folder: 'game' }, async (page, address) => {
    page.setDefaultTimeout(PATIENCE);
    const devtools = await page.context().newCDPSession(page);
    const weigh = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    await page.goto(address);
    const sizes = [];
    for (let run = 1; run <= RUNS; run += 1) {
      await playRun(page);
      sizes.push(await weigh());
      say(`  run ${run}: ${(sizes.at(-1) / MEGABYTE).toFixed(1)} MB`);
    }
    return { first: sizes[0], last: sizes.at(-1) };
  });

/** The tasks of the page's main thread while some work goes on, longest first, in milliseconds of that thread: what others take beside it does not count. */
async function tasksOf(page, work) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const isMain = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(thread));
  const tasks = traceEvents.filter((one) => one.name.endsWith('RunTask') && one.tdur !== undefined && isMain.has(thread(one)));
  if (tasks.length === 0) throw new Error('the trace has no task of the main thread');
  return tasks.map(({ tdur }) => tdur / 1000).sort((a, b) => b - a);
}

/** The longest one. */
const longestTask = async (page, work) => (await tasksOf(page, work))[0];

/**
 * The yardstick: a fixed piece of what the page's tasks are made of. Records are made, sorted and put into words, a table of them is built, and the
 * page is laid out; each turn in a task of its own. Runs in an empty page, and must never change: bars are counted in it.
 */
async function layStick(turns) {
  const RECORDS = 1_500;
  const ROWS = 130;
  const WORDS = 'the restore of the shared drive was tried before the move and took two hours longer than the plan had said'.split(' ');
  const turn = () => {
    // Luck without a clock: the same in every turn.
    let luck = 7;
    const next = () => (luck = (luck * 48_271) % 2_147_483_647);
    const records = Array.from({ length: RECORDS }, () => ({
      key: (next() % 1_000_000).toString(36),
      words: Array.from({ length: 12 }, () => WORDS[next() % WORDS.length]).join(' '),
    }));
    records.sort((a, b) => (a.key < b.key ? -1 : 1));
    const copy = JSON.parse(JSON.stringify(records));
    const table = document.createElement('table');
    table.style.cssText = 'font: 15px/1.4 sans-serif; border-collapse: collapse; width: 600px';
    for (const { key, words } of copy.slice(0, ROWS)) {
      const row = table.insertRow();
      for (const text of [key, words, words.split(' ').reverse().join(' '), String(words.length)]) {
        const cell = row.insertCell();
        cell.style.cssText = 'padding: 4px; border-bottom: 1px solid silver';
        cell.textContent = text;
      }
    }
    document.body.replaceChildren(table);
    return table.offsetHeight;
  };
  for (let done = 0; done < turns; done += 1)
    await new Promise((resolve, reject) => {
      setTimeout(() => {
        if (turn() > 0) setTimeout(resolve, 50);
        else reject(new Error('the yardstick was not laid out'));
      }, 50);
    });
}

/** Milliseconds of each turn of the yardstick, in a page of its own in the same browser. */
async function measureStick(page) {
  const empty = await page.context().browser().newPage();
  await empty.setContent('<!doctype html><title>yardstick</title>');
  const tasks = await tasksOf(empty, () => empty.evaluate(layStick, STICKS));
  await empty.close();
  // Whatever else the empty page does is far shorter.
  return tasks.slice(0, STICKS);
}

/** The longest task of some work in the game's page, and the middle one of the yardstick's turns before and after it, both in milliseconds. */
const withStick = (root, work) =>
  withPage(root, { folder: 'game' }, async (page, address) => {
    const before = await measureStick(page);
    const longest = await work(page, address);
    const turns = [...before, ...(await measureStick(page))].sort((a, b) => a - b);
    return { longest, stick: turns[Math.floor(turns.length / 2)] };
  });

const DEBRIEF_STEPS = ['What happened', 'Why', 'What next', 'At a glance'];

/** Of the debrief, from the press that opens it until all of it is known, and of each of its steps. */
const debriefTasks = (root, say) =>
  withStick(root, async (page, address) => {
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address);
    const end = await playToEnd(page);
    const longest = {};
    // On a busy machine what was asked for may still be coming.
    const rest = async () => {
      await page.waitForTimeout(1_500);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    };
    longest['computing'] = await longestTask(page, async () => {
      await end.click();
      await page.getByRole('heading', { name: 'Your view first' }).waitFor();
      await page.waitForTimeout(6_000);
    });
    for (const step of DEBRIEF_STEPS) {
      longest[step] = await longestTask(page, async () => {
        await page.getByRole('navigation', { name: 'Steps of the debrief' }).getByRole('button', { name: step }).click();
        await rest();
      });
    }
    for (const [step, milliseconds] of Object.entries(longest)) say(`  ${step}: ${milliseconds.toFixed(0)} ms`);
    return Math.max(...Object.values(longest));
  });

/** Texts that somebody may paste: nested without end, and one that stands for a thousand million letters. */
const BOMBS = {
  brackets: '['.repeat(50_000),
  aliases: Array.from('abcdefghi', (name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${'abcdefghi'[at - 1]}`)}]`).join(
    '\n',
  ),
};
const LETTERS = '# some words';

/** Of the studio with the largest scenario: while letters are typed, in a form, and with a bomb in the text. */
const studioTasks = (root, say) =>
  withStick(root, async (page, address) => {
    page.setDefaultTimeout(PATIENCE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${address}studio.html`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles(path.join(root, 'scenarios', 'lindqvist-rowe.yaml'));
    const sound = page.getByText('No errors').first();
    await sound.waitFor();
    // The studio opens with its forms.
    const text = page.getByText('Text', { exact: true });
    await text.click();
    const editor = page.getByRole('textbox', { name: 'The text of the scenario' });
    const rest = () => page.waitForTimeout(1_000);
    const type = async () => {
      for (const letter of LETTERS) await page.keyboard.type(letter, { delay: 30 });
      await rest();
    };
    await editor.click();
    await page.keyboard.press('Control+Home');
    // The first keys load and warm what the others need.
    await type();
    const longest = {};
    longest['typing'] = await longestTask(page, type);
    const form = page.getByText('Form', { exact: true });
    longest['a form'] = await longestTask(page, async () => {
      await form.click();
      await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'Title and summary' }).click();
      await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Another title');
      await page.keyboard.press('Enter');
      await rest();
    });
    await text.click();
    for (const [name, bomb] of Object.entries(BOMBS)) {
      await editor.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.evaluate((words) => navigator.clipboard.writeText(words), bomb);
      longest[name] = await longestTask(page, async () => {
        await page.keyboard.press('Control+V');
        await rest();
        await type();
      });
    }
    for (const [what, milliseconds] of Object.entries(longest)) say(`  ${what}: ${milliseconds.toFixed(0)} ms`);
    return Math.max(...Object.values(longest));
  });

/**
 * What a frame of a week costs, against one of the baked picture.
 * @param {string} root @param {(text: string) => void} say
 */
export async function measureFrames(root, say) {
  say('a frame of the building, and the baked picture');
  const { playing, baked, dayBegins, frames: count } = await frames(root);
  return {
    ratios: {
      'frame of a week ÷ baked picture': gate(playing / baked, FRAME_BAR),
      'day begins ÷ baked picture': { value: dayBegins / baked, bar: null, holds: true },
    },
    timings: { 'frame of a week, ms': playing, 'baked picture, ms': baked, 'frames measured': count },
  };
}

/**
 * What ten runs in one page leave in memory, against one. A game keeps the luck of two seeds, and the menu a line for each saved run.
 * @param {string} root @param {(text: string) => void} say
 */
export async function measureHeap(root, say) {
  say('what ten runs leave in memory, and one');
  const { first, last } = await heap(root, say);
  return {
    ratios: { 'heap after ten runs ÷ after one': gate(last / first, HEAP_BAR) },
    timings: { 'heap after ten runs, MB': last / MEGABYTE },
  };
}

/**
 * The longest task with which the debrief holds up the page: while it is computed, and when each of its steps is opened.
 * @param {string} root @param {(text: string) => void} say
 */
export async function measureDebrief(root, say) {
  say('the longest task of the page with the debrief');
  const { longest, stick } = await debriefTasks(root, say);
  return {
    ratios: { 'longest task of the debrief ÷ yardstick': gate(longest / stick, TASK_BAR) },
    timings: { 'longest task of the debrief, ms': longest, 'yardstick beside the debrief, ms': stick },
  };
}

/**
 * The longest task with which the studio holds up whoever writes: with each letter, in a form, and with a text that means harm.
 * @param {string} root @param {(text: string) => void} say
 */
export async function measureStudio(root, say) {
  say('the longest task of the page with the studio');
  const { longest, stick } = await studioTasks(root, say);
  return {
    ratios: { 'longest task of the studio ÷ yardstick': gate(longest / stick, TASK_BAR) },
    timings: { 'longest task of the studio, ms': longest, 'yardstick beside the studio, ms': stick },
  };
}
