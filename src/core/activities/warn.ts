// An early warning: fact, effect, options, next date. What it does stands with its mechanism (M24).

import type { PromiseId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import type { Message } from '../message.ts';
import type { Run } from '../run-context.ts';
import type { Week } from '../units.ts';
import { warn } from '../systems/early-warnings.ts';

export function warnOf(run: Run, id: PromiseId, newWeek: Week | undefined, message?: Message): ActivityOutcome {
  const promise = run.state.promises.find((p) => p.id === id);
  if (promise === undefined || promise.state !== 'open') return 'nothing-new';
  warn(run, promise, newWeek, message);
  return 'told';
}
