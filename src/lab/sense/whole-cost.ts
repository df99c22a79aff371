// What something costs to own, and not to buy: whoever plans by the book leaves what another one beats on both counts (research §3, 19).

import { FULL, type Cents, type OptionView } from '../../core/index.ts';

const YEARS = 3;
/** Dearer to own than this share of another that does no less is a false economy. */
const TOO_MUCH = 1.3;

/** Price, running cost and what failing costs to buy again, over three years. */
const wholeCost = (one: OptionView): Cents => one.threeYearCost + (YEARS * one.yearlyFailure * one.price) / FULL;
const benefitOf = (one: OptionView): number => one.benefit ?? FULL;

/** Options without those that come much dearer over three years than another one that does no less. A bridge is not meant to last. */
export const worthOwning = (fits: readonly OptionView[]): readonly OptionView[] =>
  fits.filter(
    (one) =>
      one.bridge === true ||
      !fits.some((other) => other.bridge !== true && benefitOf(other) >= benefitOf(one) && wholeCost(one) > wholeCost(other) * TOO_MUCH),
  );
