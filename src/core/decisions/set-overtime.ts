// Says how long a person's working week is.

import { OVERTIME_HOURS } from '../decision.ts';
import { must } from '../prepare.ts';
import { presentPerson, refuse, type Ruling } from './ruling.ts';

/** Sets a person's hours until changed. */
export const setOvertime: Ruling<'set-overtime'> = (game, state, decision) => {
  const person = presentPerson(game, state, decision);
  if (typeof person !== 'number') return person;
  if (game.rules.overtime === false) return refuse(decision, 'no-overtime');
  if (!OVERTIME_HOURS.includes(decision.hours)) return refuse(decision, 'bad-value');
  must(state.people[person], 'person').overtime = decision.hours;
  return undefined;
};
