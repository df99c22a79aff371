// M12 Micromanagement. Looking over the shoulder of somebody who can do it, more than twice a week, costs mood, their trust and pace;
// taking the work out of their hands costs most. Source: Hackman–Oldham; Humphrey et al. 2007 (research M12).

import { max, round } from '../exact.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { Points } from '../units.ts';

/** From this skill on a person is "capable" (research M12: .7). */
export const CAPABLE: Points = 7000;
/** Looks a week that do no harm. */
const HARMLESS = 2;
/** Per look beyond: mood −.02, autonomy −.03 (taken from trust in the manager), pace −8 % (research M12). */
const MOOD_PER_LOOK: Points = -200;
const TRUST_PER_LOOK: Points = -300;
const PACE_PER_LOOK = 0.08;
/** Taking over (research M12: −.08 trust). */
export const TAKEN_OVER: Points = -800;

/** Looks beyond the harmless ones. */
export const looksTooMany = (checks: number): number => max(0, checks - HARMLESS);
/** Pace factor for so many looks in a week. */
export const watchedPace = (checks: number): number => max(0.5, 1 - PACE_PER_LOOK * looksTooMany(checks));

/** Weekly: what the looks of the week did, and a fresh count. */
export function stepMicromanagement(run: Run): void {
  run.state.people.forEach((person, i) => {
    const many = looksTooMany(person.checks);
    const autonomy = (run.game.rules.team[i]?.autonomy ?? 0) / 5000;
    if (many > 0) {
      post(run, 'mood', i, round(MOOD_PER_LOOK * many * autonomy), byMechanism('checked-too-often'));
      post(run, 'team-trust', i, round(TRUST_PER_LOOK * many * autonomy), byMechanism('checked-too-often'));
    }
    person.checks = 0;
  });
}
