// Has one person work on one project, whatever the order says, or frees them again.

import { must } from '../prepare.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Holds a person on one project, or lets them go again. */
export const pin: Ruling<'pin'> = (game, state, decision) => {
  const person = game.index.person.get(decision.person);
  if (person === undefined) return refuse(decision, 'unknown-id', { subject: decision.person });
  let to = -1;
  if (decision.project !== undefined) {
    const project = knownProject(game, state, { type: 'pin', project: decision.project });
    if (typeof project !== 'number') return project;
    to = project;
  }
  must(state.people[person], 'person').pinned = to;
  return undefined;
};
