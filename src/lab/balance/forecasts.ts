// Whether the dots tell the truth: for promises as they are given, how many of the 20 dots keep them, and whether the true one
// does. The dots hold the plan and answer by default, so the true world is asked the same; what came of it as it was played stands beside.

import { continueRun, weekOf, type Game, type ProjectId, type State, type View, type Week } from '../../core/index.ts';
import { answers, forecastProject } from '../../coach/index.ts';
import type { Bot } from '../bot.ts';
import type { Shown } from './facts.ts';
import { watch } from './play-facts.ts';

/** Promises of one run that are looked at: the dots cost sixty runs each. */
const MOST = 2;

/** Whether a project goes live in time when the plan of this moment is held. */
function isKept(game: Game, state: State, project: ProjectId, week: Week): boolean {
  const { days } = continueRun(game, state, [], { keep: true });
  const live = days.find(({ happenings }) => happenings.some((h) => answers(game, project, h)));
  return live !== undefined && weekOf(live.day) <= week;
}

/** Plays a bot and takes the dots of its first promises when their week's plan stands. */
export function showPromises(game: Game, bot: Bot, seed: string): readonly Shown[] {
  const shown: { readonly project: ProjectId; readonly week: Week; readonly dots: number; readonly held: boolean }[] = [];
  const planned = (view: View, state: State): void => {
    for (const { made, warnings, project, week } of view.promises) {
      // Once a bridge serves, a date is about what comes after it, and the first that went live tells nothing of it.
      if (view.projects.some((p) => p.id === project && p.bridge !== undefined)) continue;
      if (made !== view.day || warnings.length > 0 || shown.length >= MOST) continue;
      const dots = forecastProject(game, view, project).filter((finish) => finish <= week).length;
      shown.push({ project, week, dots, held: isKept(game, state, project, week) });
    }
  };
  const { liveIn } = watch(game, bot, seed, { planned });
  return shown.map(({ project, week, dots, held }) => {
    const isPlayed = (liveIn.get(project) ?? Number.POSITIVE_INFINITY) <= week;
    return [dots, held ? 1 : 0, isPlayed ? 1 : 0];
  });
}
