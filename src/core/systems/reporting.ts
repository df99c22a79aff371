// M25 Reports that lean green. Progress is told as hours against the guess, so it nears the end long before the work does; where the team
// does not feel safe it leans fifteen points greener, and greener still where somebody looks over the shoulder of whoever reports. Source: Keil et al. 2014; Edmondson 1999; Cooper 1993 (research M25, §1.8).

import { clamp, min, round } from '../exact.ts';
import type { Game } from '../prepare.ts';
import { must } from '../prepare.ts';
import type { RunState } from '../state.ts';
import { FULL, type Minutes, type Points, type Share } from '../units.ts';
import { believedDone } from './estimates.ts';

/** Bias toward green where safety is below half (research M25: .15 at psychological safety < .5). */
const BIAS: Share = 1500;
const SAFE: Points = 5000;
/** More of it for each look over the lead's shoulder beyond the harmless ones, and the most it comes to (research M25: more audit without safety, more bias; amounts calibration). */
const BIAS_PER_LOOK: Share = 500;
const BIAS_MOST: Share = 3000;
/** Nobody reports "done" before it is (research §1.8: the 90 % syndrome; the figure is calibration). */
const NEVER_DONE: Share = 9500;

/** Share done as reported, from the work believed done, the effort believed needed, and the looks too many at whoever reports. */
export function reportedShare(believed: Minutes, needed: Minutes, safety: Points, looks = 0): Share {
  if (believed <= 0 || needed <= 0) return 0;
  return clamp(round((believed / needed) * FULL) + (safety < SAFE ? min(BIAS_MOST, BIAS + BIAS_PER_LOOK * looks) : 0), 0, NEVER_DONE);
}

/** What the lead of a project says today. */
export function reportOf(game: Game, state: RunState, project: number): Share {
  const p = must(state.projects[project], 'project');
  if (p.live >= 0 || p.finished >= 0) return FULL;
  if (p.order === undefined) return 0;
  const believed = believedDone(state, project);
  const needed = p.estimate?.p50 ?? must(game.guesses[project]?.[p.order.option], 'option') + p.extraMinutes;
  return reportedShare(believed, needed, game.plays.reporting ? (state.stocks.safety[0] ?? 0) : FULL, state.people[p.lead]?.watched);
}
