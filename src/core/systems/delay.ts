// Cost of delay. While a need is not met, each week costs what the scenario says; whoever could re-plan after an early warning loses less
// (M24). The sum is the base of the measure *delivered value*. Source: Reinertsen 2009 (research M44).

import { round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { FULL, WORKDAYS_PER_WEEK, type Day, type Share } from '../units.ts';
import { dependenciesLive } from '../project.ts';
import { benefitLost } from './moscow.ts';
import { costOfWaiting } from './early-warnings.ts';

/** Share of the need that is met now. An option whose requirements are not live gives nothing yet. */
export function benefitNow(run: Pick<Run, 'game' | 'state'>, project: number): Share {
  const state = must(run.state.projects[project], 'project');
  if (state.live < 0 || state.order === undefined) return 0;
  if (!dependenciesLive(run, project, state.order.option)) return 0;
  const { benefit } = must(run.game.rules.projects[project]?.options[state.order.option], 'option');
  return state.scope === undefined || state.scope.cut === 0 ? benefit : round((benefit * (FULL - benefitLost(state.scope.cut))) / FULL);
}

/** Share of the week's work in which a need was met: what went live on a Thursday was waited for until Wednesday evening. */
const metShare = (run: Run, live: Day): number => {
  const days = run.state.day - live + 1;
  return days < WORKDAYS_PER_WEEK ? days / WORKDAYS_PER_WEEK : 1;
};

/** Weekly, on Friday: what waiting has cost. */
export function stepDelay(run: Run): void {
  run.state.projects.forEach((project, i) => {
    const open = FULL - benefitNow(run, i) * metShare(run, project.live);
    if (open <= 0) return;
    const cost = (run.game.totalCost[i] ?? 0) * (open / FULL) * costOfWaiting(run, i);
    post(run, 'delay-cost', i, round(cost), byMechanism('waiting', run.game.rules.projects[i]?.id));
  });
}
