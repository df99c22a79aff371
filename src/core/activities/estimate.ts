// An estimate with a reference class: a range instead of a guess (M9).

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { estimate } from '../systems/estimates.ts';

export function estimateProject(run: Run, id: ProjectId): ActivityOutcome {
  estimate(run, must(run.game.index.project.get(id), 'project'));
  return 'done';
}
