// M8 Learning by doing. The n-th like piece takes n^log2(.85) of the first, never less than half: what was done once goes faster the next
// time. Like pieces are projects that make the same kind of thing, and the pieces of one project where a pilot goes first: without a pilot
// all its pieces are prepared at once, and none teaches the next. Source: Wright 1936 (research M8).

import { floor, max, min, powerBelowOne, round } from '../exact.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { FULL, type Share } from '../units.ts';
import { reportOf } from './reporting.ts';

/** −log2(.85): each doubling takes 85 % of the effort (Wright 1936, research M8). */
const EXPONENT = 0.23446525;
/** No piece takes less than this share of the first (research M8). */
const FLOOR = 0.5;

/** Effort of the n-th like piece as a share of the first: max(.5, n^log2(.85)). */
export const pieceEffort = (n: number): number => (n <= 1 ? 1 : max(FLOOR, powerBelowOne(1 / n, EXPONENT)));

/** How many like pieces are done, with `share` of the project itself. */
function piecesDone(run: Pick<Run, 'game' | 'state'>, project: number, share: Share): number {
  const { projects } = run.game.rules;
  const alike = must(run.game.alike[project], 'project');
  let done = 0;
  for (let k = 0; k < alike.length; k += 1) {
    const i = alike[k] ?? -1;
    if ((run.state.projects[i]?.live ?? -1) >= 0) done += projects[i]?.pieces ?? 1;
  }
  const pieces = projects[project]?.pieces ?? 1;
  return run.state.projects[project]?.cutover.pilot === true ? done + min(pieces - 1, floor((share * pieces) / FULL)) : done;
}

/** What the piece in hand takes, as a share of a first one; `share` is how much of the project is done. */
export const effortInHand = (run: Pick<Run, 'game' | 'state'>, project: number, share: Share): number =>
  run.game.plays.learningByDoing ? pieceEffort(piecesDone(run, project, share) + 1) : 1;

/** The same as a manager can tell it, from what is reported done; in ten-thousandths. */
export const practiceOf = (run: Pick<Run, 'game' | 'state'>, project: number): Share =>
  round(effortInHand(run, project, reportOf(run.game, run.state, project)) * FULL);
