// The entry of the worker that computes forecasts beside the page; the work itself is in `forecast-service.ts`.

import { forecastService, type ToWorker } from './forecast-service.ts';

const serve = forecastService(
  (answer) => self.postMessage(answer),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
);
self.addEventListener('message', (event: MessageEvent<ToWorker>) => void serve(event.data));
