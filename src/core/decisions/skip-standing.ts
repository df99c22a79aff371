// Leaves a standing habit out of this week, or puts it back.

import { habitIndex, overfull } from './set-standing.ts';
import type { Ruling } from './ruling.ts';

/** Leaves a habit out of this week, or takes it in again. */
export const skipStanding: Ruling<'skip-standing'> = (game, state, decision) => {
  const index = habitIndex(game, decision);
  if (typeof index !== 'number') return index;
  const before = state.manager.skipped[index] ?? false;
  state.manager.skipped[index] = decision.skip;
  const problem = overfull(game, state, decision);
  if (problem !== undefined) state.manager.skipped[index] = before;
  return problem;
};
