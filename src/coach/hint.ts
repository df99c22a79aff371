// The mentor's hint for the week that is being planned: what was seen for the first time, one a week, each once, while it is fresh. It is
// made from the weeks so far alone, so it is the same whenever it is asked for, and a run that is played again hints the same.

import type { Week } from '../core/index.ts';
import type { RunMode } from '../run/index.ts';
import { findingsOf, type Finding } from './findings.ts';
import { weeksOf, type Reading } from './reading.ts';

/** Weeks for which a hint that had to wait for another is still worth saying (research §3.0: in the next week). */
const FRESH_WEEKS = 2;

/** The first mistake of its kind, and the week of whose plan it is said. */
export interface Hint {
  readonly week: Week;
  readonly finding: Finding;
}

/** The hint of this week's plan. Only a coached run has any. */
export function hintFor(reading: Reading, mode: RunMode): Hint | undefined {
  if (mode !== 'coached') return undefined;
  const now = weeksOf(reading).length + 1;
  return hintsOf(reading).find((hint) => hint.week === now);
}

/** All hints so far, in the order of their weeks; the one of the week being planned is the last. */
export function hintsOf(reading: Reading): readonly Hint[] {
  const waiting = findingsOf(reading).filter((one) => one.kind === 'mistake' && one.weight === 'hint');
  const said: Hint[] = [];
  for (let week = 2; week <= weeksOf(reading).length + 1; week += 1) {
    const finding = waiting.find(
      (one) => one.weeks.to < week && week - one.weeks.to <= FRESH_WEEKS && !said.some((hint) => hint.finding === one),
    );
    if (finding !== undefined) said.push({ week, finding });
  }
  return said;
}
