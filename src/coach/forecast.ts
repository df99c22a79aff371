// The 20-dot forecast: the plan held in twenty imagined worlds that fit what is known. Never the true luck of this run.
// Who computes it when (worker, debounce) is the session's business.

import {
  advance, decide, imagine, isProblem, silently, view as viewOf, weekOf,
  type Decision, type Game, type OptionId, type ProjectId, type State, type View, type Week,
} from '../core/index.ts';

/** Fixed, so that the same plan always shows the same dots and an edit shows only its own effect. */
export const IMAGINATIONS: readonly string[] = Array.from({ length: 20 }, (_, index) => `forecast-${index + 1}`);

/** Finish weeks in all imagined worlds, sorted. A week beyond the run's last stands for never. */
export function forecastProject(game: Game, view: View, project: ProjectId, option?: OptionId): readonly Week[] {
  return IMAGINATIONS.map((seed) => finishIn(game, view, project, seed, option)).sort((left, right) => left - right);
}

/** The finish week in one imagined world: the week in which the project goes live, or one beyond the last. */
export function finishIn(game: Game, view: View, project: ProjectId, seed: string, option?: OptionId): Week {
  const live = view.projects.find((one) => one.id === project)?.liveSince;
  if (live !== undefined) return weekOf(live);
  const never = view.weeks + 1;
  let state = imagine(game, view, seed);
  if (option !== undefined) state = withOption(game, state, view, project, option);
  for (let { day } = view; day < view.weeks * 7; day += 1) {
    const ready = untilRunning(game, state);
    if (ready === undefined) return never;
    const ran = advance(game, ready);
    state = ran.state;
    if (ran.happenings.some((happening) => happening.type === 'live' && happening.project === project)) return weekOf(day);
  }
  return never;
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

/** How many questions may be answered before a day runs; more means that the core asks in circles. */
const MOST_ANSWERS = 20;

/** Runs the plan as it is and answers by silence until a day can run. Undefined at the end, or where neither helps. */
function untilRunning(game: Game, start: State): State | undefined {
  let state = start;
  for (let i = 0; i < MOST_ANSWERS; i += 1) {
    const { awaiting } = viewOf(game, state);
    if (awaiting.kind === 'run') return state;
    if (awaiting.kind === 'end') return undefined;
    const next = step(game, state);
    if (next === undefined) return undefined;
    state = next;
  }
  return undefined;
}

function step(game: Game, state: State): State | undefined {
  const answer = silently(game, state);
  const tries: readonly Decision[] = answer === undefined ? [{ type: 'run-week' }] : [answer, { type: 'run-week' }];
  for (const decision of tries) {
    const next = decide(game, state, decision);
    if (!isProblem(next)) return next;
  }
  return undefined;
}
