// What the week did to the team's mood beyond its own mechanisms: a level of delegation that does not fit (M11).

import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { skillOf } from '../skills.ts';
import { levelMood, misfit } from './delegation.ts';

/** Steps by which the lead of a project under way is held too tight (negative) or too loose; 0 where it fits or nobody leads. */
export function leadGap(run: Run, i: number): number {
  const project = run.state.projects[i];
  if (!run.game.on.has('delegation') || project === undefined) return 0;
  if (project.lead < 0 || project.order?.sent !== true || project.live >= 0) return 0;
  const skills = run.game.rules.projects[i]?.options[project.order.option]?.effort ?? [];
  const best = skills.reduce((most, e) => (skillOf(run, project.lead, e.skill) > most ? skillOf(run, project.lead, e.skill) : most), 0);
  return misfit(project.delegation, best);
}

/** Weekly: leads feel how tight they are held. */
export function stepMorale(run: Run): void {
  if (!run.game.on.has('delegation')) return;
  run.state.projects.forEach((project, i) => {
    const gap = leadGap(run, i);
    if (gap < 0) post(run, 'mood', project.lead, levelMood(gap), byMechanism('level-too-tight', run.game.rules.projects[i]?.id));
  });
}
