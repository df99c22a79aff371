// Chooses an option of a project, or takes the choice back. Nothing is bought by it.

import type { Decision } from '../decision.ts';
import { isBridge, must, type Game } from '../prepare.ts';
import type { Problem } from '../problem.ts';
import type { RunState } from '../state.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Chooses an option for planning with, or takes the choice back. Nothing is bought yet. */
export const chooseOption: Ruling<'choose-option'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const project = must(state.projects[index], 'project');
  const { order } = project;
  if (order?.sent === true) return chooseAhead(game, state, index, order.option, decision);
  if (decision.option === undefined) {
    project.chosen = -1;
    project.order = undefined;
    return undefined;
  }
  const option = game.rules.projects[index]?.options.findIndex((o) => o.id === decision.option) ?? -1;
  if (option < 0) return refuse(decision, 'unknown-id', { subject: decision.option });
  if (project.bridged !== undefined && isBridge(game, index, option))
    return refuse(decision, 'bridge-stands', { subject: decision.project });
  if (project.order !== undefined && project.order.option !== option) project.order = undefined;
  project.chosen = option;
  return undefined;
};

/** While a bridge is being put in place, the main option after it can be chosen. Taking that back leaves the bridge. */
function chooseAhead(
  game: Game,
  state: RunState,
  index: number,
  bridge: number,
  decision: Extract<Decision, { type: 'choose-option' }>,
): Problem | undefined {
  const project = must(state.projects[index], 'project');
  const option =
    decision.option === undefined ? bridge : (game.rules.projects[index]?.options.findIndex((o) => o.id === decision.option) ?? -1);
  if (option < 0) return refuse(decision, 'unknown-id', { subject: decision.option ?? decision.project });
  if (project.live >= 0 || project.ahead?.sent === true || !isBridge(game, index, bridge))
    return refuse(decision, 'already-ordered', { subject: decision.project });
  if (option !== bridge && isBridge(game, index, option)) return refuse(decision, 'bridge-stands', { subject: decision.project });
  if (project.ahead?.option !== option) delete project.ahead;
  project.chosen = option;
  return undefined;
}
