// A limit of work in progress: few projects at once, so that one gets done, and nothing begun that cannot be ended (M2, M3). Without it the
// team works on everything known.

import { canBeEnded } from '../sense/dates.ts';
import type { Habit } from './habit.ts';

/** Projects that a team works on at once. */
const LIMIT = 2;

export const wipLimit: Habit = {
  name: 'wip-limit',
  kept: { limit: (view) => Math.min(LIMIT, view.projects.length), mayOrder: (view, project) => canBeEnded(view, project) },
  left: { limit: (view) => view.projects.length },
};
