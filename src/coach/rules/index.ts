// The rules that can be read today, and those of the design that wait for what they are about to come into the game.

import { bigBang } from './big-bang.ts';
import { cancelledOneToOnes } from './cancelled-one-to-ones.ts';
import { cowboyChange } from './cowboy-change.ts';
import { crunchAsPlan } from './crunch-as-plan.ts';
import { greenBackup } from './green-backup.ts';
import { lateOrdering } from './late-ordering.ts';
import { promiseOnTheSpot } from './promise-on-the-spot.ts';
import type { Rule } from './rule.ts';
import { silentSlip } from './silent-slip.ts';
import { startEverything } from './start-everything.ts';

export const RULES: readonly Rule[] = [
  promiseOnTheSpot,
  startEverything,
  lateOrdering,
  greenBackup,
  cowboyChange,
  bigBang,
  silentSlip,
  crunchAsPlan,
  cancelledOneToOnes,
];

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
  'only-upward': 'unwritten',
  'key-person': 'unwritten',
  'false-economy': 'unwritten',
  'deferring-the-boring': 'unwritten',
  'gold-plating': 'unwritten',
  'ready-fire-aim': 'unwritten',
  'not-managing-up': 'unwritten',
  'sunk-cost-march': 'unwritten',
  firefighting: 'unwritten',
  'single-vendor': 'unwritten',
} as const;
