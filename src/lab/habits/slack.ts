// Slack: while something is under way, the week keeps room for what nobody planned, a block of it if need be, and some money is kept back
// (M18, M48). Who has forgotten it plans every hour and every coin.

import type { View } from '../../core/index.ts';
import type { Habit } from './habit.ts';

/** From this week on the week keeps room; before it there is too much to learn. */
const FROM_WEEK = 4;
/** Minutes of room for each project under way: three questions. */
const ROOM = 90;
/** Fewer blocks than this leave nothing to spare. */
const FEW_BLOCKS = 3;
/** Share of the budget kept back until two thirds of the run. */
const RESERVE = 0.08;

const underWay = (view: View): number =>
  Math.min(view.limit, view.projects.filter((p) => p.order !== undefined && p.stage !== 'live' && p.stage !== 'ready').length);

/** Minutes that stay free when every block is planned. */
function rest({ manager }: View): number {
  const standing = manager.standing.reduce((sum, one) => sum + one.costs, 0);
  return manager.minutes - standing - manager.interrupted - (manager.beyond ?? 0) - manager.blocksAllowed * manager.blockMinutes;
}

export const slack: Habit = {
  name: 'slack',
  kept: {
    spare: (view) => (view.week >= FROM_WEEK && view.manager.blocksAllowed >= FEW_BLOCKS && rest(view) < ROOM * underWay(view) ? 1 : 0),
    budget: (view) => {
      const left = view.money.left - view.money.pending;
      return view.week > (view.weeks * 2) / 3 ? left : left - view.money.budget * RESERVE;
    },
  },
  left: {},
};
