// M11 Delegation. Four levels (do as I say · ask me first · tell me after · yours) on Appelo's scale of seven; the fitting level grows
// with readiness. Too tight costs mood, pace and the manager's time; too loose costs errors. Source: Hersey–Blanchard as a teaching
// language only, Appelo, SFIA (research M11, §0.1 point 9); the amounts per step are calibration.

import type { DelegationLevel } from '../decision.ts';
import { FULL, type Minutes, type Points } from '../units.ts';
import { max, round } from '../exact.ts';

/** Where each of our four levels stands on the scale of seven. */
const LEVEL: Readonly<Record<DelegationLevel, number>> = { tell: 1, ask: 3, report: 5, yours: 7 };
/** Steps of misfit that do no harm (research §5.1: "fit within ±1"); our levels are two steps apart. */
const TOLERANCE = 1;
/** Pace lost, errors added per step of misfit beyond it (calibration). */
const PACE_LOSS = 0.04;
const ERROR_GAIN = 0.03;
/** Mood lost a week per step of too tight (calibration). */
const MOOD_LOSS: Points = 60;
/** Manager's minutes a week that "do as I say" costs for each project in hand (calibration). */
export const TELL_MINUTES: Minutes = 30;

/** Steps by which a level is too tight (negative) or too loose (positive) for a readiness of 0–10,000; 0 where it fits. */
export function misfit(level: DelegationLevel, readiness: Points): number {
  const gap = LEVEL[level] - (readiness / FULL) * 7;
  return gap > TOLERANCE ? gap - TOLERANCE : gap < -TOLERANCE ? gap + TOLERANCE : 0;
}

/** Pace factor: too tight slows. */
export const levelPace = (gap: number): number => (gap < 0 ? max(0.7, 1 + PACE_LOSS * gap) : 1);
/** Errors added: too loose lets mistakes pass. */
export const levelError = (gap: number): number => (gap > 0 ? ERROR_GAIN * gap : 0);
/** Mood change a week, points. */
export const levelMood = (gap: number): Points => (gap < 0 ? round(MOOD_LOSS * gap) : 0);
