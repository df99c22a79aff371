// One-to-ones: a fixed talk with each person of the team, every other week, in busy weeks too (M13).

import type { Habit } from './habit.ts';

export const oneToOnes: Habit = {
  name: 'one-to-ones',
  kept: { standing: { 'one-to-ones': 'fortnightly' } },
  left: { standing: { 'one-to-ones': 'off' } },
};
