// Options side by side: price over three years, lead, effort, capacity, risk, what each needs first (M46 as a figure of the view).

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';

export function compare(run: Run, id: ProjectId): ActivityOutcome {
  const state = must(run.state.projects[must(run.game.index.project.get(id), 'project')], 'project');
  if (state.compared) return 'nothing-new';
  state.compared = true;
  return 'done';
}
