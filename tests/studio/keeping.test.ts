// What is written in the studio stays on the machine, also where two of its pages have been open beside each other.

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Draft } from '../../src/studio/document/draft.ts';
import { keeping } from '../../src/studio/document/keeping.ts';
import { indexedDbSnapshots, newestOfEach, titleOf } from '../../src/studio/document/snapshots.ts';
import { createStudio } from '../../src/studio/document/store.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

function page(database: string) {
  const draft = new Draft();
  const studio = createStudio({ draft, startChecker: () => ({ post() {}, listen() {}, end() {} }) as never, after: () => () => undefined });
  const snapshots = indexedDbSnapshots(database);
  const states: boolean[] = [];
  const kept = keeping(
    studio,
    draft,
    snapshots,
    () => 1_000,
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
