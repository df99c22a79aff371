// The latest date that somebody takes. A date later than the need is heard with regret; one far later is refused by whoever has the power
// to refuse it, as long as an earlier one is still possible. The figures are calibration, the rule is the model's.

import type { Points, Week } from './units.ts';

/** Weeks beyond the wanted one that a date may lie. */
const PATIENCE = 5;
/** Power from which somebody refuses. */
const POWERFUL: Points = 5000;

/** The last week that somebody of this power takes as a date in `now` for a need wanted in `wanted`; never beyond the run. */
export function latestDate(power: Points, wanted: Week, now: Week, weeks: Week): Week {
  const latest = wanted + PATIENCE;
  return power < POWERFUL || latest < now || latest > weeks ? weeks : latest;
}
