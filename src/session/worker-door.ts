// Starts the forecast worker by an address that the page's Trusted Types policy lets through.

import forecastWorker from './forecast-worker.ts?worker&url';
import type { ForecastPort } from './forecast-engine.ts';
import type { FromWorker } from './forecast-service.ts';
import { workerAddress } from './trusted.ts';

/** Throws where the browser refuses workers. `others` are further workers of the page, a service worker's address for one. */
export function startForecastWorker(others: readonly string[] = []): ForecastPort {
  const worker = new Worker(workerAddress(forecastWorker, [forecastWorker, ...others]), { type: 'module', name: 'forecast' });
  return {
    send: (message) => worker.postMessage(message),
    listen(receive, fail) {
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => receive(event.data));
      worker.addEventListener('error', fail);
    },
    stop: () => worker.terminate(),
  };
}
