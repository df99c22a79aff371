// What is written in the studio stays on the machine, also where two of its pages have been open beside each other.

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Draft } from '../../src/studio/document/draft.ts';
import { keeping } from '../../src/studio/document/keeping.ts';
import { indexedDbSnapshots, MOST, newestOfEach, titleOf } from '../../src/studio/document/snapshots.ts';
import { createStudio } from '../../src/studio/document/store.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** `clock.now` is moved by hand. */
function page(database: string, clock = { now: 1_000 }) {
  const draft = new Draft();
  const studio = createStudio({ draft, startChecker: () => ({ post() {}, listen() {}, end() {} }) as never, after: () => () => undefined });
  const snapshots = indexedDbSnapshots(database);
  const states: boolean[] = [];
  const kept = keeping(
    studio,
    draft,
    snapshots,
    () => clock.now,
    (isKept) => states.push(isKept),
  );
  const settle = async (): Promise<void> => {
    const so = states.length;
    kept.flush();
    await vi.waitUntil(() => states.length > so);
  };
  return { draft, studio, snapshots, settle };
}

it('makes a version of what another page has written, before it takes its place', async () => {
  const one = page('two-pages');
  one.studio.open('title: from the beginning\n', 'mine.yaml');
  await one.settle();
  const two = page('two-pages');
  two.studio.open('title: from the beginning\n', 'mine.yaml');
  two.draft.become('title: by the second\n');
  await two.settle();
  // It goes on with its own: nothing of anybody else is replaced.
  two.draft.become('title: by the second, longer\n');
  await two.settle();
  expect((await one.snapshots.list()).map(({ text }) => text)).toEqual(['title: from the beginning\n']);
  one.draft.become('title: by the first\n');
  await one.settle();
  expect((await one.snapshots.last())?.text).toBe('title: by the first\n');
  expect((await one.snapshots.list()).map(({ kind, text }) => [kind, text])).toEqual([
    ['before', 'title: by the second, longer\n'],
    ['before', 'title: from the beginning\n'],
  ]);
});

it('keeps a version by itself after three minutes in which something was written, and not on the first screen', async () => {
  const clock = { now: 0 };
  const { studio, draft, snapshots, settle } = page('by-itself', clock);
  const kept = async (): Promise<readonly unknown[]> => {
    await settle();
    return (await snapshots.list()).map(({ kind, at, name, text }) => [kind, at, name, text]);
  };
  studio.open('title: one\n', 'mine.yaml');
  clock.now = 179_999;
  expect(await kept()).toEqual([]);
  clock.now = 180_000;
  draft.become('title: two\n');
  const first = ['auto', 180_000, 'mine.yaml', 'title: two\n'];
  expect(await kept()).toEqual([first]);
  // The three minutes begin anew, and what says the same is no other version.
  clock.now = 359_999;
  draft.become('title: three\n');
  expect(await kept()).toEqual([first]);
  draft.become('title: two\n');
  clock.now = 360_000;
  expect(await kept()).toEqual([first]);
  clock.now = 900_000;
  draft.become('title: four\n');
  studio.show({ screen: 'begin' });
  expect(await kept()).toEqual([first]);
});

it('keeps so many versions, of which the oldest go; those with a name stay', async () => {
  const { snapshots } = page('many');
  const version = (text: string, kind: 'auto' | 'before' | 'named') => snapshots.keep({ at: 0, name: 'mine.yaml', kind, text });
  await version('named first', 'named');
  for (let number = 1; number <= MOST; number += 1) await version(`version ${number}`, number % 2 === 0 ? 'auto' : 'before');
  expect(await snapshots.list()).toHaveLength(61);
  await version('named last', 'named');
  await version('one more', 'auto');
  const texts = (await snapshots.list()).map(({ text }) => text);
  expect(texts).toHaveLength(62);
  expect(texts.slice(0, 3)).toEqual(['one more', 'named last', 'version 60']);
  expect(texts.slice(-2)).toEqual(['version 2', 'named first']);
});

it('offers two pieces of work that began with the same template both', () => {
  const kept = (title: string, at: number) => ({ name: 'one-project.yaml', text: `id: one-project\ntitle: ${title}\nplace: Here\n`, at });
  const all = [
    kept('At the clinic', 9),
    kept('At the practice', 7),
    kept('At the clinic', 5),
    { name: 'other.yaml', text: 'id: other\n', at: 3 },
  ];
  expect(newestOfEach(all).map(({ at }) => at)).toEqual([9, 7, 3]);
  expect(newestOfEach(all).map(titleOf)).toEqual(['At the clinic', 'At the practice', 'other.yaml']);
  expect(titleOf({ name: 'a.yaml', text: "title: 'Now: begin'\n" })).toBe('Now: begin');
});
