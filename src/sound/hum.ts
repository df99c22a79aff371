// The hum of the servers follows the load: three loops, faded into each other as the busiest service has more or less to do. Pure.

import type { View } from '../core/index.ts';

export const HUMS = ['hum-low', 'hum-mid', 'hum-high'] as const;
export type Hum = (typeof HUMS)[number];

/** Shares of the capacity, ten-thousandths, at which each hum is heard alone. *Calibration*. */
const CENTRES = [4_000, 7_000, 9_500] as const;
const [LOW, MID, HIGH] = CENTRES;

/** What services are taken to carry whose load nobody has measured: all is quiet, as far as one knows. */
const UNMEASURED = LOW;
/** Answers as quick as they should be. */
const NO_SLOWDOWN = 10_000;

/** The load to be heard, ten-thousandths: of the busiest service that works. What people feel to be slow is under full load. */
export function loadOf(view: Pick<View, 'services'>): number {
  const loads = view.services
    .filter(({ up }) => up)
    .map(({ load, slowdown }) => Math.max(load ?? UNMEASURED, slowdown > NO_SLOWDOWN ? HIGH : 0));
  // Where nothing works nothing hums loudly.
  return Math.max(0, ...loads);
}

/** Of what the hum is made at a load: shares of its power, one in all. */
export function humPowers(load: number): Readonly<Record<Hum, number>> {
  const toMid = Math.min(1, Math.max(0, (load - LOW) / (MID - LOW)));
  const toHigh = Math.min(1, Math.max(0, (load - MID) / (HIGH - MID)));
  return { 'hum-low': 1 - toMid, 'hum-mid': toMid - toHigh, 'hum-high': toHigh };
}

/** The hum that is heard most. */
export const bandOf = (load: number): Hum => (load < (LOW + MID) / 2 ? 'hum-low' : load < (MID + HIGH) / 2 ? 'hum-mid' : 'hum-high');
