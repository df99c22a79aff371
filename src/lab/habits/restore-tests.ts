// Restore tests: a back-up counts once somebody has seen a file come back, and again every few weeks (M37).

import type { AssetView, Block } from '../../core/index.ts';
import type { Sight } from '../conduct.ts';
import type { Habit } from './habit.ts';

/** A restore is tested again after so many weeks. */
const EVERY_WEEKS = 5;
/** The first weeks go to listening. */
const FROM_WEEK = 3;

const isDue = ({ covers, up, lastRestore }: AssetView, day: number): boolean =>
  covers.length > 0 && up && (lastRestore === undefined || !lastRestore.worked || day - lastRestore.day > EVERY_WEEKS * 7);

const restores = ({ view }: Sight): Block[] =>
  view.week < FROM_WEEK
    ? []
    : view.assets
        .filter((a) => isDue(a, view.day))
        .slice(0, 1)
        .map((a) => ({ activity: 'test-restore', asset: a.id }));

export const restoreTests: Habit = { name: 'restore-tests', kept: { blocks: { restores } }, left: {} };
