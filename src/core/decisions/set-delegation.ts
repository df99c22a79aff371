// Says how much of a project its lead decides.

import { DELEGATION_LEVELS } from '../decision.ts';
import { must } from '../prepare.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Sets how much a project's lead decides alone. */
export const setDelegation: Ruling<'set-delegation'> = (game, state, decision) => {
  const project = knownProject(game, state, decision);
  if (typeof project !== 'number') return project;
  if (!DELEGATION_LEVELS.includes(decision.level)) return refuse(decision, 'bad-value');
  must(state.projects[project], 'project').delegation = decision.level;
  return undefined;
};
