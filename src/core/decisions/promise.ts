// Gives somebody a date for a need. It goes out when the week runs.

import { openPromise, writePromise } from '../give-promise.ts';
import { latestDate } from '../latest-date.ts';
import { must } from '../prepare.ts';
import { dateMinutes } from '../systems/promises.ts';
import { weekOf } from '../units.ts';
import { knownProject, now, refuse, type Ruling } from './ruling.ts';

/** Gives somebody a date, if they take it. It goes out when the week runs. A date given this week and not yet sent is replaced. */
export const makePromise: Ruling<'promise'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const to = game.index.stakeholder.get(decision.to);
  if (to === undefined) return refuse(decision, 'unknown-id', { subject: decision.to });
  if (must(state.projects[index], 'project').live >= 0) return refuse(decision, 'already-live', { subject: decision.project });
  if (!Number.isInteger(decision.week) || decision.week < weekOf(state.day) || decision.week > game.rules.weeks) {
    return refuse(decision, 'week-out-of-range', { needed: decision.week, available: game.rules.weeks });
  }
  const { power } = must(game.rules.stakeholders[to], 'stakeholder');
  const latest = latestDate(power, must(game.rules.projects[index], 'project').wanted, weekOf(state.day), game.rules.weeks);
  if (decision.week > latest) return refuse(decision, 'date-refused', { subject: decision.to, needed: decision.week, available: latest });
  const confidence = decision.confidence ?? -1;
  if (!Number.isInteger(confidence) || confidence < -1 || confidence > 100) return refuse(decision, 'bad-value');
  const open = openPromise(state, to, index);
  if (open?.sent === true) return refuse(decision, 'promise-exists', { subject: open.id });
  if (open !== undefined) state.promises = state.promises.filter((p) => p !== open);
  else if (game.on.has('promises')) state.manager.interrupted += dateMinutes(game, state, to, index);
  writePromise(game, state, to, index, decision.week, now(state), confidence, -1);
  return undefined;
};
