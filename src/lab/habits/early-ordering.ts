// Early ordering: what has a lead time is ordered as soon as it is decided, so that it is here when hands are free for it (M41). Who has
// forgotten it counts the work alone, orders when that should begin to be ready in the wanted week, and then waits for the van.

import type { ProjectView, View } from '../../core/index.ts';
import { leastEffort, weeklyMinutes, weeksBusy } from '../sense/dates.ts';
import type { Habit } from './habit.ts';

/** Open orders that keep a team busy. */
const BUSY = 2;
/** Weeks by which something may be here before hands are: a box on a shelf helps nobody for longer. */
const ON_THE_SHELF = 1;
/** Share of the run after which nothing is early any more: hands are waited for. */
const EARLY = 2 / 3;
const WEEK = 7;

/** Whether it is time to begin, for whoever thinks of the work and not of the way of the goods. */
const isTimeToBegin = (view: View, project: ProjectView): boolean =>
  view.week >= project.wanted - Math.ceil(leastEffort(project) / Math.max(1, weeklyMinutes(view)));

export const earlyOrdering: Habit = {
  name: 'early-ordering',
  kept: {
    mayOrder: (view, project, open) =>
      open < BUSY ||
      (project.causeKnown &&
        view.week <= view.weeks * EARLY &&
        project.options.some((o) => o.leadMax / WEEK >= weeksBusy(view) - ON_THE_SHELF)),
  },
  left: { mayOrder: (view, project) => isTimeToBegin(view, project) },
};
