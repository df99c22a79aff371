// Changes the rhythm of a standing habit from this week on.

import type { DecisionType } from '../decision.ts';
import { must, type Game } from '../prepare.ts';
import type { RunState } from '../state.ts';
import { RHYTHMS, type StandingHabit } from '../scenario.ts';
import type { Problem } from '../problem.ts';
import { minutesBeyond, minutesOf, standingMinutes } from '../systems/attention.ts';
import { refuse, type Ruling } from './ruling.ts';

/** Sets a standing habit until changed. It must fit beside the blocks already placed. */
export const setStanding: Ruling<'set-standing'> = (game, state, decision) => {
  const index = habitIndex(game, decision);
  if (typeof index !== 'number') return index;
  if (!RHYTHMS.includes(decision.rhythm)) return refuse(decision, 'bad-value');
  const before = must(state.manager.rhythms[index], 'rhythm');
  state.manager.rhythms[index] = decision.rhythm;
  const problem = overfull(game, state, decision);
  if (problem !== undefined) state.manager.rhythms[index] = before;
  return problem;
};

/** Where a habit stands in the scenario's standing week. */
export function habitIndex(
  game: Game,
  decision: { readonly type: 'set-standing' | 'skip-standing'; readonly habit: StandingHabit },
): number | Problem {
  const index = game.rules.standing.findIndex((s) => s.habit === decision.habit);
  return index < 0 ? refuse(decision, 'not-in-standing-week', { subject: decision.habit }) : index;
}

/** Whether the week holds more than its hours. */
export function overfull(game: Game, state: RunState, decision: { readonly type: DecisionType }): Problem | undefined {
  const needed =
    standingMinutes(game, state) +
    state.manager.interrupted +
    minutesBeyond(game, state, state.manager.blocks) +
    state.manager.blocks.length * game.rules.blockMinutes;
  const available = minutesOf(game, state);
  return needed > available ? refuse(decision, 'not-enough-hours', { needed, available }) : undefined;
}
