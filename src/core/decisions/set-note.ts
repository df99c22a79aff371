// Writes what the status note says, until it is written anew.

import { kept } from '../message.ts';
import { checkMessage } from './check-message.ts';
import { refuse, type Ruling } from './ruling.ts';

/** Sets the content of the note, or leaves it to the standard words. */
export const setNote: Ruling<'set-note'> = (game, state, decision) => {
  const messages = state.talk?.messages;
  if (messages === undefined) return refuse(decision, 'bad-value');
  if (!game.rules.standing.some((s) => s.habit === 'status-note'))
    return refuse(decision, 'not-in-standing-week', { subject: 'status-note' });
  if (decision.message !== undefined) {
    const problem = checkMessage(game, state, 'set-note', decision.message);
    if (problem !== undefined) return problem;
  }
  messages.note = decision.message === undefined ? undefined : kept(decision.message);
  return undefined;
};
