// Early ordering: what has a lead time is ordered as soon as it is decided, long before hands are free for it (M41). Who has forgotten it
// orders when the team could begin, and then waits for the van.

import type { Habit } from './habit.ts';

/** What takes so many days to come never waits; what is here sooner does, once so many orders are open: a box on a shelf helps nobody. */
const LONG = 21;
const ENOUGH = 3;
/** Open orders that keep a team busy. */
const BUSY = 2;

export const earlyOrdering: Habit = {
  name: 'early-ordering',
  kept: { mayOrder: (_, project, open) => open < ENOUGH || project.options.some((o) => o.leadMax >= LONG) },
  left: { mayOrder: (_, __, open) => open < BUSY },
};
