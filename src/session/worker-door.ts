// Starts the page's workers by addresses that its Trusted Types policy lets through. Each loads only when it is started.

import checker from './file-check-worker.ts?worker&url';
import type { FromChecker } from './file-check.ts';
import type { CheckerPort } from './file-compiler.ts';
import type { ForecastPort } from './forecast-engine.ts';
import type { FromWorker } from './forecast-service.ts';
import type { DebriefPort } from './debrief-engine.ts';
import type { FromDebriefer } from './debrief-service.ts';
import debriefWorker from './debrief-worker.ts?worker&url';
import forecastWorker from './forecast-worker.ts?worker&url';
import { workerAddress } from './trusted.ts';

/** Beside the page, where its folder is its scope; the build makes it. */
const SERVICE_WORKER = './service-worker.js';

/** All of them: the first start fixes what the policy lets through. */
const WORKERS: readonly string[] = [forecastWorker, checker, debriefWorker, SERVICE_WORKER];

/** What the page does with a worker: sends one kind of message, hears another. */
interface Port<To, From> {
  send(message: To): void;
  listen(receive: (answer: From) => void, fail: () => void): void;
  stop(): void;
}

function startWorker<To, From>(address: string, name: string): Port<To, From> {
  const worker = new Worker(workerAddress(address, WORKERS), { type: 'module', name });
  return {
    send: (message) => worker.postMessage(message),
    listen(receive, fail) {
      worker.addEventListener('message', (event: MessageEvent<From>) => receive(event.data));
      worker.addEventListener('error', fail);
    },
    stop: () => worker.terminate(),
  };
}

/** Throws where the browser refuses workers. */
export const startForecastWorker = (): ForecastPort =>
  startWorker<Parameters<ForecastPort['send']>[0], FromWorker>(forecastWorker, 'forecast');

/** Throws where the browser refuses workers. */
export const startDebriefWorker = (): DebriefPort =>
  startWorker<Parameters<DebriefPort['send']>[0], FromDebriefer>(debriefWorker, 'debrief');

/** Starts a worker that checks one scenario file. Throws where the browser refuses workers. */
export const startChecker = (): CheckerPort => startWorker<Parameters<CheckerPort['send']>[0], FromChecker>(checker, 'checker');

/** The service worker's address, as `register` takes it. */
export const serviceWorkerAddress = (): string => workerAddress(SERVICE_WORKER, WORKERS);
