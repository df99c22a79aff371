// Says how many projects the team works on at once.

import { refuse, type Ruling } from './ruling.ts';

/** Sets how many projects the team may work on at once: 1 to the number of projects. */
export const setLimit: Ruling<'set-limit'> = (game, state, decision) => {
  if (!Number.isInteger(decision.projects) || decision.projects < 1 || decision.projects > game.rules.projects.length)
    return refuse(decision, 'bad-value');
  state.limit = decision.projects;
  return undefined;
};
