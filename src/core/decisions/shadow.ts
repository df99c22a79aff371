// Lets one person of the team learn from another by working beside them, or ends it (M17).

import { must } from '../prepare.ts';
import { skillOf } from '../skills.ts';
import { presentPerson, refuse, type Ruling } from './ruling.ts';

/** Half a day a week beside a colleague who knows more, until they know as much. `of` absent ends it. */
export const shadow: Ruling<'shadow'> = (game, state, decision) => {
  const learner = presentPerson(game, state, decision);
  if (typeof learner !== 'number') return learner;
  const own = must(state.people[learner], 'person');
  if (!game.on.has('key-person')) return refuse(decision, 'bad-value');
  if (decision.of === undefined) {
    delete own.shadow;
    return undefined;
  }
  const of = presentPerson(game, state, { type: 'shadow', person: decision.of });
  if (typeof of !== 'number') return of;
  const skill = game.rules.skills.find((one) => one === decision.skill);
  if (skill === undefined) return refuse(decision, 'unknown-id', decision.skill === undefined ? {} : { subject: decision.skill });
  if (of === learner || skillOf({ game, state }, of, skill) <= skillOf({ game, state }, learner, skill))
    return refuse(decision, 'nothing-to-learn', { subject: decision.of });
  own.shadow = { of, skill };
  return undefined;
};
