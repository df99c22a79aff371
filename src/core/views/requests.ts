// Requests as the player sees them: who asks, what it would add, and what was answered.

import { must, type Game } from '../prepare.ts';
import type { RunState } from '../state.ts';
import { addedMinutes, dateOf } from '../systems/scope-creep.ts';
import type { RequestView } from '../view.ts';

export function requestViews(game: Game, state: RunState): readonly RequestView[] {
  return (state.requests ?? []).flatMap((own, i): readonly RequestView[] => {
    if (own.came < 0) return [];
    const { id, from, project } = must(game.rules.requests?.[i], 'request');
    const answer =
      own.ruling === undefined && !own.silent
        ? {}
        : { answer: { day: own.ruled, silent: own.silent, ...(own.ruling === undefined ? {} : { ruling: own.ruling }) } };
    return [
      {
        id,
        from,
        project,
        came: own.came,
        adds: addedMinutes(game, state, i),
        hasDate: dateOf(game, state, i) !== undefined,
        deferred: own.deferred,
        isOpen: !own.applied && !own.silent,
        ...answer,
      },
    ];
  });
}
