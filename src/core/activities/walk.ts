// Walking a floor: people see the manager, and tell what they need. Whether it helped shows a week later: it pleases where something was
// mended and disappoints where nothing was. Source: Tucker & Singer (research §0.1 point 8, C4).

import type { ActivityOutcome } from '../happening.ts';
import { learn } from '../learn.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { lastLive } from '../project.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { explainWait } from '../systems/waiting.ts';
import { DAYS_PER_WEEK, type Points } from '../units.ts';

/** Satisfaction, points: ± .05 on the scale of five (research C4). */
const FIXED: Points = 100;
const NOT_FIXED: Points = -100;

export function walk(run: Run, floor: string): ActivityOutcome {
  let found = false;
  run.game.rules.stakeholders.forEach((stakeholder, i) => {
    if (stakeholder.floor !== floor) return;
    must(run.state.stakeholders[i], 'stakeholder').lastContact = run.state.day;
    for (const project of run.game.rules.projects) {
      if (project.revealedBy.includes(stakeholder.id)) found = learn(run, { kind: 'need', project: project.id }, stakeholder.id) || found;
    }
  });
  run.game.rules.departments.forEach((department, i) => {
    if (department.floor !== floor) return;
    must(run.state.departments[i], 'department').walked = run.state.day;
    explainWait(run, i);
  });
  return found ? 'need-found' : 'nothing-new';
}

/** Weekly: a week after a walk, what has become of it. */
export function judgeWalks(run: Run): void {
  run.state.departments.forEach((department, i) => {
    if (department.walked < 0 || run.state.day - department.walked < DAYS_PER_WEEK) return;
    const uses = must(run.game.rules.departments[i], 'department').uses;
    const fixed = run.game.rules.projects.some(
      (rule, p) => lastLive(must(run.state.projects[p], 'project')) >= department.walked && rule.serves.some((s) => uses.includes(s)),
    );
    post(run, 'satisfaction', i, fixed ? FIXED : NOT_FIXED, byMechanism(fixed ? 'walked-and-fixed' : 'walked-nothing-fixed'));
    department.walked = -1;
  });
}
