// M9 Planning fallacy. What the team says is the effort as if all went well; the truth is that times a factor drawn once per
// (project, option). Two hours with a reference class give a range: half and four fifths of comparable projects.
// Source: Buehler et al. 1994; Flyvbjerg & Budzier 2011; distributions of research §1.8.

import { effortQuantile, round } from '../exact.ts';
import type { Game } from '../prepare.ts';
import { must } from '../prepare.ts';
import { tell, type Run } from '../run-context.ts';
import type { EstimateState } from '../state.ts';
import type { EffortClass, OptionRule } from '../scenario.ts';
import { FULL, type Minutes, type Share } from '../units.ts';

/** Shares of comparable projects that need no more than the two figures. */
const HALF = 0.5;
const FOUR_FIFTHS = 0.8;

/** Effort as the file states it: what the team guesses. */
export const guessOf = (option: OptionRule): Minutes => option.effort.reduce((sum, e) => sum + e.minutes, 0);

/** Actual ÷ estimated effort for a draw in [0, 1), in ten-thousandths. */
export const effortFactor = (size: EffortClass, draw: number): Share => round(effortQuantile(size, draw) * FULL);

/** The range that a reference class gives for a guess, minutes. */
export function rangeOf(size: EffortClass, guess: Minutes): { readonly p50: Minutes; readonly p80: Minutes } {
  return { p50: round(guess * effortQuantile(size, HALF)), p80: round(guess * effortQuantile(size, FOUR_FIFTHS)) };
}

/** True effort of a project's option, minutes, with an author's extra work. */
export function trueEffort(game: Game, project: number, option: number, factor: Share, extra: Minutes): Minutes {
  const guess = must(game.guesses[project]?.[option], 'option');
  return round((guess * (game.on.has('estimates') ? factor : FULL)) / FULL) + extra;
}

/** Which option an estimate is about: the ordered one, else the chosen one, else the first. */
export function optionInMind(run: Run, project: number): number {
  const state = must(run.state.projects[project], 'project');
  return state.order?.option ?? (state.chosen >= 0 ? state.chosen : 0);
}

/** Makes an estimate now, for the option in mind. */
export function estimate(run: Run, project: number): EstimateState {
  const state = must(run.state.projects[project], 'project');
  const rule = must(run.game.rules.projects[project], 'project');
  const option = optionInMind(run, project);
  const range = rangeOf(rule.effortClass, guessOf(must(rule.options[option], 'option')) + state.extraMinutes);
  const made: EstimateState = { made: run.state.day, option, ...range };
  state.estimate = made;
  tell(run, { type: 'estimated', project: rule.id, p50: range.p50, p80: range.p80 });
  return made;
}
