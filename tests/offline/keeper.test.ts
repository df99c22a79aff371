// The keeper of the page's files: what it keeps, what it answers, and which versions it lets go.

import { describe, expect, it } from 'vitest';
import { cacheName, keeper, type Entry, type FileCache, type KeeperWorld } from '../../src/offline/keeper.ts';

const SCOPE = 'https://school.example/games/rollout/';
const pageOf = (build: string): string => `<html><head><meta name="rollout-build" content="${build}"></head></html>`;

/** A browser with its caches, and a server whose files can be changed. */
function browser(files: Record<string, string>) {
  const stored = new Map<string, Map<string, string>>();
  const fetched: string[] = [];
  const server = { files, isDown: false, isNewest: true, open: undefined as readonly string[] | undefined };
  const cacheOf = (name: string): Map<string, string> => {
    const found = stored.get(name) ?? new Map<string, string>();
    stored.set(name, found);
    return found;
  };
  const world: KeeperWorld = {
    caches: {
      async open(name) {
        const cache = cacheOf(name);
        const opened: FileCache = {
          async match(url) {
            const text = cache.get(url);
            return text === undefined ? undefined : new Response(text);
          },
          async put(url, response) {
            cache.set(url, await response.text());
          },
        };
        return opened;
      },
      keys: async () => [...stored.keys()],
      delete: async (name) => stored.delete(name),
    },
    async fetch(url, fresh) {
      if (server.isDown) throw new TypeError('no connection');
      fetched.push(`${url.slice(SCOPE.length)}${fresh ? ' fresh' : ''}`);
      const text = server.files[url.slice(SCOPE.length)];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
    openBuilds: async () => server.open,
    isNewest: () => server.isNewest,
    scope: SCOPE,
  };
  return { world, server, stored, fetched };
}

const get = (path: string, mode: RequestMode = 'cors') => ({ method: 'GET', mode, url: SCOPE + path });
const textOf = async (answer: Promise<Response> | undefined): Promise<string | undefined> => (await answer)?.text();

const FIRST: readonly Entry[] = [
  { url: 'index.html', revision: '1' },
  { url: 'assets/a-1.js', revision: null },
  { url: 'assets/b-1.js', revision: null },
];
const SECOND: readonly Entry[] = [
  { url: 'index.html', revision: '2' },
  { url: 'assets/a-2.js', revision: null },
  { url: 'assets/b-1.js', revision: null },
];
const FILES = { 'index.html': pageOf('one'), 'assets/a-1.js': 'a1', 'assets/b-1.js': 'b1' };
const LATER = { 'index.html': pageOf('two'), 'assets/a-2.js': 'a2', 'assets/b-1.js': 'b1' };

describe('the keeper', () => {
  it('answers for the page and its files without a connection, whatever the link says', async () => {
    const { world, server } = browser(FILES);
    const one = keeper(FIRST, world);
    await one.install();
    server.isDown = true;
    for (const path of ['', 'index.html', '?scenario=harbor-relief&seed=class', '?lang=en#run=x'])
      expect(await textOf(one.answer(get(path, 'navigate'))), path).toBe(pageOf('one'));
    expect(await textOf(one.answer(get('assets/a-1.js')))).toBe('a1');
  });

  it('leaves alone what is not a file of the page', async () => {
    const { world } = browser(FILES);
    const one = keeper(FIRST, world);
    await one.install();
    expect(one.answer({ ...get('assets/a-1.js'), method: 'POST' })).toBeUndefined();
    expect(one.answer({ method: 'GET', mode: 'cors', url: 'https://school.example/other/a-1.js' })).toBeUndefined();
    expect(one.answer(get('handbook.pdf', 'navigate'))).toBeUndefined();
    // Of the page's folder, but unknown: the server is asked.
    expect((await one.answer(get('new.json')))?.status).toBe(404);
  });

  it('fetches past the browser’s cache what has no hash in its name, and again only what has changed', async () => {
    const { world, server, fetched } = browser(FILES);
    await keeper(FIRST, world).install();
    expect([...fetched].sort()).toEqual(['assets/a-1.js', 'assets/b-1.js', 'index.html fresh']);
    fetched.length = 0;
    server.files = LATER;
    await keeper(SECOND, world).install();
    expect([...fetched].sort()).toEqual(['assets/a-2.js', 'index.html fresh']);
  });

  it('is not installed with a file missing', async () => {
    const { world } = browser({ 'index.html': pageOf('one'), 'assets/a-1.js': 'a1' });
    await expect(keeper(FIRST, world).install()).rejects.toThrow('assets/b-1.js came as 404');
  });

  it('keeps the version of an open page through two newer ones, and lets it go after that', async () => {
    const { world, server, stored } = browser(FILES);
    await keeper(FIRST, world).install();
    server.files = LATER;
    const two = keeper(SECOND, world);
    await two.install();
    server.open = ['one', 'two'];
    await two.tidy();
    // A page of the first version asks for a part that it has not needed before; the server has it no longer.
    expect(await textOf(two.answer(get('assets/a-1.js')))).toBe('a1');

    server.files = { ...LATER, 'index.html': pageOf('three') };
    const third = SECOND.map((entry) => (entry.revision === null ? entry : { ...entry, revision: '3' }));
    const three = keeper(third, world);
    await three.install();
    server.open = ['one', 'three'];
    await three.tidy();
    expect([...stored.keys()].sort()).toEqual([cacheName(FIRST), cacheName(third)].sort());
    expect(await textOf(three.answer(get('assets/a-1.js')))).toBe('a1');

    server.open = ['three'];
    await three.tidy();
    expect([...stored.keys()]).toEqual([cacheName(third)]);
  });

  it('lets nothing go of a newer version that is on its way, and knows which version itself is', async () => {
    const { world, server, stored } = browser(FILES);
    const one = keeper(FIRST, world);
    expect(await one.build()).toBeUndefined();
    await one.install();
    server.files = LATER;
    await keeper(SECOND, world).install();
    server.open = ['one'];
    server.isNewest = false;
    await one.tidy();
    expect(stored.size).toBe(2);
    expect(await one.build()).toBe('one');
  });

  it('lets nothing go where the browser does not tell which pages are open, and nothing that is not ours', async () => {
    const { world, server, stored } = browser(FILES);
    stored.set('somebody-else', new Map());
    await keeper(FIRST, world).install();
    server.files = LATER;
    const two = keeper(SECOND, world);
    await two.install();
    await two.tidy();
    expect(stored.size).toBe(3);
    server.open = [];
    await two.tidy();
    expect([...stored.keys()].sort()).toEqual(['somebody-else', cacheName(SECOND)].sort());
  });

  it('answers for the studio and its frame with their own pages, whatever stands behind their names', async () => {
    const { world } = browser({ 'index.html': pageOf('1'), 'studio.html': 'the studio', 'studio-play.html': 'the frame' });
    const kept = keeper(
      ['index.html', 'studio.html', 'studio-play.html'].map((url) => ({ url, revision: '1' })),
      world,
    );
    await kept.install();
    expect(await textOf(kept.answer(get('studio.html', 'navigate')))).toBe('the studio');
    expect(await textOf(kept.answer(get('studio-play.html?lang=de', 'navigate')))).toBe('the frame');
    expect(kept.answer(get('other.html', 'navigate'))).toBeUndefined();
  });
});
