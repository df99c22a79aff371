// What a player writes beside a run: kept in its row and never in its log, back after a reload, and not lost when the disk is full.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexedDbSaves, SaveError } from '../../src/session/saves.ts';
import { questionOf } from '../../src/session/question.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { SMALL, newBrowser, openPage, runWeek, type Browser, type Page } from './page.ts';

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser);
  await now().start(SMALL, 'own', 'blue');
});

describe('the question of a week', () => {
  it('is asked when a week has run, and the same view and week ask the same', async () => {
    expect(now().question).toBeUndefined();
    await runWeek(page);
    const { question, view } = now();
    // Nothing promised, nothing ordered, nobody three weeks unheard: the need without a date is all there is to ask about.
    expect(question).toEqual({ week: 1, question: 'need', ids: ['server', view?.projects[0]?.sponsor] });
    if (view !== undefined) expect(questionOf(view, 1)).toEqual(question);
  });

  it('takes turns among what there is to ask about', () => {
    const view = now().view;
    if (view === undefined) throw new Error('no view');
    const unheard = { ...view, day: 28 };
    expect([1, 2, 3].map((week) => questionOf(unheard, week).question)).toEqual(['person', 'need', 'person']);
    expect(questionOf({ ...view, projects: [] }, 3)).toEqual({ week: 3, question: 'week', ids: [] });
  });
});

describe('a reflection', () => {
  it('stays with the run, outside its log, and can be changed and taken back', async () => {
    await runWeek(page);
    const { log } = now();
    now().reflect(1, '  I hope\u0000 it comes ');
    expect(now().reflections).toEqual([{ week: 1, question: 'need', ids: now().question?.ids, text: 'I hope it comes' }]);
    expect(now().log).toEqual(log);
    await settle();
    const again = await page.reload();
    expect(now(again).reflections).toEqual(now().reflections);
    now(again).reflect(1, 'It came');
    expect(now(again).reflections.map(({ text }) => text)).toEqual(['It came']);
    now(again).reflect(1, ' ');
    expect(now(again).reflections).toEqual([]);
  });

  it('is not taken for a week that was not asked about', async () => {
    await runWeek(page);
    now().reflect(2, 'too early');
    expect(now().reflections).toEqual([]);
  });

  it('never leaves with a run file that nobody handed in', async () => {
    await runWeek(page);
    now().reflect(1, 'For me alone');
    expect(now().exportRun()).not.toContain('For me alone');
  });
});

it('own view and pledge are kept and taken back', async () => {
  await runWeek(page);
  now().setOwnView({ worst: 1, again: ' asking first ' });
  now().setPledge({ when: 'somebody asks for a date', deed: 'I say a range', on: '2026-12-01' });
  await settle();
  const again = await page.reload();
  expect(now(again)).toMatchObject({
    ownView: { worst: 1, again: 'asking first' },
    pledge: { when: 'somebody asks for a date', deed: 'I say a range', on: '2026-12-01' },
  });
  now(again).setOwnView({});
  now(again).setPledge({ when: '', deed: 'x', on: '2026-12-01' });
  expect(now(again).ownView).toBeUndefined();
  expect(now(again).pledge).toBeUndefined();
});

it('what could not be read back is not kept', async () => {
  await runWeek(page);
  now().setPledge({ when: 'a', deed: 'b', on: '2026-13-01' });
  now().setOwnView({ worst: 0 });
  expect(now().pledge).toBeUndefined();
  expect(now().ownView).toBeUndefined();
});

it('a bookmark stands on a week, one a week, and never on a week to come', async () => {
  await runWeek(page);
  now().bookmark(2, 'Before the order');
  now().bookmark(1, 'The start');
  now().bookmark(2, 'Before\nthe big order');
  now().bookmark(3, 'too early');
  expect(now().bookmarks).toEqual([
    { week: 1, name: 'The start' },
    { week: 2, name: 'Before the big order' },
  ]);
  now().bookmark(1, '');
  expect(now().bookmarks.map(({ week }) => week)).toEqual([2]);
});

it('what a full disk refuses is written with what comes next', async () => {
  const real = indexedDbSaves();
  let isFull = false;
  const saves = {
    ...real,
    note: async (...given: Parameters<typeof real.note>) => (isFull ? Promise.reject(new SaveError('refused')) : real.note(...given)),
  };
  page = await openPage(browser, { doors: { saves } });
  await now().start(SMALL, 'own', 'red');
  await runWeek(page);
  isFull = true;
  now().reflect(1, 'On a full disk');
  await settle();
  expect(now()).toMatchObject({ save: 'not-saved', notice: { key: 'notice.not-saved' } });
  isFull = false;
  now().decide({ type: 'set-limit', projects: 1 });
  await settle();
  expect(now().save).toBe('saved');
  const again = await page.reload();
  expect(now(again).reflections.map(({ text }) => text)).toEqual(['On a full disk']);
});

it('rows from before there were notes are read as ever, and damaged notes are named', async () => {
  await runWeek(page);
  const { runId = '' } = now();
  const stored = await indexedDbSaves().load(runId);
  expect(stored?.row).not.toHaveProperty('notes');
  await indexedDbSaves().note(runId, { bookmarks: [{ week: 0, name: 'x' }] });
  const again = await page.reload();
  expect(now(again).notice).toEqual({ key: 'notice.save-broken', values: expect.objectContaining({ path: 'notes.bookmarks[0].week' }) });
});
