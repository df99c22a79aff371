// Has one person work on one project, whatever the order says, or frees them again.

import { must } from '../prepare.ts';
import { knownProject, presentPerson, type Ruling } from './ruling.ts';

/** Holds a person on one project, or lets them go again. */
export const pin: Ruling<'pin'> = (game, state, decision) => {
  const person = presentPerson(game, state, decision);
  if (typeof person !== 'number') return person;
  let to = -1;
  if (decision.project !== undefined) {
    const project = knownProject(game, state, { type: 'pin', project: decision.project });
    if (typeof project !== 'number') return project;
    to = project;
  }
  must(state.people[person], 'person').pinned = to;
  return undefined;
};
