// Branches: a run goes back to a Monday in a run of its own, under the same luck or under new luck; what was played stays as it is, whatever the
// disk does, and the tree tells what came of each.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type Decision } from '../../src/core/index.ts';
import { decodeRun } from '../../src/run/index.ts';
import type { RunRow } from '../../src/session/run-row.ts';
import { indexedDbSaves, SaveError } from '../../src/session/saves.ts';
import type { Mode, Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { SMALL, newBrowser, openPage, runWeek, type Browser, type Page } from './page.ts';

let browser: Browser;
let page: Page;
const now = (of: Page = page): Session => of.store.getState();
const answer = (event: string, choice: string): Decision => ({ type: 'answer', event: asId(event), choice: asId(choice) });
const limit: Decision = { type: 'set-limit', projects: 1 };
const estimate: Decision = { type: 'set-blocks', blocks: [{ activity: 'estimate', project: asId('server') }] };

function decide(decision: Decision, of = page): void {
  if (!now(of).decide(decision)) throw new Error(JSON.stringify(now(of).problem));
}

/** A week as it runs with nothing decided but what stops it. */
async function week(of = page): Promise<void> {
  for (;;) {
    const open = now(of).openMessage ?? now(of).view?.messages.find((one) => one.mustAnswer && one.answer === undefined)?.event;
    if (open !== undefined) decide(answer(open, open === 'letter' ? 'yes' : 'no'), of);
    const before = now(of).days.length;
    if (now(of).view?.awaiting.kind === 'plan') await runWeek(of);
    else {
      await settle();
      now(of).skipPlayback();
      await settle();
    }
    if (now(of).days.length % 7 === 0 && now(of).days.length > 0 && now(of).days.length >= before) return;
  }
}

const checkpoints = (of = page) => {
  const read = decodeRun(now(of).exportRun() ?? '');
  if (!read.ok) throw new Error(read.error.path);
  return read.value.file.checkpoints;
};

async function play(weeks: number, mode: Mode = 'coached'): Promise<void> {
  await now().start(SMALL, mode, 'blue');
  decide(estimate);
  for (let i = 0; i < weeks; i += 1) await week();
  now().planNext();
  await settle();
}

beforeEach(async () => {
  browser = newBrowser();
  page = await openPage(browser);
});

describe('going back', () => {
  it('opens the Monday of a week with its plan, in a run of its own, and leaves the other as it is', async () => {
    await play(3);
    const { runId, log } = now();
    expect(await now().goBack(1, 'same')).toBe(true);
    await settle();
    expect(now()).toMatchObject({ screen: 'office', panel: 'plan', branch: { week: 1, luck: 'same', parent: runId }, days: [] });
    expect(now().runId).not.toBe(runId);
    expect(now().undoable).toEqual(estimate);
    now().undo();
    await week();
    await now().resume(runId ?? '');
    await settle();
    expect(now().log).toEqual(log);
    expect(now().branch).toBeUndefined();
  });

  it('with the same luck and the same decisions ends bit for bit where the other did', async () => {
    await play(4);
    const original = { checkpoints: checkpoints(), view: now().view, log: now().log };
    await now().goBack(2, 'same');
    while (now().view?.awaiting.kind !== 'end') await week();
    expect(checkpoints()).toEqual(original.checkpoints);
    expect(now().view).toEqual(original.view);
    expect(now().log).toEqual(original.log);
  });

  it('with new luck equals the other until that Monday, and has its luck in the run file from then on', async () => {
    page = await openPage(browser, { doors: { newSeed: () => 'other' } });
    await play(4);
    const original = checkpoints();
    await now().goBack(3, 'new');
    expect(checkpoints()).toEqual(original.slice(0, 2));
    while (now().view?.awaiting.kind !== 'end') await week();
    const text = now().exportRun() ?? '';
    expect(JSON.parse(text)).toMatchObject({ seed: 'blue', luck: [{ from: 14, seed: 'other' }], branch: { week: 3, luck: 'new' } });
    expect(checkpoints().slice(0, 2)).toEqual(original.slice(0, 2));
    expect(checkpoints()[3]).not.toEqual(original[3]);
    // The same again after a reload, and from its file.
    const { view } = now();
    const again = await page.reload();
    expect(now(again).view).toEqual(view);
    await now(again).openRunFile(text);
    expect(now(again)).toMatchObject({ screen: 'report', view, branch: { week: 3, luck: 'new' } });
  });

  it('to the first Monday with new luck is another seed from the start', async () => {
    page = await openPage(browser, { doors: { newSeed: () => 'other' } });
    await play(1);
    await now().goBack(1, 'new');
    expect(now().seed).toBe('other');
    const text = now().exportRun() ?? '';
    expect(JSON.parse(text)).not.toHaveProperty('luck');
    await now().openRunFile(text);
    expect(now().branch).toEqual({ week: 1, luck: 'new' });
  });

  it('of a branch with new luck keeps the turns before it, and those after it only with the same luck', async () => {
    let seeds = 0;
    page = await openPage(browser, { doors: { newSeed: () => `seed-${(seeds += 1)}` } });
    await play(3);
    await now().goBack(3, 'new');
    await week();
    const luck = () => (JSON.parse(now().exportRun() ?? '{}') as { luck?: unknown }).luck;
    await now().goBack(2, 'same');
    expect(luck()).toEqual([{ from: 14, seed: 'seed-1' }]);
    await now().goBack(2, 'new');
    expect(luck()).toEqual([{ from: 7, seed: 'seed-2' }]);
  });

  it('is refused for weeks that have no Monday yet', async () => {
    await play(2);
    const { runId } = now();
    for (const wrong of [0, 4, 1.5, Number.NaN]) expect(await now().goBack(wrong, 'same')).toBe(false);
    expect(now().runId).toBe(runId);
  });

  it('takes bookmarks and reflections of the weeks before along', async () => {
    await play(2);
    now().bookmark(2, 'here');
    now().bookmark(3, 'too late');
    now().reflect(2, 'of the second week');
    await now().goBack(2, 'same');
    expect(now().bookmarks.map(({ week: of }) => of)).toEqual([2]);
    expect(now().reflections).toEqual([]);
  });
});

describe('when', () => {
  it('on one’s own only after the end, and in the branch then at any time', async () => {
    await play(3, 'own');
    expect(now().canBranch).toBe(false);
    expect(await now().goBack(2, 'same')).toBe(false);
    await week();
    expect(now().canBranch).toBe(true);
    expect(await now().goBack(2, 'same')).toBe(true);
    expect(now().canBranch).toBe(true);
  });

  it('coached at any time once something was decided', async () => {
    await now().start(SMALL, 'coached', 'blue');
    expect(now().canBranch).toBe(false);
    decide(limit);
    expect(now().canBranch).toBe(true);
  });
});

describe('a disk that is full', () => {
  it('lets nobody go back before what was played is safe', async () => {
    const real = indexedDbSaves();
    let isFull = false;
    const append: typeof real.append = async (...given) => (isFull ? Promise.reject(new SaveError('refused')) : real.append(...given));
    page = await openPage(browser, { doors: { saves: { ...real, append } } });
    await play(2);
    isFull = true;
    decide(limit);
    await settle();
    const { log, runId } = now();
    expect(await now().goBack(1, 'same')).toBe(false);
    expect(now()).toMatchObject({ log, runId, notice: { key: 'notice.branch-not-saved' } });
    isFull = false;
    expect(await now().goBack(1, 'same')).toBe(true);
    await now().resume(runId ?? '');
    await settle();
    expect(now().log).toEqual(log);
  });
});

describe('the tree', () => {
  it('names each run with where it left, what it came to and the figures of its weeks', async () => {
    await play(4);
    const first = now().runId;
    now().nameRun('As it came');
    await now().goBack(3, 'same');
    const second = now().runId;
    await week();
    await now().goBack(2, 'new');
    const third = now().runId;
    await settle();
    const asked = now().askBranches();
    for (let i = 0; i < 4; i += 1) await page.clock.pass(1);
    await asked;
    const { branches = [] } = now();
    expect(branches.map(({ run, depth, parent, ran }) => [run, depth, parent, ran])).toEqual([
      [first, 0, undefined, 4],
      [second, 1, first, 3],
      [third, 2, second, 1],
    ]);
    expect(branches[0]).toMatchObject({ name: 'As it came', finished: true, outcome: { measures: expect.any(Object) } });
    expect(branches[0]?.figures).toHaveLength(4);
    expect(branches[1]?.figures).toHaveLength(3);
    // Of a run that goes on, what is hidden stays hidden.
    expect(branches[1]?.outcome).toBeUndefined();
    expect(branches[1]?.figures?.slice(0, 2)).toEqual(branches[0]?.figures?.slice(0, 2));
  });

  it('holds together where a run in the middle was deleted', async () => {
    await play(3);
    const first = now().runId ?? '';
    await now().goBack(2, 'same');
    const second = now().runId;
    await now().resume(first);
    await now().goBack(3, 'same');
    const third = now().runId;
    await settle();
    await now().deleteRun(first);
    await settle();
    const asked = now().askBranches();
    for (let i = 0; i < 4; i += 1) await page.clock.pass(1);
    await asked;
    expect(now().branches?.map(({ run, depth, parent, origin }) => [run, depth, parent, origin?.week])).toEqual([
      [second, 0, undefined, 2],
      [third, 0, undefined, 3],
    ]);
  });
});

it('a branch that is damaged is told, and the others stand', async () => {
  await play(2);
  const first = now().runId ?? '';
  await now().goBack(2, 'same');
  await settle();
  const saves = indexedDbSaves();
  const stored = await saves.load(first);
  const row = stored?.row as RunRow;
  await saves.remove(first);
  await saves.create({ ...row, seal: '0123456789abcdef' });
  const asked = now().askBranches();
  for (let i = 0; i < 4; i += 1) await page.clock.pass(1);
  await asked;
  expect(now().branches?.map(({ run, isLost }) => [run === first, isLost])).toEqual([
    [true, true],
    [false, undefined],
  ]);
});

describe('handing in', () => {
  const nothing = { player: 'Quiet Heron', reflections: [], pledge: false };

  it('opens going back, and not before', async () => {
    await play(2, 'hand-in');
    expect(now().canBranch).toBe(false);
    expect(await now().goBack(1, 'same')).toBe(false);
    expect(await now().handIn({ ...nothing, player: ' ' })).toBeUndefined();
    expect(now().canBranch).toBe(false);
    const text = (await now().handIn(nothing)) ?? '';
    expect(JSON.parse(text)).toMatchObject({ player: 'Quiet Heron', mode: 'hand-in', attempt: 1, finished: false });
    expect(now()).toMatchObject({ canBranch: true, handedIn: { weeks: 2, player: 'Quiet Heron' } });
    // What is tried after it is one's own, and no attempt.
    await now().goBack(1, 'same');
    expect(now()).toMatchObject({ mode: 'own', canBranch: true });
    expect(now().attempt).toBeUndefined();
  });

  it('counts what is played on after a look ahead as another attempt', async () => {
    await play(2, 'hand-in');
    const run = now().runId ?? '';
    expect(JSON.parse((await now().handIn(nothing)) ?? '')).toMatchObject({ attempt: 1 });
    // Handed in once more, without having looked: the same attempt.
    expect(JSON.parse((await now().handIn(nothing)) ?? '')).toMatchObject({ attempt: 1 });
    await now().goBack(1, 'same');
    await now().resume(run);
    expect(now()).toMatchObject({ mode: 'hand-in' });
    expect(JSON.parse((await now().handIn(nothing)) ?? '')).toMatchObject({ attempt: 2 });
  });

  it('lets out what is ticked and nothing else, and the preview tells all of it', async () => {
    await play(4, 'hand-in');
    now().planNext();
    now().setOwnView({ worst: 2, again: 'own view stays' });
    now().bookmark(1, 'bookmark stays');
    now().setPledge({ when: 'asked for a date', deed: 'I give a range', on: '2026-12-01' });
    const bare = (await now().handIn(nothing)) ?? '';
    for (const word of ['own view stays', 'bookmark stays', 'a range']) expect(bare).not.toContain(word);
    const preview = await now().previewHandIn({ ...nothing, pledge: true });
    const file = JSON.parse((await now().handIn({ ...nothing, pledge: true })) ?? '{}') as Record<string, unknown>;
    expect(Object.keys(file).sort()).toEqual(
      [
        'attempt',
        'check',
        'checkpoints',
        'decisions',
        'engine',
        'engines',
        'finished',
        'format',
        'mode',
        'player',
        'pledge',
        'profile',
        'scenario',
        'seed',
      ].sort(),
    );
    const count = preview?.decisions.reduce((sum, one) => sum + one.count, 0);
    expect(count).toBe((file['decisions'] as unknown[]).length);
    expect(preview).toMatchObject({ player: 'Quiet Heron', seed: 'blue', weeks: 4, finished: true, pledge: { deed: 'I give a range' } });
    expect(preview?.outcome).toEqual(now().view?.outcome);
  });

  it('brings ticked reflections along, week by week', async () => {
    await play(1, 'hand-in');
    now().reflect(1, 'of week one');
    await week();
    now().reflect(2, 'of week two');
    const text = (await now().handIn({ ...nothing, reflections: [2] })) ?? '';
    expect(text).toContain('of week two');
    expect(text).not.toContain('of week one');
    await now().openRunFile(text);
    await settle();
    expect(now().reflections.map((one) => one.text)).toEqual(['of week two']);
  });

  it('is for runs to hand in', async () => {
    await play(1, 'coached');
    expect(await now().previewHandIn(nothing)).toBeUndefined();
    expect(await now().handIn(nothing)).toBeUndefined();
  });
});
