// A pre-mortem of a project with the team: the worst of what is hidden becomes known (M9).

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import { tell, type Run } from '../run-context.ts';
import { worstRisk } from '../systems/pre-mortem.ts';

export function preMortem(run: Run, id: ProjectId): ActivityOutcome {
  const index = must(run.game.index.project.get(id), 'project');
  const own = must(run.state.projects[index], 'project');
  const seen = worstRisk(run, index);
  own.preMortem = seen;
  tell(run, {
    type: 'risk-seen',
    project: id,
    risk: seen.risk,
    amount: seen.amount,
    ...(seen.skill === undefined ? {} : { skill: seen.skill }),
  });
  return seen.risk === 'none' ? 'nothing-new' : 'truth-found';
}
