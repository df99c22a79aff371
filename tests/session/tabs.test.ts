// Two tabs, refused storage, links and run files: nothing is lost, nothing is touched, and the player is told.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type Decision } from '../../src/core/index.ts';
import { encodeRunLink } from '../../src/run/index.ts';
import { LONGEST_WAIT } from '../../src/session/save-queue.ts';
import { SaveError, indexedDbSaves, type Saves } from '../../src/session/saves.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { smallRules } from '../helpers/small-rules.ts';
import { SMALL, newBrowser, openPage, runWeek, type Browser, type Page } from './page.ts';

const server = asId<never>('server');
const estimate: Decision = { type: 'set-blocks', blocks: [{ activity: 'estimate', project: server }] };
const mine: Decision = { type: 'set-delegation', project: server, level: 'yours' };
const limit: Decision = { type: 'set-limit', projects: 1 };

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();
async function office(on: Page): Promise<void> {
  await now(on).start(SMALL);
  now(on).show('office');
  await settle();
}

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser);
});

describe('two tabs', () => {
  it('play one run only in one of them; the other looks on', async () => {
    await office(page);
    now().decide(estimate);
    await settle();
    const other = await openPage(browser);
    await now(other).resume('run-1');
    expect(now(other)).toMatchObject({ readOnly: true, screen: 'office', notice: { key: 'notice.read-only' } });
    expect(now(other).log).toEqual(now().log);
    expect(now(other).decide(limit)).toBe(false);
    now(other).undo();
    now(other).runWeek();
    await settle();
    expect(now(other).log).toHaveLength(1);

    now().decide(limit);
    await settle();
    expect(now(other).log).toEqual(now().log);
  });

  it('hand the run over when the first lets go', async () => {
    await office(page);
    now().decide(estimate);
    await settle();
    const other = await openPage(browser);
    await now(other).resume('run-1');
    now().show('title');
    await settle();
    expect(now(other).readOnly).toBeUndefined();
    expect(now(other).decide(limit)).toBe(true);
    await settle();
    await now().resume('run-1');
    expect(now()).toMatchObject({ readOnly: true, log: now(other).log });
  });

  it('do not delete each other’s run', async () => {
    await office(page);
    now().decide(estimate);
    await settle();
    const other = await openPage(browser);
    await now(other).deleteRun('run-1');
    expect(now(other).notice).toEqual({ key: 'notice.run-in-use', values: {} });
    expect(await indexedDbSaves().load('run-1')).toBeDefined();
    now().show('title');
    await settle();
    await now(other).deleteRun('run-1');
    expect(await indexedDbSaves().load('run-1')).toBeUndefined();
    await settle();
    expect(now().savedRuns).toEqual([]);
  });

  it('without locks: the second writer is refused by the database, and told', async () => {
    const doors = { locks: { take: async () => () => undefined, wait: () => () => undefined } };
    page = await openPage(browser, { doors });
    await office(page);
    now().decide(estimate);
    await settle();
    const other = await openPage(browser, { doors });
    await now(other).resume('run-1');
    now().decide(limit);
    await settle();
    expect(now(other).decide(mine)).toBe(true);
    await settle();
    expect(now(other)).toMatchObject({ save: 'not-saved', readOnly: true, notice: { key: 'notice.save-conflict' } });
    page = await page.reload();
    expect(now().log.map((record) => record.decision)).toEqual([estimate, limit]);
  });

  it('leave a run that another tab deletes with everything else', async () => {
    await office(page);
    now().decide(estimate);
    await settle();
    const other = await openPage(browser);
    await other.store.getState().deleteAll();
    await settle();
    expect(now()).toMatchObject({ screen: 'title', notice: { key: 'notice.save-gone' }, savedRuns: [] });
    expect(await globalThis.indexedDB.databases().then((all) => all.length)).toBeLessThanOrEqual(1);
    expect(await indexedDbSaves().list()).toEqual([]);
  });
});

