// One figure for a run, for comparing bots only: outcomes with fixed weights, no credit for process. A learner never sees it.
// Weights: calibration page, "Definitions that worked".

import type { Measures } from '../core/index.ts';

const WEIGHTS = { value: 0.25, promises: 0.15, satisfaction: 0.2, availability: 0.1, money: 0.1, team: 0.1, resilience: 0.1 } as const;
/** People-hours lost that take all of availability (calibration for scenario (i): about a week of everybody). */
const HOURS_FOR_NOTHING = 3000;

/** 0 to 100. */
export function totalOf(measures: Measures): number {
  const availability = Math.max(0, 100 * (1 - measures.hoursLost / HOURS_FOR_NOTHING));
  const sum =
    WEIGHTS.value * measures.value +
    WEIGHTS.promises * measures.promises +
    WEIGHTS.satisfaction * measures.satisfaction +
    WEIGHTS.availability * availability +
    WEIGHTS.money * measures.money +
    WEIGHTS.team * measures.team +
    WEIGHTS.resilience * measures.resilience;
  return Math.round(sum * 10) / 10;
}
