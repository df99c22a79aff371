// Hands forecast tasks to the worker; where workers are refused, computes them in the page with pauses.

import type { OptionId, Rules, Week } from '../core/index.ts';
import type { ForecastEngine, ForecastTask } from './doors.ts';
import type { FromWorker, ToWorker } from './forecast-service.ts';

/** The part of a worker that is used. */
export interface ForecastPort {
  send(message: ToWorker): void;
  listen(receive: (answer: FromWorker) => void, fail: () => void): void;
  stop(): void;
}

type Answer = (weeks: readonly Week[] | undefined) => void;

/** `makeWorker` may throw; a worker that fails later is replaced by the page's own thread too. */
export function forecastEngine(makeWorker: () => ForecastPort): ForecastEngine {
  const waiting = new Map<number, { readonly task: ForecastTask; readonly answer: Answer }>();
  let newest = 0;
  let prepared: Rules | undefined;
  let send: ((message: ToWorker) => void) | undefined;

  const receive = ({ id, weeks }: FromWorker): void => {
    waiting.get(id)?.answer(weeks);
    waiting.delete(id);
  };

  const inPage = (): ((message: ToWorker) => void) => {
    // Fetched only here: the rules come with the page's own thread, or in the worker, and not twice.
    const serving = import('./forecast-service.ts').then(({ forecastService }) =>
      forecastService(receive, () => new Promise((resolve) => setTimeout(resolve, 0))),
    );
    return (message) =>
      void serving.then((serve) => serve(message)).catch(() => ('id' in message ? receive({ id: message.id }) : undefined));
  };

  const start = (): ((message: ToWorker) => void) => {
    try {
      const worker = makeWorker();
      worker.listen(receive, () => {
        worker.stop();
        prepared = undefined;
        send = inPage();
        for (const [id, { task }] of waiting) post(id, task);
      });
      return (message) => worker.send(message);
    } catch {
      return inPage();
    }
  };

  const post = (id: number, { rules, view, project, option }: ForecastTask): void => {
    send ??= start();
    if (prepared !== rules) send({ kind: 'prepare', rules });
    prepared = rules;
    send(
      option === undefined ? { kind: 'forecast', id, view, project } : { kind: 'forecast', id, view, project, option: option as OptionId },
    );
  };

  return {
    forecast(task) {
      newest += 1;
      const id = newest;
      for (const older of waiting.values()) older.answer(undefined);
      waiting.clear();
      return new Promise((resolve) => {
        waiting.set(id, { task, answer: resolve });
        post(id, task);
      });
    },
  };
}
