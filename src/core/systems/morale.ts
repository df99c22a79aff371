// What the week did to the team's mood beyond its own mechanisms: a level of delegation that does not fit (M11).

import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { levelMood, misfit } from './delegation.ts';

/** Weekly: leads feel how tight they are held. */
export function stepMorale(run: Run): void {
  if (!run.game.on.has('delegation')) return;
  run.state.projects.forEach((project, i) => {
    if (project.lead < 0 || project.order?.sent !== true || project.live >= 0) return;
    const skills = run.game.rules.projects[i]?.options[project.order.option]?.effort ?? [];
    const best = skills.reduce(
      (most, e) => (run.game.skillOf(project.lead, e.skill) > most ? run.game.skillOf(project.lead, e.skill) : most),
      0,
    );
    const gap = misfit(project.delegation, best);
    if (gap < 0) post(run, 'mood', project.lead, levelMood(gap), byMechanism('level-too-tight', run.game.rules.projects[i]?.id));
  });
}
