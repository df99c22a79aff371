// Chooses an option of a project, or takes the choice back. Nothing is bought by it.

import { must } from '../prepare.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Chooses an option for planning with, or takes the choice back. Nothing is bought yet. */
export const chooseOption: Ruling<'choose-option'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const project = must(state.projects[index], 'project');
  if (project.order?.sent === true) return refuse(decision, 'already-ordered', { subject: decision.project });
  if (decision.option === undefined) {
    project.chosen = -1;
    project.order = undefined;
    return undefined;
  }
  const option = game.rules.projects[index]?.options.findIndex((o) => o.id === decision.option) ?? -1;
  if (option < 0) return refuse(decision, 'unknown-id', { subject: decision.option });
  if (project.order !== undefined && project.order.option !== option) project.order = undefined;
  project.chosen = option;
  return undefined;
};
