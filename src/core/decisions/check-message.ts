// Whether a message can be sent: it speaks of what this scenario has and the sender knows, and its date lies ahead. Whether it is true or
// good is nobody's business but its reader's.

import { ASKS, MESSAGE_EFFECTS, PROJECT_CLAIMS, SERVICE_CLAIMS, WAYS_OUT, type Message } from '../message.ts';
import type { Game } from '../prepare.ts';
import type { Problem } from '../problem.ts';
import type { RunState } from '../state.ts';
import { weekOf } from '../units.ts';
import { knownProject, refuse } from './ruling.ts';

/** Why a message cannot go out; undefined = it can. */
export function checkMessage(game: Game, state: RunState, type: 'set-blocks' | 'set-note', message: Message): Problem | undefined {
  const decision = { type };
  if (!game.on.has('messages')) return refuse(decision, 'bad-value');
  const { fact, effect, options = [], ask, next } = message;
  if (fact !== undefined) {
    if ('project' in fact) {
      const project = knownProject(game, state, { type, project: fact.project });
      if (typeof project !== 'number') return project;
      if (!PROJECT_CLAIMS.includes(fact.says)) return refuse(decision, 'bad-value');
    } else {
      if (!game.index.service.has(fact.service)) return refuse(decision, 'unknown-id', { subject: fact.service });
      if (!SERVICE_CLAIMS.includes(fact.says)) return refuse(decision, 'bad-value');
    }
  }
  const isFormed =
    (effect === undefined || MESSAGE_EFFECTS.includes(effect)) &&
    (ask === undefined || ASKS.includes(ask)) &&
    options.every((way) => WAYS_OUT.includes(way));
  if (!isFormed) return refuse(decision, 'bad-value');
  const ahead = next === undefined || (Number.isInteger(next) && next >= weekOf(state.day) && next <= game.rules.weeks);
  return ahead ? undefined : refuse(decision, 'week-out-of-range');
}
