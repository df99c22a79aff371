// Playing the author's checks, as the worker does it.

import { prepare } from '../../core/index.ts';
import { tryCheck } from '../../lab/index.ts';
import { printExpression } from '../../scenario/index.ts';
import { playOut } from '../play/again.ts';
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
    const { outcome } = playOut(game, task.seed, task.log).view;
    return { kind: 'end', id, verdict: outcome?.verdict, met: (outcome?.goals ?? []).filter(({ met }) => met).map((goal) => goal.id) };
  } catch {
    return { kind: 'play-failed', id };
  }
}
