// Scenarios from files are stored with the runs that are played in them, and gone with the last of those.

import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashRules } from '../../src/run/index.ts';
import { checkFile } from '../../src/session/file-check.ts';
import { indexedDbSaves } from '../../src/session/saves.ts';
import { readScenarioRow, scenarioRow, type ScenarioRow } from '../../src/session/saves-scenario.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { smallRules } from '../helpers/small-rules.ts';
import { changed, SMALL as TEXT } from '../scenario/broken.ts';
import { SMALL, newBrowser, openPage, runWeek, type Browser, type Page } from './page.ts';

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();
const pick = (text: string, name = 'small.yaml') => [{ name, size: text.length, text: async () => text }];
const storedScenarios = async (): Promise<readonly string[]> => (await indexedDbSaves().scenarios()).map(({ hash }) => hash);

/** Opens a file, starts a run in it and decides something, so that the run is kept. */
async function play(text = TEXT, seed?: string, on: Page = page): Promise<string> {
  const hash = await now(on).openFiles(pick(text));
  if (hash === undefined) throw new Error('not opened');
  await now(on).startFile(hash, 'own', seed);
  now(on).show('office');
  expect(now(on).decide({ type: 'set-limit', projects: 1 })).toBe(true);
  await settle();
  return hash;
}

async function menu(on: Page = page): Promise<void> {
  now(on).show('title');
  await settle();
}

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser);
});

describe('a run in a scenario from a file', () => {
  it('starts with the seed that was typed, or with a new one', async () => {
    const hash = (await now().openFiles(pick(TEXT))) ?? '';
    await now().startFile(hash, 'own', ' blue\u200b door ');
    expect(now()).toMatchObject({ screen: 'brief', seed: 'blue door', mode: 'own', texts: { title: 'Six weeks at the shelter' } });
    await menu();
    await now().startFile(hash, 'coached', '  ');
    expect(now()).toMatchObject({ screen: 'brief', seed: 'seed', mode: 'coached' });
  });

  it('stores the scenario with the run, and not before', async () => {
    const hash = (await now().openFiles(pick(TEXT))) ?? '';
    await settle();
    expect(await storedScenarios()).toEqual([]);
    await now().startFile(hash);
    await settle();
    expect(await storedScenarios()).toEqual([hash]);
    // Nothing was decided: the run leaves no trace, nor does its scenario.
    await menu();
    expect(await storedScenarios()).toEqual([]);
    expect(now().cards.map((card) => card.file?.hash)).toEqual([hash, undefined]);
  });

  it('comes back after a reload, week and all', async () => {
    await play();
    await runWeek(page);
    const { screen, view, log, days, texts } = now();
    expect(days).toHaveLength(7);
    page = await page.reload();
    expect({ screen, view, log, days, texts }).toEqual({
      screen: now().screen,
      view: now().view,
      log: now().log,
      days: now().days,
      texts: now().texts,
    });
    now().planNext();
    expect(now().screen).toBe('office');
    expect(now().readOnly).toBeUndefined();
  });

  it('is listed at the menu beside a card of its scenario, in a new tab too', async () => {
    const hash = await play();
    await menu();
    const other = await openPage(browser);
    expect(now(other).savedRuns).toMatchObject([{ title: 'Six weeks at the shelter', scenario: 'small', weeks: 6 }]);
    expect(now(other).cards.map((card) => card.file?.hash)).toEqual([hash, undefined]);
    await now(other).resume('run-1');
    expect(now(other)).toMatchObject({ screen: 'office', texts: { title: 'Six weeks at the shelter' } });
    await menu(other);
    await now(other).startFile(hash);
    expect(now(other)).toMatchObject({ screen: 'brief', texts: { title: 'Six weeks at the shelter' } });
  });

  it('keeps to its own edition when the file is changed', async () => {
    await play();
    await menu();
    await play(changed('title: Six weeks at the shelter', 'title: Six better weeks'), 'b');
    await menu();
    page = await page.reload();
    expect(await storedScenarios()).toHaveLength(2);
    await now().resume('run-1');
    expect(now().texts?.title).toBe('Six weeks at the shelter');
    await menu();
    await now().resume('run-2');
    expect(now().texts?.title).toBe('Six better weeks');
  });

  it('does not mix with a shipped scenario of the same id', async () => {
    await play(TEXT, 'blue');
    await menu();
    await now().start(SMALL, 'own', 'blue');
    expect(now().texts?.title).not.toBe('Six weeks at the shelter');
    now().show('office');
    now().decide({ type: 'set-limit', projects: 1 });
    await menu();
    await now().resume('run-2');
    expect(now().view?.weeks).toBe(smallRules.weeks);
    await now().resume('run-1');
    expect(now().view?.weeks).toBe(6);
    // A link knows shipped scenarios only: it begins its own run and does not lead into one from a file.
    await menu();
    await now().deleteRun('run-2');
    const linked = await openPage(browser, { search: '?scenario=small&seed=blue&mode=own' });
    expect(now(linked)).toMatchObject({ screen: 'brief', runId: 'run-3', view: { weeks: smallRules.weeks } });
  });

  it('leaves links to shipped scenarios as they are', async () => {
    await play(TEXT.replace('id: small\n', 'id: smallest\n'));
    const linked = await openPage(browser, { search: '?scenario=smallest' });
    expect(now(linked)).toMatchObject({ screen: 'title', notice: { key: 'notice.unknown-scenario', values: { scenario: 'smallest' } } });
  });
});

