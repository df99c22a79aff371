// Names who leads a project, or nobody.

import { must } from '../prepare.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Names who leads a project, or nobody. */
export const setLead: Ruling<'set-lead'> = (game, state, decision) => {
  const project = knownProject(game, state, decision);
  if (typeof project !== 'number') return project;
  const person = decision.person === undefined ? -1 : game.index.person.get(decision.person);
  if (person === undefined) return refuse(decision, 'unknown-id', decision.person === undefined ? {} : { subject: decision.person });
  must(state.projects[project], 'project').lead = person;
  return undefined;
};
