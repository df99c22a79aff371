// Answers a message. On a Monday it goes out when the week runs and can be undone; a question that stopped the week is answered at once.

import { must } from '../prepare.ts';
import { choiceCost, pendingCapital } from '../money.ts';
import { now, refuse, type Ruling } from './ruling.ts';

/** Answers a message. Its hours are taken at once from the week; what it does begins when the week runs on. */
export const answer: Ruling<'answer'> = (game, state, decision) => {
  const index = game.index.event.get(decision.event);
  if (index === undefined) return refuse(decision, 'unknown-id', { subject: decision.event });
  const event = must(state.events[index], 'event');
  const rule = must(game.rules.events[index], 'event');
  if (event.fired < 0 || event.applied) return refuse(decision, 'no-such-question', { subject: decision.event });
  const choice = rule.choices.find((c) => c.id === decision.choice);
  if (choice === undefined) return refuse(decision, 'unknown-id', { subject: decision.choice });
  const before = rule.choices.find((c) => c.id === event.answer?.choice);
  const given = before === undefined ? 0 : choiceCost(game, state, before).capital;
  const capital = (state.stocks.capital[0] ?? 0) - pendingCapital(game, state) + given;
  const needed = choiceCost(game, state, choice).capital;
  // What costs nothing can be said in debt, too. Silence must always be possible, or a week without money could not go on; it then overdraws.
  if (needed > 0 && needed > capital && choice.id !== rule.ifSilent)
    return refuse(decision, 'not-enough-money', { needed, available: capital });
  state.manager.interrupted += choice.hours - (before?.hours ?? 0);
  event.answer = { choice: choice.id, day: state.day, at: now(state), silent: false };
  if (state.awaiting.kind === 'answer') state.awaiting = { kind: 'run' };
  return undefined;
};
