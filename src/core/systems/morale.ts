// What the week did to the team's mood beyond its own mechanisms: a level of delegation that does not fit (M11).

import { max } from '../exact.ts';
import { post } from '../post.ts';
import { must } from '../prepare.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { levelOf } from '../skills.ts';
import { levelMood, misfit } from './delegation.ts';

/** Steps by which the lead of a project under way is held too tight (negative) or too loose; 0 where it fits or nobody leads. */
export function leadGap(run: Run, i: number): number {
  const project = run.state.projects[i];
  if (!run.game.plays.delegation || project === undefined) return 0;
  if (project.lead < 0 || project.order?.sent !== true || project.live >= 0) return 0;
  const skills = must(run.game.asks[i]?.[project.order.option], 'option');
  let best = 0;
  for (let k = 0; k < skills.length; k += 1) best = max(best, levelOf(run, project.lead, skills[k] ?? -1));
  return misfit(project.delegation, best);
}

/** Weekly: leads feel how tight they are held. */
export function stepMorale(run: Run): void {
  if (!run.game.plays.delegation) return;
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    const gap = leadGap(run, i);
    if (gap < 0) post(run, 'mood', project.lead, levelMood(gap), byMechanism('level-too-tight', run.game.rules.projects[i]?.id));
  }
}
