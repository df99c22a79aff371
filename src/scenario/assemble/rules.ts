// A checked scenario file as the rules that the core plays. Nothing is checked here: `checks/` has told what is wrong.

import { asId, type Rules, type SkillId, type StandingRule } from '../../core/index.ts';
import type { Checker } from '../checks/checker.ts';
import { cents, hours, levelPoints, points, share } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';
import { WEEKDAY_NAMES } from '../schema/start.ts';
import { buildApprovals } from './approvals.ts';
import { buildAssets, buildFloors, buildServices } from './estate.ts';
import { buildEvents, buildGoals, buildObjectives, buildRequests, buildVerdicts } from './events.ts';
import { list } from './list.ts';
import { buildDepartments, buildStakeholders, buildTeam } from './people.ts';
import { buildProjects } from './projects.ts';

/** In the file's order, which is the order on the plan. */
function buildStanding(start: ScenarioFile['start']): readonly StandingRule[] {
  const found: StandingRule[] = [];
  for (const [habit, rule] of Object.entries(start.standing)) {
    if (rule !== undefined) found.push({ habit: habit as StandingRule['habit'], minutes: hours(rule.hours), start: rule.start });
  }
  return found;
}

/** The rules of a file that has passed its checks. */
export function buildRules(check: Checker): Rules {
  const { file } = check;
  const { start } = file;
  return {
    id: asId(file.id),
    version: file.version,
    weeks: start.weeks,
    capital: cents(start.money.capital),
    monthly: cents(start.money.monthly),
    overtime: start.overtime,
    myMinutes: hours(start['my-hours']),
    blockMinutes: hours(start['block-hours']),
    standing: buildStanding(start),
    mySkills: list(start['my-skills'], (skill, level) => ({ skill: asId<SkillId>(skill), level: levelPoints(level) })),
    mechanisms: [...new Set(start.mechanisms)],
    changeWindow: WEEKDAY_NAMES.indexOf(start['change-window']),
    freeze: start.freeze,
    switchingLoss: share(start['switching-loss']),
    ticketMinutes: start['ticket-minutes'],
    safety: points(start.safety),
    skills: Object.keys(file.skills).map((skill) => asId<SkillId>(skill)),
    floors: buildFloors(file),
    departments: buildDepartments(file),
    stakeholders: buildStakeholders(file),
    team: buildTeam(file),
    services: buildServices(file),
    assets: buildAssets(file),
    projects: buildProjects(file),
    events: buildEvents(check),
    requests: buildRequests(check),
    ...buildApprovals(start),
    goals: buildGoals(check),
    objectives: buildObjectives(check),
    verdicts: buildVerdicts(check),
    milestones: list(file.milestones, (id, milestone) => ({ id, week: milestone.week })),
  };
}
