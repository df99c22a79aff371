// The page's side of playing offline: registers the service worker, says once when everything is kept, and when a new version waits. What
// the worker does is `offline/`.

import type { Offline } from './doors.ts';

/** Milliseconds that the page and the game have for themselves before the rest is fetched. *Calibration.* */
const REST = 3_000;
/**
 * Milliseconds for a new version to take over, before the page is loaded anew all the same. *Calibration*: the browser has to start its worker and
 * to wait for a moment in which the old one answers nothing; loading anew before that gives the old one work again.
 */
const PATIENCE = 15_000;
/** Every open page holds the lock of its version: the worker keeps the files of those. */
const LOCK = 'rollout-build-';

const buildOfPage = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="rollout-build"]')?.content;

/** `address` makes the worker's address one that the policy lets through. Where the page was opened as a file, or is being made, there is no worker. */
export function browserOffline(address: () => string): Offline {
  let registration: ServiceWorkerRegistration | undefined;
  let isChanging = false;
  const look = (): void => void registration?.update().catch(() => undefined);

  /** `older`: workers of which none is newer than the page. */
  const watch = (
    { onReady, onUpdate }: Parameters<Offline['start']>[0],
    build: string,
    worker: ServiceWorkerContainer,
    own: ServiceWorkerRegistration,
    older: readonly unknown[],
  ): void => {
    const ask = (one: ServiceWorker | null): void => one?.postMessage('settle');
    const waits = (): void => {
      // Without one before it, it is the first, and nothing was old.
      if (own.active) ask(own.waiting);
    };
    const follow = (): void => own.installing?.addEventListener('statechange', waits);
    // One may be on its way already: the browser looks when a page is opened.
    follow();
    own.addEventListener('updatefound', follow);
    // A worker says its version. Another page may have let the new one in, or it took over while this page was on its way from the one before
    // it: this one goes on as it is, and may follow. A page that is newer than its worker has the next one fetched instead, and lets its own in.
    worker.addEventListener('message', ({ data, source }) => {
      if (data === build) {
        if (own.waiting === source) source?.postMessage('take-over');
      } else if (older.includes(source)) look();
      else onUpdate();
    });
    worker.addEventListener('controllerchange', () => (isChanging ? location.reload() : ask(own.active)));
    ask(own.active);
    waits();
    // It never fails; where no worker comes, it never comes.
    void worker.ready.then(onReady);
  };

  return {
    start(hear) {
      const build = buildOfPage();
      const worker = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
      if (!build || !worker || !location.protocol.startsWith('http')) return;
      const locks = navigator.locks as LockManager | undefined;
      locks?.request(LOCK + build, { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined);
      const register = async (): Promise<void> => {
        const isPast = !worker.controller;
        // Loaded past its worker, a page comes from the server: none that was there already is newer.
        const there = isPast ? await worker.getRegistration() : undefined;
        const older = [there?.active, there?.waiting, there?.installing];
        if (isPast) await new Promise((resolve) => setTimeout(resolve, REST));
        // A browser that refuses answers with nothing, or not at all.
        registration = (await worker.register(address(), { updateViaCache: 'none' })) as ServiceWorkerRegistration | undefined;
        if (registration) watch(hear, build, worker, registration, older);
      };
      register().catch(() => undefined);
    },
    look,
    change() {
      isChanging = true;
      const waiting = registration?.waiting;
      waiting?.postMessage('take-over');
      setTimeout(() => location.reload(), waiting ? PATIENCE : 0);
    },
  };
}
