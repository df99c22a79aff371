// Walking a floor: people see the manager, and tell what they need. Who stands where the work is done sees what is behind a wish, too: one
// or two things that no list names. Whether it helped shows a week later: it pleases where something was mended and disappoints where
// nothing was. Source: Tucker & Singer (research §0.1 point 8, C4).

import type { ActivityOutcome } from '../happening.ts';
import { learn } from '../learn.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { lastLive } from '../project.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { comeDown } from '../systems/ratchet.ts';
import { seeAround } from '../systems/work-arounds.ts';
import { explainWait } from '../systems/waiting.ts';
import { DAYS_PER_WEEK, type Points } from '../units.ts';

/** Satisfaction, points: ± .05 on the scale of five (research C4). */
const FIXED: Points = 100;
const NOT_FIXED: Points = -100;
/** And where what had grown was put right on the spot (calibration: three times that). */
const MENDED: Points = 300;
/** Hidden things that one walk shows at most (research C4: one to two). */
const SHOWN = 2;

export function walk(run: Run, floor: string): ActivityOutcome {
  let shown = 0;
  run.game.rules.stakeholders.forEach((stakeholder, i) => {
    if (stakeholder.floor !== floor) return;
    must(run.state.stakeholders[i], 'stakeholder').lastContact = run.state.day;
    if (run.state.expect?.tour !== undefined) run.state.expect.tour.met[i] = true;
    for (const project of run.game.rules.projects) {
      if (shown < SHOWN && project.revealedBy.includes(stakeholder.id) && learn(run, { kind: 'need', project: project.id }, stakeholder.id))
        shown += 1;
    }
  });
  run.game.rules.departments.forEach((department, i) => {
    if (department.floor !== floor) return;
    // Whoever cannot work sees somebody stroll: it takes what it could have given (research C4: backfires during an incident).
    if (department.uses.some((id) => run.state.services[run.game.index.service.get(id) ?? -1]?.up === false)) {
      post(run, 'satisfaction', i, NOT_FIXED, byMechanism('walked-amid-outage', department.id));
      return;
    }
    // What is easy to mend is mended at once, and has helped; else a week will show.
    if (seeAround(run, i)) post(run, 'satisfaction', i, MENDED, byMechanism('walked-and-fixed'));
    else must(run.state.departments[i], 'department').walked = run.state.day;
    explainWait(run, i);
    comeDown(run, i, department.id);
  });
  if (shown > 0) return 'need-found';
  return seeCauses(run, floor) ? 'cause-found' : 'nothing-new';
}

/** What lies behind the wishes of those who work here: it can be seen where they work. */
function seeCauses(run: Run, floor: string): boolean {
  let shown = 0;
  let found = false;
  run.game.rules.projects.forEach((rule, i) => {
    const project = must(run.state.projects[i], 'project');
    const sponsor = must(run.game.rules.stakeholders[must(run.game.index.stakeholder.get(rule.sponsor), 'sponsor')], 'sponsor');
    if (shown >= SHOWN || sponsor.floor !== floor || project.causeKnown || project.appeared < 0 || project.live >= 0) return;
    shown += 1;
    // Where the wish is the need, that is what can be seen.
    if (rule.hasHiddenCause) found = learn(run, { kind: 'cause', project: rule.id }) || found;
    else project.causeKnown = true;
  });
  return found;
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
