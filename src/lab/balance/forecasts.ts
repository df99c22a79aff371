// Whether the dots tell the truth: for promises as they are given, how many of the 20 imagined worlds keep them, and whether this one did.

import type { Game, ProjectId, View, Week } from '../../core/index.ts';
import { forecastProject } from '../../coach/index.ts';
import type { Bot } from '../bot.ts';
import type { Shown } from './facts.ts';
import { watch } from './play-facts.ts';

/** Promises of one run that are looked at: the dots cost twenty runs each. */
const MOST = 2;

/** Plays a bot and takes the dots of its first promises when their week's plan stands. */
export function showPromises(game: Game, bot: Bot, seed: string): readonly Shown[] {
  const shown: { readonly project: ProjectId; readonly week: Week; readonly dots: number }[] = [];
  const planned = (view: View): void => {
    for (const promise of view.promises) {
      if (promise.made !== view.day || promise.warnings.length > 0 || shown.length >= MOST) continue;
      const weeks = forecastProject(game, view, promise.project);
      shown.push({ project: promise.project, week: promise.week, dots: weeks.filter((week) => week <= promise.week).length });
    }
  };
  const { liveIn } = watch(game, bot, seed, { planned });
  return shown.map(({ project, week, dots }) => [dots, (liveIn.get(project) ?? Number.POSITIVE_INFINITY) <= week ? 1 : 0]);
}
