// The statistics of the balance: intervals of 95 %. Shares take Wilson's interval, which is right also near 0 and 1; differences of paired
// runs take Student's, for runs with the same luck are pairs.

/** The normal quantile for 95 % on two sides. */
const Z = 1.959964;

export type Interval = readonly [low: number, high: number];

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;

/** Sample standard deviation. */
export function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, v) => sum + (v - middle) * (v - middle), 0) / (values.length - 1));
}

/** Wilson's interval of a share of `of` trials. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Student's quantile for 95 % on two sides, by the Cornish-Fisher expansion: right to .01 from 4 degrees of freedom on. */
export function student(freedom: number): number {
  const n = Math.max(1, freedom);
  const z3 = Z * Z * Z;
  const z5 = z3 * Z * Z;
  const z7 = z5 * Z * Z;
  return Z + (z3 + Z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * Z) / (96 * n * n) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * n * n * n);
}

/** The mean of paired differences with its interval. */
export function paired(differences: readonly number[]): { readonly mean: number; readonly interval: Interval } {
  const middle = mean(differences);
  if (differences.length < 2) return { mean: middle, interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] };
  const half = (student(differences.length - 1) * deviation(differences)) / Math.sqrt(differences.length);
  return { mean: middle, interval: [middle - half, middle + half] };
}

/** The value below which a share of the values lies, between the two nearest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * Luck in a table of profiles (rows) × seeds (columns), each cell once: the share of all variance that is not the profiles' own, so that of
 * the seeds and of profile and seed together (calibration page §4.4).
 */
export function luckShare(table: readonly (readonly number[])[]): number {
  const all = mean(table.flat());
  const square = (x: number): number => x * x;
  const total = table.flat().reduce((sum, v) => sum + square(v - all), 0);
  const rows = table.reduce((sum, row) => sum + row.length * square(mean(row) - all), 0);
  return total === 0 ? 0 : (total - rows) / total;
}
