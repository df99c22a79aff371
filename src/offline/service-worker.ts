// The service worker: the browser's side of `keeper.ts`. A new version waits until the page says, on its menu, that it may take over.

import { keeper, type Entry } from './keeper.ts';

/** The part of a service worker's world that is used here; its types and those of a page do not go together. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  /** The page's files: the build puts them here. */
  readonly precached: readonly Entry[];
  readonly registration: { readonly scope: string; readonly installing: object | null; readonly waiting: object | null };
  readonly clients: { claim(): Promise<void> };
  readonly navigator: { readonly locks?: LockManager };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown> & Extendable) => void): void;
}
declare const self: Worker;

/** As `session/offline.ts` names the lock that every page holds while it is open. */
const LOCK = 'rollout-build-';

/** A page is there: it is told which version this is, and what no page needs any more goes. */
async function settle(page: MessageEventSource | null): Promise<void> {
  const build = await files.build();
  if (build !== undefined) page?.postMessage(build);
  await files.tidy();
}

const files = keeper(self.precached, {
  caches: {
    async open(name) {
      const cache = await caches.open(name);
      return { match: (url) => cache.match(url, { ignoreVary: true }), put: (url, response) => cache.put(url, response) };
    },
    keys: () => caches.keys(),
    delete: (name) => caches.delete(name),
  },
  fetch: (url, fresh) => fetch(url, fresh ? { cache: 'reload' } : {}),
  async openBuilds() {
    const held = (await self.navigator.locks?.query())?.held;
    return held?.flatMap(({ name }) => (name?.startsWith(LOCK) === true ? [name.slice(LOCK.length)] : []));
  },
  isNewest: () => self.registration.installing === null && self.registration.waiting === null,
  scope: self.registration.scope,
});

self.addEventListener('install', (event) => event.waitUntil(files.install()));
// Nothing more: a page that is loaded anew waits for the end of this, and a slow machine has enough to do.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const answer = files.answer(event.request);
  if (answer !== undefined) event.respondWith(answer);
});
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'settle') event.waitUntil(settle(event.source));
});
