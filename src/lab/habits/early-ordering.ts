// Early ordering: what has a lead time is ordered as soon as it is decided, long before hands are free for it (M41). Who has forgotten it
// orders when the team could begin, and then waits for the van.

import type { Habit } from './habit.ts';

/** Open orders that keep a team busy. */
const BUSY = 2;

export const earlyOrdering: Habit = {
  name: 'early-ordering',
  kept: {},
  left: { mayOrder: (_, __, open) => open < BUSY },
};
