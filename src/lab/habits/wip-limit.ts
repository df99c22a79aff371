// A limit of work in progress: few projects at once, so that one gets done (M2, M3). Without it the team works on everything known.

import type { Habit } from './habit.ts';

/** Projects that a small team works on at once, and how many of a larger one keep to support: each works on one thing. */
const LIMIT = 2;
const FOR_SUPPORT = 2;

export const wipLimit: Habit = {
  name: 'wip-limit',
  kept: { limit: (view) => Math.min(Math.max(LIMIT, view.team.filter((p) => p.here).length - FOR_SUPPORT), view.projects.length) },
  left: { limit: (view) => view.projects.length },
};
