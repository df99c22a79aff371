// Ranges that were promised for a day: an answer such as "you will have a range on Thursday" has the estimate made on that day, without a
// block. Until then no block needs to be spent on it. What an estimate is stands in `estimates.ts`.

import { must, type Game } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import type { Effect } from '../scenario.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, weekdayOf, type Day } from '../units.ts';
import { estimate } from './estimates.ts';

type EstimateEffect = Extract<Effect, { kind: 'estimate' }>;

/** The day on which an effect of `today` has its estimate made: today, or the next such weekday. */
export const dayOfRange = (effect: EstimateEffect, today: Day): Day =>
  effect.weekday === undefined ? today : today + ((effect.weekday - weekdayOf(today) + DAYS_PER_WEEK) % DAYS_PER_WEEK);

/** Daily: what was promised for today. */
export function stepRanges(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    if (project.rangeDue < 0 || project.rangeDue > run.state.day) continue;
    project.rangeDue = -1;
    if (project.live < 0) estimate(run, i);
  }
}

/** The day on which a range comes without a block: promised, or about to be by an answer that goes out with this week. */
export function rangeComing(game: Game, state: RunState, project: number): Day | undefined {
  const own = state.projects[project];
  if (own === undefined || own.live >= 0) return undefined;
  if (own.rangeDue >= 0) return own.rangeDue;
  for (let i = 0; i < state.events.length; i += 1) {
    const event = state.events[i];
    if (event?.answer === undefined || event.applied) continue;
    const choice = game.rules.events[i]?.choices.find((c) => c.id === event.answer?.choice);
    for (const effect of choice?.effects ?? []) {
      if (effect.kind === 'estimate' && game.index.project.get(effect.project) === project) return dayOfRange(effect, state.day);
    }
  }
  return undefined;
}
