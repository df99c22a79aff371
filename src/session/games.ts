// Scenarios got ready to play, each once.

import { prepare, type Game, type Rules } from '../core/index.ts';

const games = new WeakMap<Rules, Game>();

export function gameOf(rules: Rules): Game {
  const known = games.get(rules) ?? prepare(rules);
  games.set(rules, known);
  return known;
}
