// M9 Planning fallacy. What the team says is the effort as if all went well; the truth is that times a factor drawn once per
// (project, option). Two hours with a reference class give a range: half and four fifths of comparable projects; once work has begun, of
// those that needed more than has been done so far (calibration: the tail of the same distribution).
// Source: Buehler et al. 1994; Flyvbjerg & Budzier 2011; distributions of research §1.8.

import { effortQuantile, effortRank, round } from '../exact.ts';
import { anchored } from './anchoring.ts';
import type { Game } from '../prepare.ts';
import { must } from '../prepare.ts';
import { tell, type Run } from '../run-context.ts';
import type { EstimateState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import type { EffortClass, OptionRule } from '../scenario.ts';
import { FULL, type Minutes, type Share } from '../units.ts';

/** Shares of comparable projects that need no more than the two figures. */
const HALF = 0.5;
const FOUR_FIFTHS = 0.8;

/**
 * Share of the work that has to be done again where nobody took it apart first: steps that were forgotten are found when others stand on them
 * (Kruger & Evans 2004 for the direction, amount calibration).
 */
const FORGOTTEN = 0.15;

/** What was forgotten of a project with this estimate, if any. */
export const forgottenShare = (made: EstimateState | undefined): number => (made === undefined ? FORGOTTEN : 0);

/** Effort as the file states it: what the team guesses. */
export const guessOf = (option: OptionRule): Minutes => option.effort.reduce((sum, e) => sum + e.minutes, 0);

/** Actual ÷ estimated effort for a draw in [0, 1), in ten-thousandths. */
export const effortFactor = (size: EffortClass, draw: number): Share => round(effortQuantile(size, draw) * FULL);

/**
 * The range that a reference class gives for a guess, minutes of the whole work. Once `done` minutes of it are behind the team without an
 * end, projects that were finished with less no longer compare: the halves and fifths are those of the rest.
 */
export function rangeOf(size: EffortClass, guess: Minutes, done: Minutes = 0): { readonly p50: Minutes; readonly p80: Minutes } {
  const gone = done <= 0 || guess <= 0 ? 0 : effortRank(size, done / guess);
  const at = (share: number): Minutes => round(guess * effortQuantile(size, gone + share * (1 - gone)));
  return { p50: at(HALF), p80: at(FOUR_FIFTHS) };
}

/** Minutes of the work that the team believes behind it: what is wrong and not yet found counts, as it does in every report. */
export const believedDone = (state: RunState, project: number): Minutes =>
  (state.stocks['work-done'][project] ?? 0) + (state.stocks['work-wrong'][project] ?? 0);

/** True effort of a project's option, minutes, with an author's extra work. */
export function trueEffort(game: Game, project: number, option: number, factor: Share, extra: Minutes): Minutes {
  const guess = must(game.guesses[project]?.[option], 'option');
  return round((guess * (game.plays.estimates ? factor : FULL)) / FULL) + extra;
}

/** Which option an estimate is about: the ordered one, else the chosen one, else the first. */
export function optionInMind(run: Pick<Run, 'state'>, project: number): number {
  const state = must(run.state.projects[project], 'project');
  return state.order?.option ?? (state.chosen >= 0 ? state.chosen : 0);
}

/** Makes an estimate now, for the option in mind. */
export function estimate(run: Run, project: number): EstimateState {
  const state = must(run.state.projects[project], 'project');
  const rule = must(run.game.rules.projects[project], 'project');
  const option = optionInMind(run, project);
  const done = believedDone(run.state, project);
  const guess = guessOf(must(rule.options[option], 'option')) + state.extraMinutes;
  const range = anchored(run, project, rangeOf(rule.effortClass, guess, done), guess, done);
  const made: EstimateState = { made: run.state.day, option, ...range };
  state.estimate = made;
  tell(run, { type: 'estimated', project: rule.id, p50: range.p50 - done, p80: range.p80 - done });
  return made;
}