describe('refused or full storage', () => {
  const refuse = (): Promise<never> => Promise.reject(new SaveError('refused'));
  const denied: Saves = {
    create: refuse,
    append: refuse,
    place: refuse,
    note: refuse,
    load: refuse,
    list: refuse,
    remove: refuse,
    scenario: refuse,
    scenarios: refuse,
    settings: refuse,
    saveSettings: refuse,
    exportAll: refuse,
    slots: refuse,
    saveSlot: refuse,
    removeSlot: refuse,
    removeAll: refuse,
  };

  it('is told, and the game goes on to the ledger with the file on offer', async () => {
    page = await openPage(browser, { doors: { saves: denied } });
    await office(page);
    expect(now()).toMatchObject({ save: 'not-saved', notice: { key: 'notice.not-saved' } });
    expect(now().decide(estimate)).toBe(true);
    await runWeek(page);
    expect(now()).toMatchObject({ screen: 'ledger', save: 'not-saved' });
    const file = now().exportRun() ?? '';
    const good = await openPage(browser);
    await now(good).openRunFile(file);
    expect(now(good).log).toEqual(now().log);
    now().changeSettings({ effects: 20 });
    expect(now().settings.effects).toBe(20);
  });

  it('that has room again later loses nothing', async () => {
    const real = indexedDbSaves();
    let isFull = false;
    const saves: Saves = { ...real, append: (row, entries) => (isFull ? refuse() : real.append(row, entries)) };
    page = await openPage(browser, { doors: { saves } });
    await office(page);
    now().decide(estimate);
    await settle();
    isFull = true;
    now().decide(limit);
    now().undo();
    await settle();
    expect(now().save).toBe('not-saved');
    isFull = false;
    expect(now().decide(mine)).toBe(true);
    await settle();
    expect(now().save).toBe('saved');
    page = await page.reload();
    expect(now().log.map((record) => record.decision)).toEqual([estimate, mine]);
  });

  it('that does not answer holds the week no longer than it must', async () => {
    const real = indexedDbSaves();
    page = await openPage(browser, { doors: { saves: { ...real, append: () => new Promise(() => undefined) } } });
    await office(page);
    now().runWeek();
    await page.clock.pass(LONGEST_WAIT - 1);
    expect(now().shownDay).toBeUndefined();
    await page.clock.pass(1);
    expect(now()).toMatchObject({ shownDay: 0, save: 'not-saved' });
  });
});

describe('links', () => {
  it('start the scenario with their seed and mode, and a reload leads back to the run', async () => {
    page = await openPage(browser, { search: '?scenario=small&seed=blue&mode=hand-in' });
    expect(now()).toMatchObject({ screen: 'brief', seed: 'blue', mode: 'hand-in' });
    now().show('office');
    now().decide(estimate);
    await settle();
    page = await page.reload();
    expect(now()).toMatchObject({ screen: 'office', seed: 'blue', runId: 'run-1' });
    expect(now().log).toHaveLength(1);
  });

  it('followed again in a new tab lead back to the run that was begun', async () => {
    const search = '?scenario=small&seed=blue&mode=own';
    page = await openPage(browser, { search });
    now().decide(estimate);
    await settle();
    await page.close();
    const later = await openPage(browser, { search });
    expect(now(later)).toMatchObject({ runId: 'run-1', seed: 'blue' });
    expect(now(later).log).toHaveLength(1);
  });

  it('that name a mode and no luck do so too', async () => {
    const search = '?scenario=small&mode=hand-in';
    page = await openPage(browser, { search });
    now().decide(estimate);
    await settle();
    await page.close();
    expect(now(await openPage(browser, { search }))).toMatchObject({ runId: 'run-1', mode: 'hand-in' });
    expect(now(await openPage(browser, { search: '?scenario=small&mode=own' }))).toMatchObject({ runId: 'run-2', mode: 'own' });
  });

  it('that are broken give a notice; the menu stays, and nothing stored is touched', async () => {
    await office(page);
    now().decide(estimate);
    await settle();
    const before = await indexedDbSaves().exportAll();
    for (const [search, hash, key] of [
      ['?scenario=nowhere', '', 'notice.unknown-scenario'],
      ['?scenario=small&mode=god', '', 'notice.link-value'],
      ['', '#run=%%%', 'notice.run-link-broken'],
      ['', '#run=pe30', 'notice.run-file-broken'],
    ] as const) {
      const broken = await openPage(browser, { search, hash });
      expect(now(broken)).toMatchObject({ screen: 'title', notice: { key } });
      expect(now(broken).savedRuns).toHaveLength(1);
    }
    expect(await indexedDbSaves().exportAll()).toBe(before);
  });

  it('carry a whole run', async () => {
    await office(page);
    now().decide(estimate);
    await runWeek(page);
    const link = await encodeRunLink(now().exportRun() ?? '');
    const hash = `#run=${link.ok ? link.value : ''}`;
    let other = await openPage(newBrowser(), { hash });
    expect(now(other)).toMatchObject({ screen: 'office', log: now().log });
    expect(now(other).view).toEqual(now().view);
    other = await other.reload();
    expect(now(other).savedRuns.length + 1).toBe(2);
  });
});

