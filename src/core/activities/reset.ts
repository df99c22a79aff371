// Owning a broken promise. What it does stands with its mechanism (C13).

import type { ActivityOutcome } from '../happening.ts';
import type { PromiseId } from '../ids.ts';
import type { Message } from '../message.ts';
import type { Run } from '../run-context.ts';
import { canReset, reset } from '../systems/expectation-reset.ts';
import type { Week } from '../units.ts';

export function resetPromise(run: Run, id: PromiseId, newWeek: Week | undefined, message: Message | undefined): ActivityOutcome {
  const promise = run.state.promises.find((p) => p.id === id);
  if (promise === undefined || !canReset(run.game, run.state, promise)) return 'nothing-new';
  reset(run, promise, newWeek, message);
  return 'done';
}
