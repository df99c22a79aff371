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
/** The version that a worker keeps. One that does not know the question never answers. */
const buildOfWorker = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    port1.start();
    worker.postMessage('settle', [port2]);
  });

export function browserOffline(address: () => string): Offline {
  let registration: ServiceWorkerRegistration | undefined;
  let isChanging = false;

  const watch = ({ onReady, onUpdate }: Parameters<Offline['start']>[0], build: string, worker: ServiceWorkerContainer): void => {
    const waits = (): void => {
      // Without one before it, it is the first, and nothing was old.
      if (registration?.waiting !== null && registration?.active !== null && registration !== undefined) onUpdate();
    };
    const follow = (): void => registration?.installing?.addEventListener('statechange', waits);
    waits();
    // One may be on its way already: the browser looks when a page is opened.
    follow();
    registration?.addEventListener('updatefound', follow);
    let hadOne = worker.controller !== null;
    worker.addEventListener('controllerchange', () => {
      if (isChanging) location.reload();
      // Another page let the new version in: this one goes on as it is, and may follow.
      else if (hadOne) onUpdate();
      hadOne = true;
    });
    const settle = async ({ active }: ServiceWorkerRegistration): Promise<void> => {
      onReady();
      // A version that took over while this page was on its way from the one before it says nothing by itself.
      const newest = active === null ? undefined : await buildOfWorker(active);
      if (typeof newest === 'string' && newest !== build) onUpdate();
    };
    worker.ready.then(settle).catch(() => undefined);
  };

  return {
    start(hear) {
      const build = buildOfPage();
      const worker = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
      if (build === undefined || worker === undefined || !location.protocol.startsWith('http')) return;
      const locks = navigator.locks as LockManager | undefined;
      locks?.request(LOCK + build, { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined);
      const register = async (): Promise<void> => {
        // A browser that refuses answers with nothing, or not at all.
        registration = (await worker.register(address(), { updateViaCache: 'none' })) as ServiceWorkerRegistration | undefined;
        if (registration !== undefined) watch(hear, build, worker);
      };
      setTimeout(() => void register().catch(() => undefined), worker.controller === null ? REST : 0);
    },
    look: () => void registration?.update().catch(() => undefined),
    change() {
      isChanging = true;
      const waiting = registration?.waiting ?? null;
      if (waiting === null) return location.reload();
      waiting.postMessage('take-over');
      setTimeout(() => location.reload(), PATIENCE);
    },
  };
}