describe('run files', () => {
  const exported = async (): Promise<string> => {
    await office(page);
    now().decide(estimate);
    await runWeek(page);
    const text = now().exportRun() ?? '';
    now().show('title');
    await settle();
    return text;
  };

  it('open where they stand and are saved as a run of their own', async () => {
    const text = await exported();
    await now().openRunFile(text);
    await settle();
    expect(now()).toMatchObject({ screen: 'office', runId: 'run-2', save: 'saved' });
    now().planNext();
    page = await page.reload();
    expect(now()).toMatchObject({ runId: 'run-2', screen: 'office' });
    expect(now().log).toHaveLength(2);
  });

  it.each<readonly [string, (text: string) => string, string]>([
    ['cut off', (text) => text.slice(0, -20), 'notice.run-file-broken'],
    ['with another seed', (text) => text.replace('"seed": "seed"', '"seed": "other"'), 'notice.run-file-differs'],
    ['of a scenario that is not here', (text) => text.replace('"id": "small"', '"id": "large"'), 'notice.run-file-unknown-scenario'],
    ['of another engine', (text) => text.replace('"engine": "1"', '"engine": "9"'), 'notice.run-file-engine'],
    ['with another mode', (text) => text.replace('"mode": "coached"', '"mode": "own"'), 'notice.run-file-changed'],
    ['that is something else', () => 'format: 1\nid: harbor', 'notice.run-file-broken'],
  ])('%s give a notice and leave the menu as it is', async (_, damage, key) => {
    const text = await exported();
    const before = await indexedDbSaves().exportAll();
    expect(damage(text)).not.toBe(text);
    await now().openRunFile(damage(text));
    await settle();
    expect(now()).toMatchObject({ screen: 'title', notice: { key } });
    expect(now().savedRuns).toHaveLength(1);
    expect(await indexedDbSaves().exportAll()).toBe(before);
    now().dismissNotice();
    expect(now().notice).toBeUndefined();
  });

  it('saved under other rules are refused and left as they are', async () => {
    await exported();
    const before = await indexedDbSaves().exportAll();
    const changed = await openPage(browser, { rules: { ...smallRules, capital: 1 } });
    await now(changed).resume('run-1');
    expect(now(changed)).toMatchObject({ screen: 'title', notice: { key: 'notice.save-differs' } });
    await now(changed).resume('run-99');
    expect(now(changed).notice?.key).toBe('notice.save-gone');
    expect(await indexedDbSaves().exportAll()).toBe(before);
  });
});
