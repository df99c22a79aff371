// Freshness of what a manager does for others: done again within its period without anything new, it does four tenths (research §4).

import type { Day } from '../units.ts';

/** Days in which the same again is stale (calibration), and what it then still does (research §4). */
const PERIOD_DAYS = 14;
const STALE = 0.4;

/** What it does of what it could. `last` is −1 where it never was. */
export const freshOn = (last: Day, day: Day): number => (last >= 0 && day - last < PERIOD_DAYS ? STALE : 1);
