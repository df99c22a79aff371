// Names who leads a project, or nobody.

import { must } from '../prepare.ts';
import { knownProject, presentPerson, type Ruling } from './ruling.ts';

/** Names who leads a project, or nobody. */
export const setLead: Ruling<'set-lead'> = (game, state, decision) => {
  const project = knownProject(game, state, decision);
  if (typeof project !== 'number') return project;
  const person = decision.person === undefined ? -1 : presentPerson(game, state, { type: 'set-lead', person: decision.person });
  if (typeof person !== 'number') return person;
  must(state.projects[project], 'project').lead = person;
  return undefined;
};
