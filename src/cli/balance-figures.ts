// Figures of the balance as text, for the terminal and for the page.

import type { Bar, Claim } from '../lab/index.ts';

const sign = (text: string): string => text.replace('-', '−');

/** A share as percent, points with a decimal. */
export function figure(value: number | null, unit: Claim['unit']): string {
  if (value === null || !Number.isFinite(value)) return '?';
  return unit === 'share' ? `${sign((value * 100).toFixed(Math.abs(value) < 0.1 ? 1 : 0))} %` : sign(value.toFixed(1));
}

export function barOf({ least, most }: Bar, unit: Claim['unit']): string {
  if (least !== undefined && most !== undefined) return `${figure(least, unit)} to ${figure(most, unit)}`;
  return least === undefined ? `at most ${figure(most ?? 0, unit)}` : `at least ${figure(least, unit)}`;
}

export const intervalOf = ({ interval: [low, high], unit }: Claim): string => `${figure(low, unit)} … ${figure(high, unit)}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "a 60 %, b 40 %", the largest first. */
export const shares = (of: Readonly<Record<string, number>>): string =>
  Object.entries(of)
    .sort((a, b) => b[1] - a[1])
    .map(([name, share]) => `${name} ${percent(share)}`)
    .join(', ');
