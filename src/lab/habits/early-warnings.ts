// Early warnings: a date that will not hold is moved while others can still plan by the new one, else at least a word is said (M24).

import type { Block, PromiseView } from '../../core/index.ts';
import type { Sight } from '../conduct.ts';
import type { Habit } from './habit.ts';

/** Weeks ahead from which a move is early enough for others to plan by (M24): the block falls on Tuesday at the earliest. */
const EARLY = 2;

function warning(sight: Sight, promise: PromiseView): Block[] {
  const { view } = sight;
  const project = view.projects.find((p) => p.id === promise.project);
  if (promise.state !== 'open' || promise.warned !== undefined || promise.made >= view.day) return [];
  if (project === undefined || project.stage === 'live') return [];
  const careful = sight.weekOf(project);
  if (careful <= promise.week) return [];
  const week = Math.min(careful, view.weeks);
  const isEarly = week > promise.week && promise.week - view.week >= EARLY;
  return [isEarly ? { activity: 'warn', promise: promise.id, newWeek: week } : { activity: 'warn', promise: promise.id }];
}

export const earlyWarnings: Habit = {
  name: 'early-warnings',
  kept: { blocks: { warnings: (sight) => sight.view.promises.flatMap((p) => warning(sight, p)) } },
  left: {},
};
