// The change board. What is submitted by Wednesday may use next week's window; later is a week later. Standard changes need no leave. An
// emergency goes at once, without a rehearsal or friendly users, and is looked into afterwards. Source: ITIL 4 change enablement (model,
// "change"); hours and trust are calibration.

import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { CutoverPlan } from '../decision.ts';
import type { ProjectState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { mondayOf, weekdayOf, weekOf, type Day, type Minutes, type Points, type Week } from '../units.ts';

/** The last weekday on which the board takes changes for next week: Wednesday (model). */
const LAST_DAY = 2;
/** Up to this complexity a change is a standard one (model). */
export const STANDARD = 2;
/** What looking into an emergency takes afterwards, of the manager and of the team (calibration). */
const REVIEW_MANAGER: Minutes = 60;
const REVIEW_TEAM: Minutes = 120;
/** Trust of the sponsor that an emergency costs when it fails (calibration). */
const FAILED_TRUST: Points = -400;
/** No window granted. */
export const NO_WEEK: Week = -1;

/** Whether a change needs no leave: it is simple, or one of its kind is live already. */
export function isStandard(game: Game, state: RunState, project: number): boolean {
  const rule = must(game.rules.projects[project], 'project');
  const own = must(state.projects[project], 'project');
  const option = rule.options[own.order?.option ?? own.chosen];
  if (option !== undefined && option.complexity <= STANDARD) return true;
  const alike = must(game.alike[project], 'project');
  for (let i = 0; i < alike.length; i += 1) if ((state.projects[alike[i] ?? -1]?.live ?? -1) >= 0) return true;
  return false;
}

/** The week of the first window that what is submitted on a day can use: the next one, or the one after; never in a closed week. */
export function windowFor(game: Game, day: Day): Week {
  let week = weekOf(day) + (weekdayOf(day) <= LAST_DAY ? 1 : 2);
  while (week <= game.rules.weeks && game.calendar.frozen[week] === true) week += 1;
  return week;
}

/** Whether a ready change may go today. What nobody has submitted the team submits now; what missed its window it submits again. */
export function hasLeave(run: Run, i: number, project: ProjectState): boolean {
  const { change } = project;
  if (change === undefined || project.cutover.emergency === true || (project.cutOver?.share ?? 0) > 0) return true;
  if (isStandard(run.game, run.state, i)) return true;
  if (change.week < weekOf(run.state.day)) {
    // Ready since the day its work was finished: a team that ends on a Wednesday has submitted on that Wednesday.
    change.week = windowFor(run.game, run.state.day);
  }
  return run.state.day >= mondayOf(change.week);
}

/** How a change really goes: an emergency leaves no time for a rehearsal or for friendly users, and waits for no window. */
export function planNow(project: ProjectState): CutoverPlan {
  const plan = project.cutover;
  if (plan.emergency !== true) return plan;
  return { ...plan, inWindow: false, pilot: false, inSteps: false, tested: project.rehearsed };
}

/** After a change was tried: its leave is used up, and an emergency is looked into. */
export function closeChange(run: Run, i: number, failed: boolean): void {
  const project = must(run.state.projects[i], 'project');
  if (project.change === undefined) return;
  if (failed) project.change.week = NO_WEEK;
  if (project.cutover.emergency !== true) return;
  const rule = must(run.game.rules.projects[i], 'project');
  run.state.manager.interrupted += REVIEW_MANAGER;
  post(run, 'backlog', 0, REVIEW_TEAM, byMechanism('change-reviewed', rule.id));
  if (!failed) return;
  post(run, 'trust', must(run.game.index.stakeholder.get(rule.sponsor), 'sponsor'), FAILED_TRUST, byMechanism('emergency-failed', rule.id));
}
