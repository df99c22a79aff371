// Decides anew about a project that is under way: go on, make it smaller, stop.

import { ANEW_RULINGS } from '../decision.ts';
import { must } from '../prepare.ts';
import { MOST_CUT } from '../systems/moscow.ts';
import { knownProject, now, refuse, type Ruling } from './ruling.ts';

/** Rules on a project under way; it takes effect when the week runs. */
export const reDecide: Ruling<'re-decide'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const own = must(state.projects[index], 'project');
  if (own.anew === undefined || !ANEW_RULINGS.includes(decision.ruling)) return refuse(decision, 'bad-value');
  if (own.live >= 0 || (own.cutOver?.share ?? 0) > 0) return refuse(decision, 'already-live', { subject: decision.project });
  if (own.order?.sent !== true) return refuse(decision, 'not-ordered', { subject: decision.project });
  const isLeast = own.scope === undefined || own.scope.cut >= MOST_CUT || own.finished >= 0;
  if (decision.ruling === 'shrink' && isLeast) return refuse(decision, 'nothing-to-cut', { subject: decision.project });
  own.anew = { ruling: decision.ruling, day: state.day, at: now(state), applied: false };
  return undefined;
};
