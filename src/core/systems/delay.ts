// Cost of delay. While a need is not met, each week costs what the scenario says; whoever could re-plan after an early warning loses less
// (M24). The sum is the base of the measure *delivered value*. Source: Reinertsen 2009 (research M44).

import { round } from '../exact.ts';
import { post } from '../post.ts';
import { must } from '../prepare.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { FULL, WORKDAYS_PER_WEEK, type Day } from '../units.ts';
import { benefitNow, benefitOfBridge, lastLive } from '../project.ts';
import { costOfWaiting } from './early-warnings.ts';

/** Share of the week's work in which a need was met: what went live on a Thursday was waited for until Wednesday evening. */
const metShare = (run: Run, live: Day): number => {
  const days = run.state.day - live + 1;
  return days < WORKDAYS_PER_WEEK ? days / WORKDAYS_PER_WEEK : 1;
};

/** Weekly, on Friday: what waiting has cost. */
export function stepDelay(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    const share = metShare(run, lastLive(project));
    // Until the main option went live its bridge served.
    const before = share < 1 && project.live >= 0 ? benefitOfBridge(run, i) : 0;
    const open = FULL - (benefitNow(run, i) * share + before * (1 - share));
    if (open <= 0) continue;
    const cost = (run.game.totalCost[i] ?? 0) * (open / FULL) * costOfWaiting(run, i);
    post(run, 'delay-cost', i, round(cost), byMechanism('waiting', run.game.rules.projects[i]?.id));
  }
}
