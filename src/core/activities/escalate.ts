// A decision paper to the sponsor about what blocks a project: the issue, the ways, what you recommend, until when (M33, C9).

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { escalate } from '../systems/sponsor.ts';

export function escalateProject(run: Run, id: ProjectId): ActivityOutcome {
  return escalate(run, must(run.game.index.project.get(id), 'project')) ? 'done' : 'nothing-new';
}
