// M11 Growth. A lead who is given somewhat more room than they are ready for, and is talked with at least every fortnight, learns what the
// work asks for. Without the talks it is only too loose. Source: Hersey–Blanchard as a teaching language (research M11: "+growth if
// supported"); all amounts are calibration.

import type { SkillId } from '../ids.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { learnSkill, skillOf } from '../skills.ts';
import type { Points } from '../units.ts';
import { misfit } from './delegation.ts';
import { hasJoined } from './ramp-up.ts';

/** Skill gained in a week of supported stretch (calibration). */
const GAIN: Points = 100;
/** Steps of room beyond what fits that still stretch; more is thrown in at the deep end (calibration). */
const STRETCH_MOST = 2;
/** Days since the last talk that count as support (calibration: a fortnight). */
const SUPPORT_DAYS = 14;

/** Whether a gap between room and readiness stretches somebody. */
export const stretches = (gap: number): boolean => gap > 0 && gap <= STRETCH_MOST;

/** Weekly: leads who were stretched and supported know more. Each grows once a week, by the first such project in the player's order. */
export function stepGrowth(run: Run): void {
  if (!run.game.plays.delegation) return;
  for (let person = 0; person < run.state.people.length; person += 1) {
    const own = must(run.state.people[person], 'person');
    if (!hasJoined(run, person) || own.oneToOnes === 0 || run.state.day - own.lastOneToOne >= SUPPORT_DAYS) continue;
    const { order } = run.state;
    for (let k = 0; k < order.length; k += 1) {
      const project = must(order[k], 'project');
      const skill = stretchedIn(run, person, project);
      if (skill === undefined) continue;
      learnSkill(run, person, skill, GAIN);
      break;
    }
  }
}

/** The skill in which a project of this week stretches its lead. */
function stretchedIn(run: Run, person: number, project: number): SkillId | undefined {
  const own = must(run.state.projects[project], 'project');
  if (own.lead !== person || own.order?.sent !== true || (run.state.people[person]?.worked[project] ?? 0) <= 0) return undefined;
  let best: SkillId | undefined;
  let level: Points = -1;
  for (const { skill } of run.game.rules.projects[project]?.options[own.order.option]?.effort ?? []) {
    const known = skillOf(run, person, skill);
    if (known > level) [best, level] = [skill, known];
  }
  return best !== undefined && stretches(misfit(own.delegation, level)) ? best : undefined;
}
