// Puts the known projects into the order in which the team takes them.

import { now, refuse, type Ruling } from './ruling.ts';

/** Sets the order of priority. Known needs that are not named follow in the order they had. */
export const setOrder: Ruling<'set-order'> = (game, state, decision) => {
  const named: number[] = [];
  for (const id of decision.projects) {
    const index = game.index.project.get(id);
    if (index === undefined) return refuse(decision, 'unknown-id', { subject: id });
    if (named.includes(index)) return refuse(decision, 'bad-value', { subject: id });
    named.push(index);
  }
  state.order = [...named, ...state.order.filter((p) => !named.includes(p))];
  state.orderAt = now(state);
  return undefined;
};
