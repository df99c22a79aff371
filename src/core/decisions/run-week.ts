// Ends the planning: the days of the week can pass.

import { refuse, type Ruling } from './ruling.ts';

/** Lets the week run. A pressing message must be answered first. */
export const runWeek: Ruling<'run-week'> = (game, state, decision) => {
  const waits = state.events.findIndex(
    (event, i) => event.fired >= 0 && event.answer === undefined && game.rules.events[i]?.mustAnswer === true,
  );
  const subject = game.rules.events[waits]?.id;
  if (subject !== undefined) return refuse(decision, 'week-needs-answer', { subject });
  state.awaiting = { kind: 'run' };
  return undefined;
};
