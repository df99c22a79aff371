// One figure for a run, for comparing bots only: outcomes with fixed weights, no credit for process. A learner never sees it.
// Weights and formulas: calibration page, "Definitions that worked".

import type { Measures, Rules } from '../core/index.ts';

const WEIGHTS = { value: 0.25, promises: 0.15, satisfaction: 0.2, availability: 0.1, money: 0.1, team: 0.1, resilience: 0.1 } as const;
/** Working hours lost for each user and week that take all of availability (calibration: a tenth of everybody's week). */
const HOURS_FOR_NOTHING = 4;
/** Money that bought nothing is not well kept: the share that counts without any value, and the value from which all of it counts. */
const MONEY_WITHOUT_VALUE = 0.35;
const VALUE_FOR_MONEY = 60;

/** Weeks of all users together, of those who join during the run from their week on. */
const userWeeks = ({ departments, weeks }: Pick<Rules, 'departments' | 'weeks'>): number =>
  departments.reduce(
    (sum, d) => sum + d.people * weeks + (d.grows ?? []).reduce((more, step) => more + step.people * Math.max(0, weeks - step.week + 1), 0),
    0,
  );

/** Hours lost that take all of availability. */
export const mostHours = (rules: Pick<Rules, 'departments' | 'weeks'>): number => HOURS_FOR_NOTHING * Math.max(1, userWeeks(rules));

/** 0 to 100. */
export function totalOf(measures: Measures, rules: Pick<Rules, 'departments' | 'weeks'>): number {
  const availability = Math.max(0, 100 * (1 - measures.hoursLost / mostHours(rules)));
  const money = measures.money * (MONEY_WITHOUT_VALUE + (1 - MONEY_WITHOUT_VALUE) * Math.min(1, measures.value / VALUE_FOR_MONEY));
  const sum =
    WEIGHTS.value * measures.value +
    WEIGHTS.promises * measures.promises +
    WEIGHTS.satisfaction * measures.satisfaction +
    WEIGHTS.availability * availability +
    WEIGHTS.money * money +
    WEIGHTS.team * measures.team +
    WEIGHTS.resilience * measures.resilience;
  return Math.round(sum * 10) / 10;
}
