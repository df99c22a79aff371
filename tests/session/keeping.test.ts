// What this machine keeps as a whole: one file with all of it, nothing left after deleting, and a warning where the browser may clear it.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type Decision } from '../../src/core/index.ts';
import { mayClear } from '../../src/session/browser-doors.ts';
import { SaveError, indexedDbSaves } from '../../src/session/saves.ts';
import { DEFAULT_SETTINGS } from '../../src/session/settings.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { SMALL, newBrowser, openPage, type Browser, type Page } from './page.ts';

const estimate: Decision = { type: 'set-blocks', blocks: [{ activity: 'estimate', project: asId<never>('server') }] };

let browser: Browser;
let page: Page;
const now = (): Session => page.store.getState();

async function play(): Promise<void> {
  await now().start(SMALL);
  now().show('office');
  await settle();
  now().decide(estimate);
}

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser);
});

describe('exporting all', () => {
  it('gives every run with what was decided a moment ago, and the settings', async () => {
    await play();
    now().changeSettings({ textSize: 150 });
    const all = JSON.parse((await now().exportAll()) ?? '') as { format: string; runs: unknown[]; log: unknown[]; settings: unknown };
    expect(all).toMatchObject({
      format: 'rollout-saves',
      runs: [{ run: 'run-1', seed: 'seed' }],
      log: [{ run: 'run-1', entry: { type: 'set-blocks' } }],
      settings: { textSize: 150 },
    });
    expect(now().log).toHaveLength(1);
  });

  it('says so where the browser gives nothing', async () => {
    const saves = { ...indexedDbSaves(), exportAll: () => Promise.reject(new SaveError('refused')) };
    page = await openPage(browser, { doors: { saves } });
    expect(await now().exportAll()).toBeUndefined();
    expect(now().notice).toEqual({ key: 'notice.not-saved', values: {} });
  });
});

describe('deleting all', () => {
  it('leaves no database, no list, no settings, and no way back to the open run', async () => {
    await play();
    now().changeSettings({ muted: true });
    await settle();
    await now().deleteAll();
    expect(now()).toMatchObject({ screen: 'title', savedRuns: [], settings: DEFAULT_SETTINGS });
    expect(await globalThis.indexedDB.databases()).toEqual([]);
    expect(page.memory.read()).toBeUndefined();
    page = await page.reload();
    expect(now()).toMatchObject({ screen: 'title', savedRuns: [], settings: DEFAULT_SETTINGS });
  });

  it('says so where the browser refuses, and the runs are still listed', async () => {
    const saves = { ...indexedDbSaves(), removeAll: () => Promise.reject(new SaveError('refused')) };
    page = await openPage(browser, { doors: { saves } });
    await play();
    await settle();
    await now().deleteAll();
    expect(now()).toMatchObject({ screen: 'title', savedRuns: [{ run: 'run-1' }], notice: { key: 'notice.not-deleted' } });
  });
});

describe('a browser that may clear what it keeps', () => {
  const storage = (persisted: boolean): StorageManager => ({ persisted: async () => persisted }) as StorageManager;

  it('is Safari, until it has agreed to keep it', async () => {
    const apple = 'Apple Computer, Inc.';
    expect(await mayClear({ vendor: apple, storage: storage(false) })).toBe(true);
    expect(await mayClear({ vendor: apple, storage: storage(true) })).toBe(false);
    expect(await mayClear({ vendor: apple })).toBe(true);
    expect(await mayClear({ vendor: 'Google Inc.', storage: storage(false) })).toBe(false);
    expect(await mayClear({ vendor: '', storage: storage(false) })).toBe(false);
  });

  it('is asked again once it was asked to keep', async () => {
    let agreed = false;
    const doors = {
      mayClear: async () => !agreed,
      persist: async () => {
        agreed = true;
      },
    };
    page = await openPage(browser, { doors });
    expect(now().mayClear).toBe(true);
    await play();
    await settle();
    expect(now().mayClear).toBe(false);
  });
});
