// The modes of a run: chosen before the first decision, fixed by a trainer's link, and attempts that are counted from the first decision on.

import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { decodeRun } from '../../src/run/index.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { SMALL, newBrowser, openPage, type Page } from './page.ts';

const HAND_IN = `?scenario=${SMALL}&seed=class-3b&mode=hand-in`;
const now = (page: Page): Session => page.store.getState();
const decide = (page: Page): void => {
  now(page).show('office');
  const taken = now(page).decide({ type: 'set-limit', projects: 1 });
  if (!taken) throw new Error(JSON.stringify(now(page).problem));
};

it('can be changed until something has been decided, and the luck stays', async () => {
  const page = await openPage(newBrowser());
  await now(page).start(SMALL, 'coached', 'my-seed');
  expect(now(page)).toMatchObject({ screen: 'brief', mode: 'coached' });
  await now(page).changeMode('own');
  expect(now(page)).toMatchObject({ screen: 'brief', mode: 'own', seed: 'my-seed' });
  await now(page).changeMode('hand-in');
  expect(now(page).mode).toBe('own');
  decide(page);
  await settle();
  await now(page).changeMode('coached');
  expect(now(page).mode).toBe('own');
  now(page).show('title');
  await settle();
  // The one that was given up for it left no trace.
  expect(now(page).savedRuns).toHaveLength(1);
});

it('is the trainer’s in a run to hand in', async () => {
  const page = await openPage(newBrowser(), { search: HAND_IN });
  expect(now(page)).toMatchObject({ mode: 'hand-in', seed: 'class-3b', attempt: 1 });
  await now(page).changeMode('coached');
  expect(now(page).mode).toBe('hand-in');
});

it('counts attempts from the first decision on, prevents none, and writes the count into the run file', async () => {
  const browser = newBrowser();
  // Looked at and left: no attempt.
  const first = await openPage(browser, { search: HAND_IN });
  now(first).show('title');
  await settle();
  const second = await openPage(browser, { search: HAND_IN });
  expect(now(second).attempt).toBe(1);
  decide(second);
  // Taken back and decided anew it is the same attempt.
  now(second).undo();
  decide(second);
  await settle();
  now(second).show('title');
  await settle();
  // The link leads back into the run that was begun; another one is begun by hand.
  await now(second).start(SMALL, 'hand-in', 'class-3b');
  expect(now(second).attempt).toBe(2);
  decide(second);
  const read = decodeRun(now(second).exportRun() ?? '');
  if (!read.ok) throw new Error(read.error.expected);
  expect(read.value.file).toMatchObject({ mode: 'hand-in', seed: 'class-3b', attempt: 2 });
  await settle();
  now(second).show('title');
  await settle();
  // Another seed is another task.
  await now(second).start(SMALL, 'hand-in', 'class-3c');
  expect(now(second).attempt).toBe(1);
  expect(now(second).settings.attempts).toEqual({ [`${SMALL}/class-3b`]: 2 });
});

it('keeps its count over a reload, and other modes have none', async () => {
  const browser = newBrowser();
  const page = await openPage(browser, { search: HAND_IN });
  decide(page);
  await settle();
  const again = await page.reload();
  expect(now(again)).toMatchObject({ mode: 'hand-in', attempt: 1 });
  await now(again).start(SMALL, 'own');
  expect(now(again).attempt).toBeUndefined();
  decide(again);
  const read = decodeRun(now(again).exportRun() ?? '');
  expect(read.ok && 'attempt' in read.value.file).toBe(false);
});
