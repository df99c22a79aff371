// By when something could be done, by all that its manager can see: the arrival as it is believed, the work that is left by the range or by
// the guess, and what stands before it in the order of work. Nothing hidden comes in, so it can judge what a manager says.

import { approvalDays } from './systems/approvals.ts';
import { max, round } from './exact.ts';
import { must, type Game } from './prepare.ts';
import type { RunState } from './state.ts';
import { guessOf } from './systems/estimates.ts';
import { reportOf } from './systems/reporting.ts';
import { DAYS_PER_WEEK, FULL, weekOf, type Day, type Minutes, type Week } from './units.ts';

/** Share of the team's hours that support, switching and rework leave for projects (calibration). */
const PROJECT_SHARE = 0.4;

export interface DateRange {
  /** Weeks by whose Friday it is done as likely as not, and in four cases of five. The same where nobody has made a range. */
  readonly p50: Week;
  readonly p80: Week;
  readonly isEstimated: boolean;
}

/** Work that is left as it is believed, minutes. */
function left(
  game: Game,
  state: RunState,
  project: number,
): { readonly p50: Minutes; readonly p80: Minutes; readonly isEstimated: boolean } {
  const own = must(state.projects[project], 'project');
  if (own.finished >= 0 || own.live >= 0) return { p50: 0, p80: 0, isEstimated: own.estimate !== undefined };
  const open = 1 - reportOf(game, state, project) / FULL;
  if (own.estimate !== undefined) {
    const { p50, p80 } = own.estimate;
    return { p50: round(p50 * open), p80: round(p80 - p50 * (1 - open)), isEstimated: true };
  }
  const option = must(game.rules.projects[project]?.options[inMind(state, project)], 'option');
  const guess = round((guessOf(option) + own.extraMinutes) * open);
  return { p50: guess, p80: guess, isEstimated: false };
}

function inMind(state: RunState, project: number): number {
  const own = must(state.projects[project], 'project');
  return own.order?.option ?? max(0, own.chosen);
}

/** The first day on which work can begin, with the shortest and the longest lead. */
function arrival(game: Game, state: RunState, project: number): readonly [soon: Day, careful: Day] {
  const { order } = must(state.projects[project], 'project');
  if (order !== undefined) {
    const day = order.arrived >= 0 ? state.day : max(state.day, order.expected);
    return [day, day];
  }
  const option = must(game.rules.projects[project]?.options[inMind(state, project)], 'option');
  const approved = state.day + approvalDays(game.rules, option.price);
  return [approved + option.leadMin, approved + option.leadMax];
}

/** The weeks in which a project that is not live should be done. */
export function dateRange(game: Game, state: RunState, project: number): DateRange {
  const pace = max(1, game.teamWeek * PROJECT_SHARE);
  const own = left(game, state, project);
  let before = 0;
  for (const other of state.order) {
    if (other === project) break;
    const rival = must(state.projects[other], 'project');
    if (rival.order !== undefined && rival.finished < 0 && rival.live < 0) before += left(game, state, other).p50;
  }
  const [soon, careful] = arrival(game, state, project);
  const week = (arrives: Day, work: Minutes): Week => {
    const meanwhile = (pace * (arrives - state.day)) / DAYS_PER_WEEK;
    const days = ((work + max(0, before - meanwhile)) / pace) * DAYS_PER_WEEK;
    // What is ready in one week and waits for the change window is there for the next one's Friday.
    return weekOf(arrives + round(days)) + (state.projects[project]?.cutover.inWindow === true ? 1 : 0);
  };
  return { p50: week(soon, own.p50), p80: max(week(soon, own.p50), week(careful, own.p80)), isEstimated: own.isEstimated };
}
