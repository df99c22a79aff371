// The rules that can be read today, and those of the design that wait for what they are about to come into the game.

import { greenBackup } from './green-backup.ts';
import { promiseOnTheSpot } from './promise-on-the-spot.ts';
import type { Rule } from './rule.ts';
import { startEverything } from './start-everything.ts';

export const RULES: readonly Rule[] = [promiseOnTheSpot, startEverything, greenBackup];

/** What a rule waits for: decisions that the core does not know yet, or its own writing. */
export const WAITING = {
  'yes-to-all': 'requests',
  'silent-scope-creep': 'scope',
  'cavalry-too-late': 'hiring',
  'avoided-hard-talk': 'feedback',
  blame: 'reviews',
  'hero-technician': 'unwritten',
  'delegation-misfit': 'unwritten',
  'no-reserve': 'unwritten',
  'squeaky-wheel': 'unwritten',
  'late-ordering': 'unwritten',
  'cowboy-change': 'unwritten',
  'big-bang': 'unwritten',
  'silent-slip': 'unwritten',
  'only-upward': 'unwritten',
  'crunch-as-plan': 'unwritten',
  'key-person': 'unwritten',
  'false-economy': 'unwritten',
  'deferring-the-boring': 'unwritten',
  'gold-plating': 'unwritten',
  'ready-fire-aim': 'unwritten',
  'cancelled-one-to-ones': 'unwritten',
  'not-managing-up': 'unwritten',
  'sunk-cost-march': 'unwritten',
  firefighting: 'unwritten',
  'single-vendor': 'unwritten',
} as const;
