// Doing it yourself: two hours of the manager's hands, at the manager's skill in what the work needs now (M18). A lead who could have
// done it feels the work taken away (M12).

import { min, round } from '../exact.ts';
import type { ProjectId, SkillId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { Points } from '../units.ts';
import { takeOver } from '../systems/micromanagement.ts';
import { skillNow, skillPace, workLeft } from '../systems/work.ts';

/** The manager's own skill in everything where the scenario names none at all (research M18: .7). */
const OWN_SKILL: Points = 7000;

function mySkill(game: Game, skill: SkillId | undefined): Points {
  const { mySkills } = game.rules;
  return mySkills.length === 0 ? OWN_SKILL : (mySkills.find((own) => own.skill === skill)?.level ?? 0);
}

export function help(run: Run, id: ProjectId): ActivityOutcome {
  const index = must(run.game.index.project.get(id), 'project');
  const state = must(run.state.projects[index], 'project');
  const left = workLeft(run, index);
  if (left <= 0) return 'nothing-new';
  const skill = skillNow(run, index);
  const done = round(run.game.rules.blockMinutes * skillPace(mySkill(run.game, skill)));
  post(run, 'work-done', index, min(left, done), byMechanism('worked', 'me'));
  state.spent += run.game.rules.blockMinutes;
  if (workLeft(run, index) <= 0 && (state.order?.arrived ?? -1) >= 0) {
    state.finished = run.state.day;
    tell(run, { type: 'work-finished', project: id });
  }
  takeOver(run, index, skill);
  return 'done';
}
