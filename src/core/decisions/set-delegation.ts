// Says how much of a project its lead decides.

import { DELEGATION_LEVELS, INTENT_LINES } from '../decision.ts';
import { must } from '../prepare.ts';
import { briefMinutes } from '../systems/intent.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Sets how much a project's lead decides alone. The lines of a brief take the manager's minutes at once; what was told stays told. */
export const setDelegation: Ruling<'set-delegation'> = (game, state, decision) => {
  const project = knownProject(game, state, decision);
  if (typeof project !== 'number') return project;
  if (!DELEGATION_LEVELS.includes(decision.level)) return refuse(decision, 'bad-value');
  const own = must(state.projects[project], 'project');
  if (decision.intent !== undefined) {
    if (own.intent === undefined || !decision.intent.every((line) => INTENT_LINES.includes(line))) return refuse(decision, 'bad-value');
    const { intent } = decision;
    const lines = INTENT_LINES.filter((line) => intent.includes(line) || own.intent?.told.includes(line) === true);
    state.manager.interrupted += briefMinutes(lines, own.intent.told) - briefMinutes(own.intent.lines, own.intent.told);
    own.intent.lines = lines;
  }
  own.delegation = decision.level;
  return undefined;
};
