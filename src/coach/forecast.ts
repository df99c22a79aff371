// The 20-dot forecast: the plan held in sixty imagined worlds that fit what is known, and of each three in their order the middle one, so
// that a dot is a twentieth of what may happen and not one stroke of luck (a quantile dot plot). Never the true luck of this run.
// Who computes it when (worker, debounce) is the session's business.

import {
  continueRun,
  decide,
  imagine,
  isAnswer,
  isProblem,
  weekOf,
  type Decision,
  type Game,
  type Happening,
  type OptionId,
  type ProjectId,
  type State,
  type View,
  type Week,
} from '../core/index.ts';

/** Dots that are shown, and imagined worlds that each stands for: odd, so that there is a middle one. */
const DOTS = 20;
const WORLDS_FOR_DOT = 3;
/** Fixed, so that the same plan always shows the same dots and an edit shows only its own effect. */
export const IMAGINATIONS: readonly string[] = Array.from({ length: DOTS * WORLDS_FOR_DOT }, (_, index) => `forecast-${index + 1}`);

/** The finish weeks of all imagined worlds as dots, sorted. A week beyond the run's last stands for never. */
export function dotsOf(weeks: readonly Week[]): readonly Week[] {
  const sorted = [...weeks].sort((left, right) => left - right);
  return sorted.filter((_, index) => index % WORLDS_FOR_DOT === (WORLDS_FOR_DOT - 1) / 2);
}

/** Finish weeks of the twenty dots, sorted. */
export function forecastProject(game: Game, view: View, project: ProjectId, option?: OptionId): readonly Week[] {
  return dotsOf(IMAGINATIONS.map((seed) => finishIn(game, view, project, seed, option)));
}

/** The finish week in one imagined world: the week in which the project, or a bridge that answers its need, goes live, or one beyond the last. */
export function finishIn(game: Game, view: View, project: ProjectId, seed: string, option?: OptionId): Week {
  const live = view.projects.find((one) => one.id === project)?.liveSince;
  if (live !== undefined) return weekOf(live);
  const imagined = imagine(game, view, seed);
  const planned = option === undefined ? imagined : withOption(game, imagined, view, project, option);
  let finished = view.weeks + 1;
  continueRun(game, planned, [], {
    isOver: (day, happenings) => {
      const isFinished = happenings.some((happening) => answers(game, project, happening));
      if (isFinished) finished = weekOf(day);
      return isFinished;
    },
  });
  return finished;
}

/** Whether this is the day on which a date for a project would be kept: something that answers the need went live. */
export function answers(game: Game, project: ProjectId, happening: Happening): boolean {
  if (happening.type !== 'live' || happening.project !== project) return false;
  const option = game.rules.projects.find((p) => p.id === project)?.options.find((o) => o.id === happening.option);
  return option !== undefined && isAnswer(option);
}

/** The plan with another option: chosen, and ordered unless an order has gone out already. */
function withOption(game: Game, state: State, view: View, project: ProjectId, option: OptionId): State {
  if (view.projects.find((one) => one.id === project)?.order?.option === option) return state;
  const decisions: readonly Decision[] = [
    { type: 'choose-option', project, option },
    { type: 'order', project, option },
  ];
  return decisions.reduce((before, decision) => {
    const after = decide(game, before, decision);
    return isProblem(after) ? before : after;
  }, state);
}
