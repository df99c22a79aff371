// The rules that can be read today, and those of the design that wait for what they are about to come into the game.

import { avoidedHardTalk } from './avoided-hard-talk.ts';
import { bigBang } from './big-bang.ts';
import { cancelledOneToOnes } from './cancelled-one-to-ones.ts';
import { cavalryTooLate } from './cavalry-too-late.ts';
import { cowboyChange } from './cowboy-change.ts';
import { crunchAsPlan } from './crunch-as-plan.ts';
import { deferringTheBoring } from './deferring-the-boring.ts';
import { delegationMisfit } from './delegation-misfit.ts';
import { falseEconomy } from './false-economy.ts';
import { firefighting } from './firefighting.ts';
import { goldPlating } from './gold-plating.ts';
import { greenBackup } from './green-backup.ts';
import { heroTechnician } from './hero-technician.ts';
import { keyPerson } from './key-person.ts';
import { lateOrdering } from './late-ordering.ts';
import { noReserve } from './no-reserve.ts';
import { notManagingUp } from './not-managing-up.ts';
import { onlyUpward } from './only-upward.ts';
import { promiseOnTheSpot } from './promise-on-the-spot.ts';
import { readyFireAim } from './ready-fire-aim.ts';
import type { Mechanism } from '../../core/index.ts';
import type { Rule, RuleId } from './rule.ts';
import { silentScopeCreep } from './silent-scope-creep.ts';
import { silentSlip } from './silent-slip.ts';
import { singleVendor } from './single-vendor.ts';
import { squeakyWheel } from './squeaky-wheel.ts';
import { startEverything } from './start-everything.ts';
import { sunkCostMarch } from './sunk-cost-march.ts';
import { yesToAll } from './yes-to-all.ts';

export const RULES: readonly Rule[] = [
  heroTechnician,
  delegationMisfit,
  promiseOnTheSpot,
  noReserve,
  startEverything,
  squeakyWheel,
  lateOrdering,
  greenBackup,
  cowboyChange,
  bigBang,
  silentSlip,
  onlyUpward,
  crunchAsPlan,
  keyPerson,
  falseEconomy,
  deferringTheBoring,
  goldPlating,
  readyFireAim,
  cancelledOneToOnes,
  notManagingUp,
  sunkCostMarch,
  firefighting,
  singleVendor,
  yesToAll,
  silentScopeCreep,
  avoidedHardTalk,
  cavalryTooLate,
];

/** What a rule waits for: decisions that the core does not know yet. */
export const WAITING = {
  blame: 'reviews',
} as const;

/** What of a scenario decides whether a rule has something to say. */
interface Frame {
  readonly mechanisms: readonly Mechanism[];
  readonly overtime?: boolean;
  readonly team?: readonly { readonly hire?: object }[];
}

/** Whether a rule can say anything in a scenario: what it warns of does harm there, and can be done. */
export function canFire(id: RuleId, scenario: Frame): boolean {
  if (id === 'crunch-as-plan' && scenario.overtime === false) return false;
  if (id === 'cavalry-too-late' && scenario.team?.some((one) => one.hire !== undefined) !== true) return false;
  const needs = RULES.find((rule) => rule.id === id)?.needs ?? [];
  return needs.every((mechanism) => scenario.mechanisms.includes(mechanism));
}
