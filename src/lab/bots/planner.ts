// By the book: sensible, and with every habit. Taken apart, it is what one habit is worth.

import { bridgeInPlay } from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { blend, type Conduct } from '../conduct.ts';
import { Dice } from '../dice.ts';
import { conductsOf, HABIT_NAMES, type HabitName } from '../habits/index.ts';
import { sensible } from '../sense/sensible.ts';
import { conductOf, type ViceName } from '../vices/index.ts';
import { manager } from './manager.ts';

/** How many habits `halfway` forgets. */
const FORGOTTEN = 3;

/** A manager with the habits that `kept` names and some vices. */
export const withHabits = (name: string, kept: (habit: HabitName) => boolean, vices: readonly ViceName[] = []): Bot =>
  manager(name, blend(sensible, [...conductsOf(kept), ...vices.map(conductOf)]));

export const planner = (): Bot => withHabits('planner', () => true);

export const plannerWithout = (habit: HabitName): Bot => withHabits(`planner-without-${habit}`, (one) => one !== habit);

export const plannerWith = (vice: ViceName, name = `planner-with-${vice}`): Bot => withHabits(name, () => true, [vice]);

/** A planner who forgets three habits, drawn by the run's seed. */
export function halfway(seed: string): Bot {
  const dice = new Dice(`halfway|${seed}`);
  const forgotten = new Set<HabitName>();
  while (forgotten.size < FORGOTTEN) {
    const habit = dice.pick(HABIT_NAMES);
    if (habit !== undefined) forgotten.add(habit);
  }
  return withHabits('halfway', (habit) => !forgotten.has(habit));
}

/** A planner who meets one need with one option, with a bridge and then the main option, or not at all. */
export function plannerWithOption(project: string, options: readonly string[]): Bot {
  const chosen: Conduct = {
    option: (view, need, fits) => {
      if (need.id !== project) return sensible.option(view, need, fits);
      const next = options[bridgeInPlay(need) === undefined ? 0 : 1];
      return fits.find((o) => o.id === next);
    },
  };
  return manager('planner', blend(sensible, [...conductsOf(() => true), chosen]));
}
