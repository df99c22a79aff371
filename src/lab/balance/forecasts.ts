// Whether the dots tell the truth: for promises as they are given, how many of the 20 dots keep them, and whether the true one
// does. The dots hold the plan and answer by default, so the true world is asked the same; what came of it as it was played stands beside.

import { continueRun, weekOf, type Game, type ProjectId, type State, type View, type Week } from '../../core/index.ts';
import { answers, forecastProject } from '../../coach/index.ts';
import type { Bot } from '../bot.ts';
import type { Shown } from './facts.ts';
import { watch } from './play-facts.ts';

/** Promises of one run that are looked at: the dots cost sixty runs each. */
const MOST = 2;

/**
 * Dates that are read beside the one that was promised, in weeks from it: who weighs a date reads the dots of its neighbours, too.
 * A planner's own promises are mostly safe and tell little of the dots between never and always.
 */
const DATES = [-2, -1, 0, 1, 2] as const;

/** The week in which a project goes live when the plan of this moment is held. */
function weekHeld(game: Game, state: State, project: ProjectId): number {
  const { days } = continueRun(game, state, [], { keep: true });
  const live = days.find(({ happenings }) => happenings.some((h) => answers(game, project, h)));
  return live === undefined ? Number.POSITIVE_INFINITY : weekOf(live.day);
}

/** Plays a bot and takes the dots of its first promises when their week's plan stands. */
export function showPromises(game: Game, bot: Bot, seed: string): readonly Shown[] {
  const shown: { readonly project: ProjectId; readonly week: Week; readonly finishes: readonly number[]; readonly held: number }[] = [];
  const planned = (view: View, state: State): void => {
    for (const { made, warnings, project, week } of view.promises) {
      // Once a bridge serves, a date is about what comes after it, and the first that went live tells nothing of it.
      if (view.projects.some((p) => p.id === project && p.bridge !== undefined)) continue;
      if (made !== view.day || warnings.length > 0 || shown.length >= MOST) continue;
      shown.push({ project, week, finishes: forecastProject(game, view, project), held: weekHeld(game, state, project) });
    }
  };
  const { liveIn } = watch(game, bot, seed, { planned });
  return shown.map(({ project, week, finishes, held }) => {
    const played = liveIn.get(project) ?? Number.POSITIVE_INFINITY;
    return DATES.map((apart) => {
      const date = week + apart;
      return [finishes.filter((finish) => finish <= date).length, held <= date ? 1 : 0, played <= date ? 1 : 0] as const;
    });
  });
}
