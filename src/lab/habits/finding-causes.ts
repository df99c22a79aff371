// Finding causes: nothing is bought before two hours of looking have shown what lies behind the wish.

import type { Habit } from './habit.ts';

export const findingCauses: Habit = {
  name: 'finding-causes',
  kept: {
    look: (p) => (p.causeKnown ? [] : [{ activity: 'find-cause', project: p.id }]),
    mayOrder: (_, project) => project.causeKnown,
  },
  left: {},
};
