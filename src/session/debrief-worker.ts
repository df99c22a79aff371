// The entry of the worker that computes debriefs beside the page; the work itself is in `debrief-service.ts`.

import { debriefService, type ToDebriefer } from './debrief-service.ts';

/** Milliseconds after which the worker hears whether something else is wanted by now. */
const BREATH = 40;

const serve = debriefService({
  post: (answer) => self.postMessage(answer),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  now: () => performance.now(),
  breath: BREATH,
});
self.addEventListener('message', (event: MessageEvent<ToDebriefer>) => void serve(event.data));
