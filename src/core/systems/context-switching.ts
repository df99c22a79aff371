// M2 Context switching. Each further project a person touches in a week costs a share of all their work: 10 % by default, 20 % in
// Weinberg's rule of thumb, never below 40 %. Source: Weinberg 1992, a rule of thumb; the default is half of it (research §0.1, M2).

import { FULL, type Share } from '../units.ts';
import { max } from '../exact.ts';

/** What is left at worst. */
const FLOOR = 0.4;

/** Share of time that is not lost: max(0.4, 1 − s(n − 1)) for `projects` touched in the week and a loss `s` in ten-thousandths. */
export function switchingPace(projects: number, loss: Share): number {
  return projects <= 1 ? 1 : max(FLOOR, 1 - (loss / FULL) * (projects - 1));
}
