// Mixed managers: the planner with each habit off at one half, plus vices at random. Number N is always the same person.

import type { Bot } from '../bot.ts';
import { Dice } from '../dice.ts';
import { HABIT_NAMES, type HabitName } from '../habits/index.ts';
import { EVERYDAY_VICES, type ViceName } from '../vices/index.ts';
import { withHabits } from './planner.ts';

/** One in so many has a certain vice. */
const VICE_IN = 4;

export interface Profile {
  readonly habits: ReadonlySet<HabitName>;
  readonly vices: readonly ViceName[];
}

export function profileOf(number: number): Profile {
  const dice = new Dice(`profile|${number}`);
  const habits = new Set(HABIT_NAMES.filter(() => dice.below(2) === 0));
  return { habits, vices: EVERYDAY_VICES.filter(() => dice.below(VICE_IN) === 0) };
}

/** The profile of a number, also without one of its habits. */
export function profileBot(number: number, without?: HabitName): Bot {
  const { habits, vices } = profileOf(number);
  const name = `profile-${number}${without === undefined ? '' : `-without-${without}`}`;
  return withHabits(name, (habit) => habit !== without && habits.has(habit), vices);
}