describe('deleting', () => {
  it('a run takes its scenario along when no other run needs it', async () => {
    const hash = await play(TEXT, 'a');
    await menu();
    await play(TEXT, 'b');
    await menu();
    await now().deleteRun('run-1');
    expect(await storedScenarios()).toEqual([hash]);
    await now().deleteRun('run-2');
    expect(await storedScenarios()).toEqual([]);
    page = await page.reload();
    expect(now().cards.map((card) => card.file)).toEqual([undefined]);
  });

  it('everything leaves no scenario and no card', async () => {
    await play();
    await page.store.getState().deleteAll();
    await settle();
    expect(await storedScenarios()).toEqual([]);
    expect(now().cards.map((card) => card.file)).toEqual([undefined]);
  });

  it('exporting everything tells the scenarios too', async () => {
    const hash = await play();
    const all = JSON.parse((await page.store.getState().exportAll()) ?? '') as {
      readonly database: number;
      readonly scenarios: readonly ScenarioRow[];
    };
    expect(all.database).toBe(3);
    expect(all.scenarios).toMatchObject([{ hash, name: 'small.yaml', rules: { id: 'small', weeks: 6 } }]);
    expect(readScenarioRow(all.scenarios[0])?.hash).toBe(hash);
  });
});

describe('a run file of a scenario from a file', () => {
  const exported = async (): Promise<string> => {
    await play();
    await runWeek(page);
    return now().exportRun() ?? '';
  };

  it('opens where the scenario is stored, and where it was only opened', async () => {
    const text = await exported();
    const { log, view } = now();
    await menu();
    await now().openFiles(pick(text, 'run.rollout.json'));
    await settle();
    expect(now()).toMatchObject({ runId: 'run-2', log, view });

    const stranger = await openPage(newBrowser());
    await now(stranger).openFiles(pick(TEXT));
    await now(stranger).openFiles(pick(text, 'run.rollout.json'));
    await settle();
    expect(now(stranger)).toMatchObject({ screen: 'office', log, view });
    const later = await stranger.reload();
    expect(now(later)).toMatchObject({ screen: 'office', log, view });
  });

  it.each([
    ['neither shipped nor stored', { cards: [] }],
    ['shipped under the same id with other rules', {}],
  ])('%s says that the scenario file is needed', async (_, doors) => {
    const text = await exported();
    const stranger = await openPage(newBrowser(), { doors });
    const before = await indexedDbSaves().exportAll();
    await now(stranger).openFiles(pick(text, 'run.rollout.json'));
    await settle();
    expect(now(stranger)).toMatchObject({
      screen: 'title',
      notice: { key: 'notice.run-file-unknown-scenario', values: { scenario: 'small' } },
    });
    expect(await indexedDbSaves().exportAll()).toBe(before);
  });
});

