// Putting the queue up where everybody on a floor sees it: who is next, and how long it takes (M26).

import type { ActivityOutcome } from '../happening.ts';
import type { Run } from '../run-context.ts';
import { withoutQueue } from '../systems/waiting.ts';

export function postQueue(run: Run, floor: string): ActivityOutcome {
  const reached = withoutQueue(run.game, run.state, floor);
  const waiting = run.state.expect?.waiting;
  if (waiting === undefined || reached.length === 0) return 'nothing-new';
  for (const department of reached) waiting.posted[department] = run.state.day;
  return 'done';
}
