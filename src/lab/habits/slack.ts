// Slack: from the weeks on in which things begin to happen, one block stays free, and some money is kept back (M48). Who has forgotten it
// plans every hour and every coin.

import type { Habit } from './habit.ts';

/** From this week on one block stays empty; before it there is too much to learn. */
const FROM_WEEK = 9;
/** Fewer blocks than this leave nothing to spare. */
const FEW_BLOCKS = 3;
/** Share of the budget kept back until two thirds of the run. */
const RESERVE = 0.08;

export const slack: Habit = {
  name: 'slack',
  kept: {
    spare: (view) => (view.week >= FROM_WEEK && view.manager.blocksAllowed >= FEW_BLOCKS ? 1 : 0),
    budget: (view) => {
      const left = view.money.left - view.money.pending;
      return view.week > (view.weeks * 2) / 3 ? left : left - view.money.budget * RESERVE;
    },
  },
  left: {},
};
