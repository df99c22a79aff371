// The three saves of the player's own: copies that stay as they are, with everything that was decided; written over, deleted, exported,
// and left alone when the disk refuses.

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { asId, type Decision } from '../../src/core/index.ts';
import { indexedDbSaves, SaveError } from '../../src/session/saves.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { smallRules } from '../helpers/small-rules.ts';
import { SMALL, newBrowser, openPage, runWeek, type Browser, type Page } from './page.ts';

const estimate: Decision = { type: 'set-blocks', blocks: [{ activity: 'estimate', project: asId('server') }] };
const words: Decision = { type: 'set-note', message: { jargon: false, text: 'In my own words' } };
/** With letters and notes that can be written. */
const written = { ...smallRules, mechanisms: [...smallRules.mechanisms, 'messages'] } as typeof smallRules;

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser, { rules: written });
  await now().start(SMALL, 'own', 'blue');
  await runWeek(page);
});

it('are none at first, and a name that is none becomes the scenario’s', async () => {
  expect(now().slots).toEqual([]);
  expect(await now().saveSlot(2, ' \u0000 ')).toBe(true);
  expect(now().slots).toEqual([
    {
      slot: 2,
      name: now().texts?.title,
      title: now().texts?.title,
      week: 2,
      weeks: now().view?.weeks,
      finished: false,
      savedAt: page.clock.now(),
    },
  ]);
});

it('bring back what was saved, in a run of its own, as often as one likes', async () => {
  now().planNext();
  now().decide(estimate);
  await now().saveSlot(1, 'Before the order');
  const { log, view, runId } = now();
  await runWeek(page);
  for (let time = 0; time < 2; time += 1) {
    await now().loadSlot(1);
    await settle();
    expect(now()).toMatchObject({ screen: 'office', log, view, mode: 'own', seed: 'blue' });
    expect(now().runId).not.toBe(runId);
    await runWeek(page);
  }
  expect(now().slots?.map(({ name }) => name)).toEqual(['Before the order']);
});

it('keep words of the player’s own, which a run file for others leaves out', async () => {
  now().planNext();
  const isTaken = now().decide(words);
  if (!isTaken) throw new Error('the letter was refused');
  await now().saveSlot(3, 'Letter');
  expect(now().exportRun()).not.toContain('In my own words');
  await now().loadSlot(3);
  await settle();
  expect(JSON.stringify(now().log)).toContain('In my own words');
});

it('are written over and deleted one by one, and all tabs hear of it', async () => {
  const other = await openPage(browser);
  await now().saveSlot(1, 'One');
  await now().saveSlot(1, 'Another');
  await now().saveSlot(2, 'Two');
  await settle();
  expect(now(other).slots?.map(({ slot, name }) => [slot, name])).toEqual([
    [1, 'Another'],
    [2, 'Two'],
  ]);
  await now().deleteSlot(1);
  await settle();
  expect(now(other).slots?.map(({ slot }) => slot)).toEqual([2]);
});

it('bring the count of replays along', async () => {
  now().replayWeek();
  await now().saveSlot(1, 'Used up');
  await now().loadSlot(1);
  await settle();
  expect(now().replaysLeft).toBe(0);
  expect(now(await page.reload()).replaysLeft).toBe(0);
});

it('are exported with everything, and gone when everything is deleted', async () => {
  await now().saveSlot(1, 'Kept');
  expect(JSON.parse((await now().exportAll()) ?? '')).toMatchObject({ slots: [{ slot: 1, name: 'Kept' }] });
  await now().deleteAll();
  expect(now().slots).toEqual([]);
  expect(await indexedDbSaves().slots()).toEqual([]);
});

it('say so when the disk refuses, and leave what stood there', async () => {
  const saves = indexedDbSaves();
  await now().saveSlot(1, 'Before');
  page = await openPage(browser, { doors: { saves: { ...saves, saveSlot: () => Promise.reject(new SaveError('refused')) } } });
  await now().start(SMALL, 'own', 'red');
  expect(await now().saveSlot(1, 'After')).toBe(false);
  expect(now().notice?.key).toBe('notice.slot-not-saved');
  expect(now().slots?.map(({ name }) => name)).toEqual(['Before']);
});

it('are no list where the browser keeps nothing', async () => {
  page = await openPage(newBrowser(), { doors: { saves: { ...indexedDbSaves(), slots: () => Promise.reject(new SaveError('refused')) } } });
  expect(now().slots).toBeUndefined();
});

it('are left out where they are damaged, and told when they cannot be opened', async () => {
  const saves = indexedDbSaves();
  await now().saveSlot(1, 'Whole');
  const [row] = await saves.slots();
  if (row === undefined) throw new Error('nothing was saved');
  await saves.saveSlot({ ...row, slot: 2, week: -1 });
  await saves.saveSlot({ ...row, slot: 3, run: row.run.replace('"blue"', '"blot"') });
  await now().loadSlot(2);
  expect(now().notice?.key).toBe('notice.save-gone');
  await now().loadSlot(3);
  expect(now().notice?.key).toBe('notice.run-file-differs');
});
