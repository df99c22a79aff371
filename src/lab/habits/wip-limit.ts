// A limit of work in progress: few projects at once, so that one gets done, and nothing begun that cannot be ended (M2, M3). Without it the
// team works on everything known, behind the costliest need the hours of the manager begin everything as well and think little through, and
// each date is given as if the team had that one thing to do.

import type { View } from '../../core/index.ts';
import { canBeEnded } from '../sense/dates.ts';
import type { Habit } from './habit.ts';

/** Projects that a small team works on at once; a larger one takes one for each so many days of its week. */
const LIMIT = 2;
const DAYS_FOR_ONE = 7;
const DAY = 480;

const days = (view: View): number => view.team.reduce((sum, p) => sum + (p.here ? p.works.reduce((a, m) => a + m, 0) : 0), 0) / DAY;

export const wipLimit: Habit = {
  name: 'wip-limit',
  kept: {
    limit: (view) => Math.min(Math.max(LIMIT, Math.round(days(view) / DAYS_FOR_ONE)), view.projects.length),
    mayOrder: (view, project) => canBeEnded(view, project),
  },
  left: { limit: (view) => view.projects.length, abreast: true, alone: true },
};
