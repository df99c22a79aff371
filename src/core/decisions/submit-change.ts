// Submits a change for the window of a week, before its work is done or after.

import { isFrozen } from '../calendar.ts';
import { must } from '../prepare.ts';
import { isStandard, NO_WEEK } from '../systems/change-board.ts';
import { mondayOf, weekOf } from '../units.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Asks for the window of a week, next week's at the earliest; no week takes it back. */
export const submitChange: Ruling<'submit-change'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const { change, order, live } = must(state.projects[index], 'project');
  if (change === undefined) return refuse(decision, 'bad-value');
  if (live >= 0) return refuse(decision, 'already-live', { subject: decision.project });
  if (order?.sent !== true) return refuse(decision, 'not-ordered', { subject: decision.project });
  if (isStandard(game, state, index)) return refuse(decision, 'needs-no-leave', { subject: decision.project });
  const { week } = decision;
  if (week === undefined) {
    change.week = NO_WEEK;
    return undefined;
  }
  if (!Number.isInteger(week) || week <= weekOf(state.day) || week > game.rules.weeks) return refuse(decision, 'week-out-of-range');
  if (isFrozen(game, mondayOf(week))) return refuse(decision, 'window-closed', { subject: decision.project });
  change.week = week;
  return undefined;
};
