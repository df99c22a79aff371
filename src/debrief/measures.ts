// Sums with measures: differences, the one that moved most, and the middle of many worlds.

import type { Measures, Rules } from '../core/index.ts';
import { mostHours } from '../lab/index.ts';
import type { MeasureName, Spread } from './debrief.ts';

export const MEASURE_NAMES: readonly MeasureName[] = ['value', 'promises', 'satisfaction', 'hoursLost', 'money', 'team', 'resilience'];

/** Measures are told to a tenth; differences of them are, too. */
const TENTHS = 10;
const tenths = (figure: number): number => {
  const rounded = Math.round(figure * TENTHS) / TENTHS;
  // Minus nothing is nothing.
  return rounded === 0 ? 0 : rounded;
};

/** A figure for each measure. */
export const each = <T>(of: (name: MeasureName) => T): Readonly<Record<MeasureName, T>> => ({
  value: of('value'),
  promises: of('promises'),
  satisfaction: of('satisfaction'),
  hoursLost: of('hoursLost'),
  money: of('money'),
  team: of('team'),
  resilience: of('resilience'),
});

/** The first less the second. */
export const less = (first: Measures, second: Measures): Measures => each((name) => tenths(first[name] - second[name]));

/** A difference in points that can be compared with the others' and is good where it is above 0: hours as a share of those that take all of availability. */
const POINTS = 100;
export const pointsOf = (rules: Rules, change: Measures, name: MeasureName): number =>
  name === 'hoursLost' ? (-POINTS * change.hoursLost) / mostHours(rules) : change[name];

/** The measure that moved most; undefined where none did. Of equals the first of the list. */
export function mostOf(rules: Rules, change: Measures): MeasureName | undefined {
  let most: MeasureName | undefined;
  for (const name of MEASURE_NAMES) {
    if (change[name] === 0) continue;
    if (most === undefined || Math.abs(pointsOf(rules, change, name)) > Math.abs(pointsOf(rules, change, most))) most = name;
  }
  return most;
}

/** The figure below which a share of a sorted list lies, between its neighbours where it falls between two. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

export const sorted = (values: readonly number[]): readonly number[] => [...values].sort((left, right) => left - right);
export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5);

const LOW = 0.1;
const MIDDLE = 0.5;
const HIGH = 0.9;

/** Tenth, middle and ninetieth part of many differences, by measure. */
export const spreadOf = (changes: readonly Measures[]): Readonly<Record<MeasureName, Spread>> =>
  each((name) => {
    const values = sorted(changes.map((change) => change[name]));
    return { p10: tenths(quantile(values, LOW)), p50: tenths(quantile(values, MIDDLE)), p90: tenths(quantile(values, HIGH)) };
  });

/** Percent of the values below a figure; an equal one counts half. */
export const percentileOf = (values: readonly number[], figure: number): number =>
  values.length === 0
    ? MIDDLE * POINTS
    : Math.round((POINTS * values.reduce((sum, one) => sum + (one < figure ? 1 : one === figure ? MIDDLE : 0), 0)) / values.length);
