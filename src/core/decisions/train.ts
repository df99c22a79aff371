// Books a course of this week for a person, or takes the booking back (M17).

import { pendingCapital } from '../money.ts';
import { must } from '../prepare.ts';
import { COURSE_PRICE } from '../systems/key-person.ts';
import { presentPerson, refuse, type Ruling } from './ruling.ts';

/** Three days and its price, paid when the week runs. `skill` absent takes it back. */
export const train: Ruling<'train'> = (game, state, decision) => {
  const person = presentPerson(game, state, decision);
  if (typeof person !== 'number') return person;
  const own = must(state.people[person], 'person');
  if (!game.on.has('key-person')) return refuse(decision, 'bad-value');
  if (decision.skill === undefined) {
    delete own.course;
    return undefined;
  }
  const skill = game.rules.skills.find((one) => one === decision.skill);
  if (skill === undefined) return refuse(decision, 'unknown-id', { subject: decision.skill });
  const available = (state.stocks.capital[0] ?? 0) - pendingCapital(game, state) + (own.course === undefined ? 0 : COURSE_PRICE);
  if (COURSE_PRICE > available) return refuse(decision, 'not-enough-money', { needed: COURSE_PRICE, available });
  own.course = { skill, paid: false };
  return undefined;
};
