// Takes an offer of this week back, or ends a contract (M1).

import { lastDay } from '../systems/hiring.ts';
import { candidate, refuse, type Ruling } from './ruling.ts';

/** A contractor stays until the weeks that are paid anyway are over, and never less than this week. */
export const endContract: Ruling<'end-contract'> = (game, state, decision) => {
  const found = candidate(game, state, decision);
  if ('problem' in found) return found;
  const { own, terms } = found;
  if (own.hired?.sent === false) {
    delete own.hired;
    return undefined;
  }
  if (own.hired === undefined || terms.kind !== 'contractor' || own.hired.ends >= 0)
    return refuse(decision, 'no-contract', { subject: decision.person });
  own.hired.ends = lastDay(terms, own.hired.comes, state.day);
  return undefined;
};
