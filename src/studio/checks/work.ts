// Playing the author's checks, as the worker does it.

import { outcome, prepare, run } from '../../core/index.ts';
import { tryCheck } from '../../lab/index.ts';
import { printExpression } from '../../scenario/index.ts';
import type { CheckingAnswer, CheckingTask } from '../play/messages.ts';

/** Never throws. */
export function checkingTask(task: CheckingTask): CheckingAnswer {
  const { id } = task;
  try {
    const game = prepare(task.rules);
    if (task.kind === 'checks')
      return {
        kind: 'checks',
        id,
        tried: task.checks.flatMap((check) => check.seeds.map((seed) => tryCheck(game, check, seed, printExpression))),
      };
    // Where the decisions end, silence answers and the weeks run.
    const { verdict } = outcome(game, run(game, task.seed, task.log).state);
    return { kind: 'end', id, verdict };
  } catch {
    return { kind: 'play-failed', id };
  }
}
