// Putting the queue up where everybody on a floor sees it: who is next, and how long it takes (M26).

import type { ActivityOutcome } from '../happening.ts';
import type { Run } from '../run-context.ts';
import { showQueue, withoutQueue } from '../systems/waiting.ts';

export function postQueue(run: Run, floor: string): ActivityOutcome {
  const reached = withoutQueue(run.game, run.state, floor);
  if (reached.length === 0) return 'nothing-new';
  let all = true;
  for (const department of reached) if (!showQueue(run.state, department)) all = false;
  return all ? 'done' : 'backfired';
}
