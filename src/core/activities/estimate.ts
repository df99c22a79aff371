// An estimate with a reference class: ranges instead of guesses (M9). Who compares one piece of work with others of its kind has the team
// and the past in the room, so what else is on order and has no range gets one in the same two hours.

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { estimate } from '../systems/estimates.ts';

/** So many in one sitting beside the one that it is about (calibration). */
const BESIDE = 2;

export function estimateProject(run: Run, id: ProjectId): ActivityOutcome {
  const asked = must(run.game.index.project.get(id), 'project');
  estimate(run, asked);
  let beside = 0;
  for (const i of run.state.order) {
    const own = must(run.state.projects[i], 'project');
    if (beside >= BESIDE || i === asked || own.order?.sent !== true || own.live >= 0 || own.estimate !== undefined) continue;
    estimate(run, i);
    beside += 1;
  }
  return 'done';
}
