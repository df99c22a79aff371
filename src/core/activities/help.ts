// Doing it yourself: two hours of the manager's hands at the manager's skill (M18). A capable lead feels the work taken away (M12).

import { min, round } from '../exact.ts';
import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { Points } from '../units.ts';
import { CAPABLE, TAKEN_OVER } from '../systems/micromanagement.ts';
import { skillPace, workLeft } from '../systems/work.ts';

/** The manager's own skill where the scenario names none (research M18: .7). */
const OWN_SKILL: Points = 7000;

export function help(run: Run, id: ProjectId): ActivityOutcome {
  const index = must(run.game.index.project.get(id), 'project');
  const state = must(run.state.projects[index], 'project');
  const left = workLeft(run, index);
  if (left <= 0) return 'nothing-new';
  const skill = run.game.rules.mySkills[0]?.level ?? OWN_SKILL;
  post(run, 'work-done', index, min(left, round(run.game.rules.blockMinutes * skillPace(skill))), byMechanism('worked', 'me'));
  state.spent += run.game.rules.blockMinutes;
  run.state.manager.handsOn += run.game.rules.blockMinutes;
  if (workLeft(run, index) <= 0 && (state.order?.arrived ?? -1) >= 0) {
    state.finished = run.state.day;
    tell(run, { type: 'work-finished', project: id });
  }
  takeAway(run, state.lead);
  return 'done';
}

function takeAway(run: Run, lead: number): void {
  const person = run.state.people[lead];
  const rule = run.game.rules.team[lead];
  if (person === undefined || rule === undefined || !run.game.on.has('micromanagement')) return;
  person.checks += 1;
  if (rule.skills.some((s) => s.level >= CAPABLE)) post(run, 'team-trust', lead, TAKEN_OVER, byMechanism('taken-over', rule.id));
}
