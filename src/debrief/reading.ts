// The run played once more, a week at a time, and read by the coach: what was seen on each day, the measures at the end of each week, the
// state on each Monday, and all findings.

import { findingsInSteps, type SeenDay } from '../coach/index.ts';
import { begin, continueRun, DAYS_PER_WEEK, publicPostings, type Measures, type State } from '../core/index.ts';
import type { Inquiry, Read } from './inquiry.ts';
import { measuresAt } from './worlds.ts';

/** Plain runs that it costs to play with views and to have every rule look at them (measured: calibration). */
const COST = 40;

/** Stops after each week and after each rule; each step is its share of the whole. */
export function* readInSteps(inquiry: Inquiry): Generator<undefined, Read> {
  if (inquiry.read !== undefined) return inquiry.read;
  const { game, seed, log, days: until } = inquiry.played;
  const days: SeenDay[] = [];
  const course: Measures[] = [];
  const mondays = new Map<number, State>();
  let state = begin(game, seed, {}, inquiry.played.luck);
  for (let day = 0; day < until; day += DAYS_PER_WEEK) {
    mondays.set(day, state);
    const ran = continueRun(game, state, log, { until: Math.min(day + DAYS_PER_WEEK, until), keep: true, views: true });
    for (const { view, happenings, postings } of ran.days)
      if (view !== undefined) days.push({ view, happenings, postings: publicPostings(postings) });
    state = ran.state;
    course.push(measuresAt(game, state));
    yield undefined;
  }
  const findings = yield* findingsInSteps({ log, days });
  const measures = course.at(-1) ?? measuresAt(game, state);
  inquiry.spent += COST;
  inquiry.read = { days, course, home: { measures, dropped: [], mondays }, end: state, findings };
  return inquiry.read;
}
