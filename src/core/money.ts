// Money that is spoken for but has not gone out: orders and answers of this week, still to be undone.

import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import type { Cents } from './units.ts';

/** Capital that the week's orders and answers will take. */
export function pendingCapital(game: Game, state: RunState): Cents {
  let sum = 0;
  state.projects.forEach((project, i) => {
    if (project.order !== undefined && !project.order.sent) sum += game.rules.projects[i]?.options[project.order.option]?.price ?? 0;
  });
  state.events.forEach((event, i) => {
    if (event.answer === undefined || event.applied) return;
    sum += game.rules.events[i]?.choices.find((c) => c.id === event.answer?.choice)?.money ?? 0;
  });
  return sum;
}

/** Running cost a month that the week's orders will add. */
export function pendingMonthly(game: Game, state: RunState): Cents {
  return state.projects.reduce(
    (sum, project, i) =>
      project.order !== undefined && !project.order.sent
        ? sum + (game.rules.projects[i]?.options[project.order.option]?.monthly ?? 0)
        : sum,
    0,
  );
}
