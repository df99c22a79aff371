// What is typed behind a command, read: whole numbers, seeds, names of bots and of things in the scenario.

import { anyBot, BOT_NAMES, type Bot } from '../lab/index.ts';
import { suggest } from '../scenario/index.ts';
import { Complaint } from './exit-codes.ts';

/** A whole number from 1, or from `least`. Throws a `Complaint` where it is none. */
export function wholeNumber(given: string, name: string, most: number, least = 1): number {
  const number = Number(given);
  if (!/^\d+$/.test(given) || number < least || number > most)
    throw new Complaint(`${name} ${given}: a whole number from ${least} to ${most}`);
  return number;
}

export function seedText(given: string): string {
  if (given === '') throw new Complaint('the seed is any text but the empty one');
  return given;
}

export function botFor(name: string, seed: string): Bot {
  const bot = anyBot(name, seed);
  if (bot === undefined) throw new Complaint(`no bot is called ${name}; ${suggest('bots', name, BOT_NAMES)}`);
  return bot;
}

/** Names with commas between. */
export function botNames(given: string): readonly string[] {
  const bots = [...new Set(given.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  if (bots.length === 0) throw new Complaint('--bots asks for names of bots, with commas between');
  for (const name of bots) botFor(name, 'x');
  return bots;
}

/** One of a scenario's things by its id. */
export function named<T extends { readonly id: string }>(id: string, of: readonly T[], none: string, many: string): T {
  const found = of.find((one) => one.id === id);
  if (found === undefined)
    throw new Complaint(
      `${none} called ${id}; ${suggest(
        many,
        id,
        of.map((one) => one.id),
      )}`,
    );
  return found;
}
