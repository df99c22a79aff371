// What a habit is: what somebody does who has it, and what somebody does who has forgotten it. One file each beside this one.

import type { Conduct } from '../conduct.ts';

/** The habits that the model claims to pay, in the model's order. */
export const HABIT_NAMES = [
  'early-warnings',
  'one-to-ones',
  'estimates',
  'restore-tests',
  'wip-limit',
  'early-ordering',
  'floor-walks',
  'slack',
  'finding-causes',
] as const;
export type HabitName = (typeof HABIT_NAMES)[number];

export interface Habit {
  readonly name: HabitName;
  readonly kept: Conduct;
  readonly left: Conduct;
}
