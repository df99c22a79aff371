// Says who is on call at night, from this week on.

import { NOBODY } from '../systems/on-call.ts';
import { presentPerson, refuse, type Ruling } from './ruling.ts';

/** Sets who is on call; nobody where no person is named. */
export const setOnCall: Ruling<'set-on-call'> = (game, state, decision) => {
  if (state.onCall === undefined) return refuse(decision, 'bad-value');
  const person = decision.person === undefined ? NOBODY : presentPerson(game, state, { type: 'set-on-call', person: decision.person });
  if (typeof person !== 'number') return person;
  state.onCall.person = person;
  return undefined;
};
