// What bots are called. Without the bots themselves, so that help can list them at once.

import { HABIT_NAMES, type HabitName } from '../habits/habit.ts';

/** Each leads badly in one way. */
export const BAD_BOTS = ['idle', 'random', 'loudest-first', 'yes-to-all', 'start-everything', 'cruncher', 'hero'] as const;
/** Each tries to look good without leading. */
export const GAMERS = ['never-promises', 'sandbagger', 'promise-farmer', 'talker'] as const;
type Without = `planner-without-${HabitName}`;
export const WITHOUT: readonly Without[] = HABIT_NAMES.map((habit): Without => `planner-without-${habit}`);

export type BotName = (typeof BAD_BOTS)[number] | (typeof GAMERS)[number] | 'planner' | 'halfway' | Without;
export const BOT_NAMES: readonly BotName[] = [...BAD_BOTS, ...GAMERS, 'planner', 'halfway', ...WITHOUT];

/** How many profiles there are. */
export const PROFILES = 20;
