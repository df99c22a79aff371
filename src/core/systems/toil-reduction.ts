// M20 Toil reduction. Monitoring and automation take away care that old kit asks for every week, but not at once: what is live has to be
// tuned first. Never more than there is. Source: Beyer et al. 2016, half of the time at most for toil (research M20).

import { lastLive, servingOption } from '../project.ts';
import type { Run } from '../run-context.ts';
import { DAYS_PER_WEEK, type Day, type Minutes } from '../units.ts';

/** Weeks from going live until it saves anything (research M20). */
const DELAY_WEEKS = 4;

/** Whether what went live on a day (−1 = never) saves care by now. */
export const savesYet = (live: Day, today: Day): boolean => live >= 0 && today >= live + DELAY_WEEKS * DAYS_PER_WEEK;

/** Minutes of care a week that live options have taken away by now. */
export function careSaved(run: Run): Minutes {
  let saved = 0;
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const own = run.state.projects[i];
    if (own === undefined || !savesYet(lastLive(own), run.state.day)) continue;
    saved += run.game.rules.projects[i]?.options[servingOption(own)]?.savesCare ?? 0;
  }
  return saved;
}
