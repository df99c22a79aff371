// Arithmetic that gives the same bits on every JavaScript engine, and the only door to Math. Curves come from committed tables.

import { EFFORT_LARGE, EFFORT_MIDDLE, EFFORT_SMALL, EXP_MINUS, LN, WEEKLY_HAZARD } from './tables/curves.ts';
import type { EffortClass } from './scenario.ts';
import type { Share } from './units.ts';

export const { floor, ceil, round, abs, min, max, sqrt, imul } = Math;

/** `value` held between two bounds. */
export const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);

/** Linear interpolation in a table at a fractional index, held at its ends. */
function interpolate(table: readonly number[], at: number): number {
  const last = table.length - 1;
  if (at <= 0) return table[0] ?? 0;
  if (at >= last) return table[last] ?? 0;
  const low = floor(at);
  const from = table[low] ?? 0;
  const to = table[low + 1] ?? from;
  return from + (to - from) * (at - low);
}

/** e^−x for x ≥ 0; error below 0.0005, 0 beyond 8 but for the last entry. */
export const expMinus = (x: number): number => interpolate(EXP_MINUS, x * 16);

/** Where ln ½ stands in its table. */
const HALF = 64;

/** ln x for x in (0, 1]: doubled into the upper half of the table, where it hardly bends. */
function ln(x: number): number {
  let [scaled, halvings] = [min(x, 1), 0];
  for (; scaled < 0.5; scaled *= 2) halvings += 1;
  return interpolate(LN, scaled * 2 * HALF) + halvings * (LN[HALF] ?? 0);
}

/** x^power for x in (0, 1] and power > 0, from the logarithm and exponential tables; error below 0.0006. */
export const powerBelowOne = (x: number, power: number): number => (x <= 0 ? 0 : expMinus(-ln(x) * power));

/** Probability of failing within a week for a yearly failure rate in ten-thousandths (M34). */
export const weeklyHazard = (yearly: Share): number => interpolate(WEEKLY_HAZARD, yearly / 100);

const EFFORT_TABLES: Readonly<Record<EffortClass, readonly number[]>> = { small: EFFORT_SMALL, middle: EFFORT_MIDDLE, large: EFFORT_LARGE };

/** Quantile of actual ÷ estimated effort for a class; `p` in 0 to 1 (research §1.8). */
export const effortQuantile = (size: EffortClass, p: number): number => interpolate(EFFORT_TABLES[size], p * 256);

/** Share of comparable projects whose factor is at most `factor`: `effortQuantile` turned round, 0 to 1. */
export function effortRank(size: EffortClass, factor: number): number {
  const table = EFFORT_TABLES[size];
  const last = table.length - 1;
  const above = table.findIndex((entry) => entry > factor);
  if (above < 0) return 1;
  if (above === 0) return 0;
  const from = table[above - 1] ?? 0;
  const to = table[above] ?? from;
  return (above - 1 + (factor - from) / (to - from)) / last;
}
