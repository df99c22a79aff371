// Plans how a project goes live: in the window, with a pilot, rehearsed, with a way back, all at once or in steps.

import { must } from '../prepare.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Sets how a project goes live. */
export const planCutover: Ruling<'plan-cutover'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const project = must(state.projects[index], 'project');
  if (project.live >= 0) return refuse(decision, 'already-live', { subject: decision.project });
  const { inWindow, pilot, tested, wayBack } = decision.plan;
  if (![inWindow, pilot, tested, wayBack].every((flag) => typeof flag === 'boolean')) return refuse(decision, 'bad-value');
  const { inSteps = false } = decision.plan;
  if (typeof inSteps !== 'boolean' || (inSteps && project.cutOver === undefined)) return refuse(decision, 'bad-value');
  const { emergency = false } = decision.plan;
  if (typeof emergency !== 'boolean' || (emergency && project.change === undefined)) return refuse(decision, 'bad-value');
  project.cutover = { inWindow, pilot, tested, wayBack, ...(inSteps ? { inSteps } : {}), ...(emergency ? { emergency } : {}) };
  return undefined;
};
