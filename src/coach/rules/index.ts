// The rules of the design, and in which scenario each has something to say.

import { avoidedHardTalk } from './avoided-hard-talk.ts';
import { bigBang } from './big-bang.ts';
import { blame } from './blame.ts';
import { cancelledOneToOnes } from './cancelled-one-to-ones.ts';
import { cavalryTooLate } from './cavalry-too-late.ts';
import { cowboyChange } from './cowboy-change.ts';
import { crunchAsPlan } from './crunch-as-plan.ts';
import { deferringTheBoring } from './deferring-the-boring.ts';
import { delegationMisfit } from './delegation-misfit.ts';
import { falseEconomy, holdsFalseEconomy } from './false-economy.ts';
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
import type { Mechanism, OptionRule } from '../../core/index.ts';
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
  blame,
];

/** Months of running cost in the cost of three years. */
const MONTHS = 36;

/** What of a scenario decides whether a rule has something to say. */
interface Frame {
  readonly mechanisms: readonly Mechanism[];
  readonly overtime?: boolean;
  readonly team?: readonly { readonly hire?: object }[];
  readonly requests?: readonly { readonly project: string }[];
  readonly projects?: readonly {
    readonly options: readonly Pick<OptionRule, 'price' | 'monthly' | 'yearlyFailure' | 'benefit' | 'bridge'>[];
  }[];
}

const whole = (option: Pick<OptionRule, 'price' | 'monthly' | 'yearlyFailure' | 'benefit' | 'bridge'>) => ({
  ...option,
  threeYearCost: option.price + option.monthly * MONTHS,
});

const isAskedTwice = (requests: readonly { readonly project: string }[]): boolean =>
  new Set(requests.map((one) => one.project)).size < requests.length;

/** Whether a rule can say anything in a scenario: what it warns of does harm there, and can be done. */
export function canFire(id: RuleId, scenario: Frame): boolean {
  if (id === 'crunch-as-plan' && scenario.overtime === false) return false;
  if (id === 'cavalry-too-late' && scenario.team?.some((one) => one.hire !== undefined) !== true) return false;
  if (id === 'false-economy' && scenario.projects?.some(({ options }) => holdsFalseEconomy(options.map(whole))) !== true) return false;
  // A second yes on one project takes a second wish for it.
  if (id === 'silent-scope-creep' && !isAskedTwice(scenario.requests ?? [])) return false;
  const needs = RULES.find((rule) => rule.id === id)?.needs ?? [];
  return needs.every((mechanism) => scenario.mechanisms.includes(mechanism));
}
