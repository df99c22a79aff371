// The rules that can be read today, and those of the design that wait for what they are about to come into the game.

import { bigBang } from './big-bang.ts';
import { cancelledOneToOnes } from './cancelled-one-to-ones.ts';
import { cowboyChange } from './cowboy-change.ts';
import { crunchAsPlan } from './crunch-as-plan.ts';
import { delegationMisfit } from './delegation-misfit.ts';
import { firefighting } from './firefighting.ts';
import { greenBackup } from './green-backup.ts';
import { heroTechnician } from './hero-technician.ts';
import { lateOrdering } from './late-ordering.ts';
import { noReserve } from './no-reserve.ts';
import { notManagingUp } from './not-managing-up.ts';
import { onlyUpward } from './only-upward.ts';
import { promiseOnTheSpot } from './promise-on-the-spot.ts';
import { readyFireAim } from './ready-fire-aim.ts';
import type { Rule } from './rule.ts';
import { silentSlip } from './silent-slip.ts';
import { startEverything } from './start-everything.ts';

export const RULES: readonly Rule[] = [
  heroTechnician,
  delegationMisfit,
  promiseOnTheSpot,
  noReserve,
  startEverything,
  lateOrdering,
  greenBackup,
  cowboyChange,
  bigBang,
  silentSlip,
  onlyUpward,
  crunchAsPlan,
  readyFireAim,
  cancelledOneToOnes,
  notManagingUp,
  firefighting,
];

/** What a rule waits for: decisions that the core does not know yet, or its own writing. */
export const WAITING = {
  'yes-to-all': 'requests',
  'silent-scope-creep': 'scope',
  'cavalry-too-late': 'hiring',
  'avoided-hard-talk': 'feedback',
  blame: 'reviews',
  'squeaky-wheel': 'unwritten',
  'key-person': 'unwritten',
  'false-economy': 'unwritten',
  'deferring-the-boring': 'unwritten',
  'gold-plating': 'unwritten',
  'sunk-cost-march': 'unwritten',
  'single-vendor': 'unwritten',
} as const;
