// One-to-ones: a fixed talk with each person of the team, every other week, in busy weeks too (M13).

import type { Decision, Rhythm, View } from '../../core/index.ts';
import type { Habit } from './habit.ts';

const held =
  (rhythm: Rhythm) =>
  (view: View): readonly Decision[] =>
    view.manager.standing.some((s) => s.habit === 'one-to-ones' && s.rhythm !== rhythm)
      ? [{ type: 'set-standing', habit: 'one-to-ones', rhythm }]
      : [];

export const oneToOnes: Habit = {
  name: 'one-to-ones',
  kept: { standing: held('fortnightly') },
  left: { standing: held('off') },
};
