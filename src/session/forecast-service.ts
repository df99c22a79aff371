// Computes forecasts in steps: it pauses between the imagined worlds to hear whether a newer task has come; the old one is
// then dropped. Runs in a worker (`forecast-worker.ts`) or, where there is none, in the page.

import { prepare, type Game, type OptionId, type ProjectId, type Rules, type View, type Week } from '../core/index.ts';
import { IMAGINATIONS, dotsOf, finishIn } from '../coach/index.ts';

export type ToWorker =
  | { readonly kind: 'prepare'; readonly rules: Rules }
  | { readonly kind: 'forecast'; readonly id: number; readonly view: View; readonly project: ProjectId; readonly option?: OptionId };
/** `weeks` absent: dropped for a newer task, or the core refused the view. */
export interface FromWorker {
  readonly id: number;
  readonly weeks?: readonly Week[];
}

/** Computes a forecast world by world; undefined when `isStale` says so in between. `pause` lets other work come first. */
export async function forecastInSteps(
  game: Game,
  task: { readonly view: View; readonly project: ProjectId; readonly option?: OptionId },
  isStale: () => boolean,
  pause: () => Promise<void>,
): Promise<readonly Week[] | undefined> {
  const weeks: Week[] = [];
  for (const seed of IMAGINATIONS) {
    await pause();
    if (isStale()) return undefined;
    weeks.push(finishIn(game, task.view, task.project, seed, task.option));
  }
  return dotsOf(weeks);
}

/** Answers the page's messages: `post` sends back. Returns what takes a message. */
export function forecastService(post: (answer: FromWorker) => void, pause: () => Promise<void>): (message: ToWorker) => Promise<void> {
  let game: Game | undefined;
  let newest = 0;
  return async (message) => {
    if (message.kind === 'prepare') {
      game = prepare(message.rules);
      return;
    }
    const { id } = message;
    newest = id;
    const weeks = game === undefined ? undefined : await forecastInSteps(game, message, () => newest !== id, pause).catch(() => undefined);
    post(weeks === undefined ? { id } : { id, weeks });
  };
}
