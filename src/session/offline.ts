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

  const watch = (
    { onReady, onUpdate }: Parameters<Offline['start']>[0],
    build: string,
    worker: ServiceWorkerContainer,
    own: ServiceWorkerRegistration,
  ): void => {
    const waits = (): void => {
      // Without one before it, it is the first, and nothing was old.
      if (own.waiting && own.active) onUpdate();
    };
    const follow = (): void => own.installing?.addEventListener('statechange', waits);
    waits();
    // One may be on its way already: the browser looks when a page is opened.
    follow();
    own.addEventListener('updatefound', follow);
    // The worker says its version. Another page may have let the new one in, or it took over while this page was on its way from the one before
    // it: this one goes on as it is, and may follow.
    worker.addEventListener('message', ({ data }) => {
      if (data !== build) onUpdate();
    });
    const ask = (): void => own.active?.postMessage('settle');
    worker.addEventListener('controllerchange', () => (isChanging ? location.reload() : ask()));
    ask();
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
        // A browser that refuses answers with nothing, or not at all.
        registration = (await worker.register(address(), { updateViaCache: 'none' })) as ServiceWorkerRegistration | undefined;
        if (registration) watch(hear, build, worker, registration);
      };
      setTimeout(() => void register().catch(() => undefined), worker.controller ? 0 : REST);
    },
    look: () => void registration?.update().catch(() => undefined),
    change() {
      isChanging = true;
      const waiting = registration?.waiting;
      waiting?.postMessage('take-over');
      setTimeout(() => location.reload(), waiting ? PATIENCE : 0);
    },
  };
}
