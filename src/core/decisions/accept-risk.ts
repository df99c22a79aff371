// Has somebody sign for a weakness until a week. The paper and the talk take an hour at once; it is signed when the week runs.

import { RISK_KINDS, RISK_WORDINGS } from '../decision.ts';
import { isOpen, isStanding, SIGNING } from '../systems/risk-acceptance.ts';
import { weekOf } from '../units.ts';
import { now, refuse, type Ruling } from './ruling.ts';
import { overfull } from './set-standing.ts';

/** Writes a paper, in place of one of this week for the same weakness and person. */
export const acceptRisk: Ruling<'accept-risk'> = (game, state, decision) => {
  const { risk, thing: id, wording, until } = decision;
  const risks = state.govern?.risks;
  if (risks === undefined || !RISK_KINDS.includes(risk) || !RISK_WORDINGS.includes(wording)) return refuse(decision, 'bad-value');
  const thing = game.index[risk === 'unmet' ? 'project' : 'asset'].get(id);
  const by = game.index.stakeholder.get(decision.by);
  if (thing === undefined) return refuse(decision, 'unknown-id', { subject: id });
  if (by === undefined) return refuse(decision, 'unknown-id', { subject: decision.by });
  if (!isOpen(game, state, risk, thing)) return refuse(decision, 'no-such-risk', { subject: id });
  if (!Number.isInteger(until) || until < weekOf(state.day) || until > game.rules.weeks) return refuse(decision, 'week-out-of-range');
  const same = risks.find((one) => one.risk === risk && one.thing === thing && one.by === by && (!one.sent || isStanding(state, one)));
  if (same?.sent === true) return refuse(decision, 'signed-already', { subject: decision.by });
  if (same === undefined) {
    state.manager.interrupted += SIGNING;
    const full = overfull(game, state, decision);
    if (full !== undefined) {
      state.manager.interrupted -= SIGNING;
      return full;
    }
  }
  const paper = { risk, thing, by, until, wording, day: state.day, at: now(state), sent: false };
  if (state.govern !== undefined) state.govern.risks = [...risks.filter((one) => one !== same), paper];
  return undefined;
};
