// All habits by name, and the parts of a manager who keeps some of them.

import type { Conduct } from '../conduct.ts';
import { earlyOrdering } from './early-ordering.ts';
import { earlyWarnings } from './early-warnings.ts';
import { estimating } from './estimates.ts';
import { findingCauses } from './finding-causes.ts';
import { floorWalks } from './floor-walks.ts';
import { HABIT_NAMES, type Habit, type HabitName } from './habit.ts';
import { oneToOnes } from './one-to-ones.ts';
import { restoreTests } from './restore-tests.ts';
import { slack } from './slack.ts';
import { wipLimit } from './wip-limit.ts';

export { HABIT_NAMES, type HabitName } from './habit.ts';

const HABITS: Readonly<Record<HabitName, Habit>> = {
  'early-warnings': earlyWarnings,
  'one-to-ones': oneToOnes,
  estimates: estimating,
  'restore-tests': restoreTests,
  'wip-limit': wipLimit,
  'early-ordering': earlyOrdering,
  'floor-walks': floorWalks,
  slack,
  'finding-causes': findingCauses,
};

/** The conduct of every habit: kept, or forgotten. */
export const conductsOf = (kept: (habit: HabitName) => boolean): readonly Conduct[] =>
  HABIT_NAMES.map((name) => (kept(name) ? HABITS[name].kept : HABITS[name].left));
