// Keeps the files of the page for playing without a connection: what the service worker does, with the browser handed in, so that it can be
// tested without one. Each version of the page has a cache of its own. A page that is open keeps the cache of its version, however many
// newer versions come meanwhile, so no part of a running game is ever missing. Decision 16 says why this is our own.

/** A file of the page. Without a revision its name changes with its content. */
export interface Entry {
  readonly url: string;
  readonly revision: string | null;
}

/** The part of a browser's cache that is used. */
export interface FileCache {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
}

export interface KeeperWorld {
  readonly caches: {
    open(name: string): Promise<FileCache>;
    keys(): Promise<readonly string[]>;
    delete(name: string): Promise<boolean>;
  };
  /** Past the browser's own cache where `fresh`. */
  readonly fetch: (url: string, fresh: boolean) => Promise<Response>;
  /** The versions of which a page is open; undefined where the browser does not tell. */
  readonly openBuilds: () => Promise<readonly string[] | undefined>;
  /** Whether no newer version is on its way. */
  readonly isNewest: () => boolean;
  /** The folder of the page, with a slash at its end. */
  readonly scope: string;
}

export interface Keeper {
  /** Fetches every file of this version, those that an older version has from there. Rejects where one cannot be had. */
  install(): Promise<void>;
  /** Leaves this version, and those of which a page is open; all of them while a newer one is on its way, of which nobody has a page yet. */
  tidy(): Promise<void>;
  /** The version whose files this one keeps; undefined where it was never filled. */
  build(): Promise<string | undefined>;
  /** The answer from the caches to what a page asks for; undefined where it is none of ours. */
  answer(request: Pick<Request, 'method' | 'mode' | 'url'>): Promise<Response> | undefined;
}

const PREFIX = 'rollout-';
const INDEX = 'index.html';
/** Pages beside the game's own: the studio, and the game that is played beside the editor. */
const OTHER_PAGES = ['studio.html', 'studio-play.html'];
const BUILD = /<meta name="rollout-build" content="([^"]+)"/;
/** Files fetched at the same time. *Calibration*: a slow line is filled, and the game's own fetches still come through. */
const AT_ONCE = 4;

/** Names a version: FNV-1a over its files, so that the same files have the same cache. */
export function cacheName(entries: readonly Entry[]): string {
  let hash = 0x811c9dc5;
  for (const letter of entries.map(({ url, revision }) => `${url} ${revision ?? ''}\n`).join(''))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `${PREFIX}${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

export function keeper(entries: readonly Entry[], world: KeeperWorld): Keeper {
  const { caches, scope } = world;
  const own = cacheName(entries);
  const full = (url: string): string => new URL(url, scope).href;
  const others = async (): Promise<readonly string[]> => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== own);

  const inOthers = async (url: string): Promise<Response | undefined> => {
    for (const name of await others()) {
      const found = await (await caches.open(name)).match(url);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const fetchOne = async (cache: FileCache, { url, revision }: Entry): Promise<void> => {
    const address = full(url);
    // A name that changes with its content says that what is there is right.
    if (revision === null && (await cache.match(address)) !== undefined) return;
    const known = revision === null ? await inOthers(address) : undefined;
    const response = known ?? (await world.fetch(address, revision !== null));
    if (!response.ok) throw new Error(`${url} came as ${response.status}`);
    await cache.put(address, response);
  };

  /** The version whose files a cache holds; undefined where it was never filled. */
  const buildOf = async (name: string): Promise<string | undefined> => {
    const page = await (await caches.open(name)).match(full(INDEX));
    return page === undefined ? undefined : BUILD.exec(await page.text())?.[1];
  };

  const isPage = ({ mode, url }: Pick<Request, 'mode' | 'url'>): boolean => {
    const { origin, pathname } = new URL(url);
    return mode === 'navigate' && [scope, full(INDEX)].includes(origin + pathname);
  };

  const find = async (address: string, url: string): Promise<Response> => {
    const found = await (await caches.open(own)).match(address);
    return found ?? (await inOthers(address)) ?? world.fetch(url, false);
  };

  return {
    async install() {
      const cache = await caches.open(own);
      const left = [...entries];
      const work = async (): Promise<void> => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) await fetchOne(cache, next);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    async tidy() {
      const open = await world.openBuilds();
      const names = await others();
      // Asked after the list was made: what came later is not on it.
      if (open === undefined || !world.isNewest()) return;
      for (const name of names) {
        const build = await buildOf(name);
        if (build === undefined || !open.includes(build)) await caches.delete(name);
      }
    },
    build: () => buildOf(own),
    answer(request) {
      if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined;
      // A link's scenario and seed stand in the address; the page is the same.
      if (isPage(request)) return find(full(INDEX), request.url);
      const page = OTHER_PAGES.map(full).find((address) => request.url.replace(/[?#].*$/, '') === address);
      if (request.mode === 'navigate') return page === undefined ? undefined : find(page, request.url);
      return find(request.url, request.url);
    },
  };
}
