// M19 Unplanned work. What broke and what a failed change left is done before anything that was planned, without the usual share of the
// day. Where a week was more than 45 % of it, planned work starves in the next: half-done things lie about and have to be picked up again.
// Source: Visible Ops: 35–45 % of unplanned work in ordinary teams, under 5 % in good ones (research M19).

import { floor, max, min, round } from '../exact.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { FULL, type Minutes, type Share } from '../units.ts';

/** From this share of a week on planned work starves (research M19: 45 %). */
const STARVES_FROM: Share = 4500;
/** Pace lost for each full share beyond it, and what is left at worst (calibration). */
const PACE_LOST = 2;
const PACE_LEAST = 0.4;
/** Team minutes that a failed change makes at once (calibration). */
const FAILED_CHANGE: Minutes = 480;

/** Pace of planned work after a week with such a share of unplanned work. */
export const starvedPace = (share: Share): number => max(PACE_LEAST, 1 - (PACE_LOST * max(0, share - STARVES_FROM)) / FULL);

/** Share of a week's work that was unplanned. */
export const unplannedShare = (unplanned: Minutes, all: Minutes): Share => (all <= 0 ? 0 : round((unplanned * FULL) / all));

/** Something broke: its work goes first. */
export function addUnplanned(run: Run, minutes: Minutes): void {
  if (run.state.unplanned !== undefined) run.state.unplanned.waiting += minutes;
}

/** A failed change leaves more than its own work. */
export function clearUp(run: Run, project: string): void {
  if (run.state.unplanned === undefined) return;
  post(run, 'backlog', 0, FAILED_CHANGE, byMechanism('change-failed', project));
  addUnplanned(run, FAILED_CHANGE);
}

/** Minutes of somebody's day that go to support: the usual share, or all that broken things ask for. */
export const supportRoom = (run: Run, minutes: Minutes, usual: number): Minutes =>
  max(floor(minutes * usual), min(minutes, run.state.unplanned?.waiting ?? 0));

/** Support work was done; what broke goes first. */
export function countUnplanned(run: Run, minutes: Minutes): void {
  const own = run.state.unplanned;
  if (own === undefined) return;
  const done = min(minutes, own.waiting);
  own.waiting -= done;
  own.done += done;
}

/** Weekly: how much of the week was unplanned. */
export function stepUnplanned(run: Run): void {
  const own = run.state.unplanned;
  if (own === undefined) return;
  let all = 0;
  for (const { worked } of run.state.people) for (let i = 0; i < worked.length; i += 1) all += worked[i] ?? 0;
  own.share = unplannedShare(own.done, all);
  own.done = 0;
}
