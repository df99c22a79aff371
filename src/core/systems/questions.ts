// M18 Questions at the door. Work under way meets questions that only the manager can settle. Whoever left room in the week answers at once;
// where every hour is planned the question waits some days, and so does the work, and the time for it is taken from the block placed last. So
// each thing more that is under way asks for time, and a week planned to the last hour costs more than its last block brings. Source: Kingman
// 1961 on queues near full use; DeMarco 2001, *Slack*; Walker 2002 (research M4, M18); amounts are calibration.

import type { DelegationLevel } from '../decision.ts';
import { min } from '../exact.ts';
import { must } from '../prepare.ts';
import { tell, type Run } from '../run-context.ts';
import { weekdayOf, type Minutes } from '../units.ts';
import { blocksAllowed, minutesBeyond, minutesOf, standingMinutes } from './attention.ts';
import { toWorkday } from './lead-times.ts';
import { hasJoined } from './ramp-up.ts';
import { workLeft } from './work.ts';

/** Manager's minutes that a question takes (calibration). */
const QUESTION_MINUTES: Minutes = 30;
/** Chance of one on a day on which the lead works, by how free they are to decide (calibration). */
const CHANCES: Readonly<Record<DelegationLevel, number>> = { tell: 0.45, ask: 0.4, report: 0.35, yours: 0.3 };
/** Working days for which the work waits for an answer that nobody had time for (calibration). */
const WAITS = 4;

/** Minutes of the week that nothing is planned for yet. */
export function freeMinutes({ game, state }: Pick<Run, 'game' | 'state'>): Minutes {
  const { blocks } = state.manager;
  const planned = min(blocks.length, blocksAllowed(game, state)) * game.rules.blockMinutes + minutesBeyond(game, state, blocks);
  return minutesOf(game, state) - standingMinutes(game, state) - state.manager.interrupted - planned;
}

/** On workdays, before the work: who has something to ask, and whether there is time for it today. */
export function stepAtTheDoor(run: Run): void {
  const { state } = run;
  let open = 0;
  for (const i of state.order) {
    if (open >= state.limit) return;
    if (workLeft(run, i) <= 0) continue;
    open += 1;
    const own = must(state.projects[i], 'project');
    if ((own.stopped ?? -1) >= state.day || !isAtWork(run, own.lead)) continue;
    const project = must(run.game.rules.projects[i], 'project').id;
    if (run.luck.draw('question', project, state.day) >= CHANCES[own.delegation]) continue;
    const waits = freeMinutes(run) < QUESTION_MINUTES;
    state.manager.interrupted += QUESTION_MINUTES;
    if (!waits) continue;
    own.stopped = state.day;
    for (let days = WAITS; days > 1; days -= 1) own.stopped = toWorkday(own.stopped + 1);
    tell(run, { type: 'question-waits', project, person: must(run.game.rules.team[own.lead], 'person').id });
  }
}

function isAtWork(run: Run, person: number): boolean {
  if (person < 0 || !hasJoined(run, person)) return false;
  const { works } = must(run.game.rules.team[person], 'person');
  return (works[weekdayOf(run.state.day)] ?? 0) > 0 && must(run.state.people[person], 'person').absentUntil <= run.state.day;
}
