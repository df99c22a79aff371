// Bots by name, for the command line and the balance.

import type { Bot } from '../bot.ts';
import { HABIT_NAMES, type HabitName } from '../habits/habit.ts';
import { VICE_NAMES } from '../vices/index.ts';
import { cruncher, hero, startEverything } from './doers.ts';
import { neverPromises, promiseFarmer, sandbagger, talker } from './gamers.ts';
import { idle } from './idle.ts';
import { BOT_NAMES, PROFILES, type BotName } from './names.ts';
import { halfway, planner, plannerWith, plannerWithout } from './planner.ts';
import { loudestFirst, yesToAll } from './pleasers.ts';
import { profileBot } from './profile.ts';
import { random } from './random.ts';

/** Those that are no planner without one habit. A bot that has luck of its own takes the seed. */
const BOTS = {
  idle,
  random,
  'loudest-first': loudestFirst,
  'yes-to-all': yesToAll,
  'start-everything': startEverything,
  cruncher,
  hero,
  'never-promises': neverPromises,
  sandbagger,
  'promise-farmer': promiseFarmer,
  talker,
  planner,
  halfway,
} as const satisfies Partial<Record<BotName, (seed: string) => Bot>>;

const isOfOwn = (name: BotName): name is keyof typeof BOTS => Object.hasOwn(BOTS, name);

/** A new bot of a name for one run with a seed. */
export const botNamed = (name: BotName, seed: string): Bot =>
  isOfOwn(name) ? BOTS[name](seed) : plannerWithout(name.slice('planner-without-'.length) as HabitName);

const isBotName = (name: string): name is BotName => BOT_NAMES.some((one) => one === name);

/** A bot by any name: those of the model, `profile-N`, `profile-N-without-HABIT`, `planner-with-VICE`; undefined where there is none. */
export function anyBot(name: string, seed: string): Bot | undefined {
  if (isBotName(name)) return botNamed(name, seed);
  const vice = VICE_NAMES.find((one) => name === `planner-with-${one}`);
  if (vice !== undefined) return plannerWith(vice);
  const [, number, habit] = /^profile-(\d{1,2})(?:-without-([a-z-]+))?$/.exec(name) ?? [];
  const without = HABIT_NAMES.find((one) => one === habit);
  const n = Number(number);
  if (number === undefined || n < 1 || n > PROFILES || (habit !== undefined && without === undefined)) return undefined;
  return profileBot(n, without);
}
