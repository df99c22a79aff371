// Early ordering: what has a lead time is ordered as soon as it is decided, long before hands are free for it (M41). What nobody has looked
// behind is not decided, and waits for free hands. Who has forgotten it orders everything when the team could begin, and then waits for the van.

import type { ProjectView, View } from '../../core/index.ts';
import type { Habit } from './habit.ts';

/** What takes so many days to come never waits; what is here sooner does, once so many orders are open: a box on a shelf helps nobody. */
const LONG = 21;
const ENOUGH = 3;
/** Open orders that keep a team busy. */
const BUSY = 2;

const handsAreFree = (_: View, __: ProjectView, open: number): boolean => open < BUSY;

export const earlyOrdering: Habit = {
  name: 'early-ordering',
  kept: {
    mayOrder: (view, project, open) =>
      handsAreFree(view, project, open) || (project.causeKnown && (open < ENOUGH || project.options.some((o) => o.leadMax >= LONG))),
  },
  left: { mayOrder: handsAreFree },
};