describe('a stored scenario', () => {
  const compiled = checkFile({ name: 'small.yaml', text: TEXT });
  if (compiled.kind !== 'good') throw new Error('the small scenario is broken');
  const row = scenarioRow('small.yaml', compiled.rules, compiled.texts);

  it('reads back, and its rules have the hash that run files name', () => {
    expect(readScenarioRow(structuredClone(row))).toEqual(row);
    expect(hashRules(row.rules)).not.toBe(row.hash);
  });

  const circle: { rules?: unknown } = {};
  circle.rules = circle;
  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a text', 'small'],
    ['without texts', { ...row, texts: undefined }],
    ['with rules of nothing', { ...row, rules: null }],
    ['with another rule', { ...row, rules: { ...row.rules, capital: 1 } }],
    ['with another word', { ...row, texts: { ...row.texts, title: 'Mine' } }],
    ['under another hash', { ...row, hash: '0123456789abcdef' }],
    ['of another engine', { ...row, engine: '0' }],
    ['with a field more', { ...row, more: 1 }],
    ['in a circle', { ...row, rules: circle }],
  ])('that is damaged (%s) is not read', (_, damaged) => {
    expect(readScenarioRow(damaged)).toBeUndefined();
  });

  it('that is damaged is told when its run is opened; the others go on, and opening the file again mends it', async () => {
    const hash = await play();
    await menu();
    const db = await openDB('rollout');
    await db.put('scenarios', { ...row, hash, rules: { ...row.rules, capital: 1 } });
    db.close();
    const before = await indexedDbSaves().exportAll();
    const other = await openPage(browser);
    expect(now(other).cards.map((card) => card.file)).toEqual([undefined]);
    await now(other).resume('run-1');
    expect(now(other)).toMatchObject({ screen: 'title', notice: { key: 'notice.save-no-scenario', values: { scenario: 'small' } } });
    expect(await indexedDbSaves().exportAll()).toBe(before);
    await play(TEXT, 'b', other);
    expect(await storedScenarios()).toEqual([hash]);
    await menu(other);
    await now(other).resume('run-1');
    expect(now(other)).toMatchObject({ screen: 'office', runId: 'run-1' });
  });
});

describe('a database of version 1', () => {
  it('is upgraded, and its runs stay and go on', async () => {
    // A run as the page writes it, moved into tables as they were before scenarios were stored.
    await now().start(SMALL);
    now().show('office');
    now().decide({ type: 'set-limit', projects: 1 });
    await runWeek(page);
    await menu();
    const all = JSON.parse((await page.store.getState().exportAll()) ?? '') as {
      readonly runs: readonly object[];
      readonly log: readonly object[];
    };
    browser = newBrowser();
    const old = await openDB('rollout', 1, {
      upgrade(db) {
        db.createObjectStore('log', { keyPath: ['run', 'sequence'] });
        db.createObjectStore('runs', { keyPath: 'run' });
        db.createObjectStore('settings');
      },
    });
    for (const run of all.runs) await old.put('runs', run);
    for (const entry of all.log) await old.put('log', entry);
    await old.put('settings', { ...now().settings, effects: 15 }, 'settings');
    // Left open, as by a tab that still runs the page of yesterday: it makes room when it is asked to.
    old.addEventListener('versionchange', () => old.close());

    page = await openPage(browser);
    expect(now().settings.effects).toBe(15);
    expect(now().savedRuns).toMatchObject([{ run: 'run-1', week: 2 }]);
    await now().resume('run-1');
    expect(now().log.map(({ decision }) => decision.type)).toEqual(['set-limit', 'run-week']);
    const upgraded = await openDB('rollout');
    expect([upgraded.version, [...upgraded.objectStoreNames]]).toEqual([3, ['log', 'runs', 'scenarios', 'settings', 'slots']]);
    upgraded.close();
    await menu();
    browser.runs = 1;
    await play();
    expect(await storedScenarios()).toHaveLength(1);
  });
});
