// Answers a request: yes, yes and something else leaves, yes and the date moves, no with options, no, not now.

import { REQUEST_RULINGS } from '../decision.ts';
import { dateOf, MOVED_WEEKS, talkMinutes } from '../systems/scope-creep.ts';
import { now, refuse, type Ruling } from './ruling.ts';

/** Answers a request. The talk takes its minutes at once; the answer goes out when the week runs. */
export const ruleRequest: Ruling<'rule-request'> = (game, state, decision) => {
  const index = (game.rules.requests ?? []).findIndex((rule) => rule.id === decision.request);
  const request = state.requests?.[index];
  if (request === undefined) return refuse(decision, 'unknown-id', { subject: decision.request });
  if (request.came < 0 || request.applied || request.silent) return refuse(decision, 'no-such-question', { subject: decision.request });
  if (!REQUEST_RULINGS.includes(decision.ruling)) return refuse(decision, 'bad-value');
  // Put off once; the second time asks for an answer.
  if (decision.ruling === 'defer' && request.deferred) return refuse(decision, 'bad-value');
  if (decision.ruling === 'move') {
    const promise = dateOf(game, state, index);
    if (promise === undefined) return refuse(decision, 'no-such-promise');
    if (promise.week + MOVED_WEEKS > game.rules.weeks) return refuse(decision, 'week-out-of-range');
  }
  state.manager.interrupted += talkMinutes(decision.ruling) - talkMinutes(request.ruling);
  request.ruling = decision.ruling;
  request.ruled = state.day;
  request.at = now(state);
  return undefined;
};
