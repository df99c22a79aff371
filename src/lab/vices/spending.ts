// Vices of spending: all at once, at the last minute, too dear, too cheap, not at all.

import type { OptionView } from '../../core/index.ts';
import type { Conduct } from '../conduct.ts';

/** Weeks before the end in which a splurger spends what is left. */
const LAST_WEEKS = 2;
/** Share of the budget that a hoarder ever commits. */
const HOARDER_SPENDS = 0.3;

const cheapest = (fits: readonly OptionView[]): OptionView | undefined =>
  fits.reduce<OptionView | undefined>((best, o) => (best === undefined || o.price < best.price ? o : best), undefined);
const dearest = (fits: readonly OptionView[]): OptionView | undefined =>
  fits.reduce<OptionView | undefined>((best, o) => (best === undefined || o.price > best.price ? o : best), undefined);

export const dearestOptions: Conduct = { option: (_, __, fits) => dearest(fits) };
export const cheapestOptions: Conduct = { option: (_, __, fits) => cheapest(fits) };

/** Orders everything that is known in the first week, before anybody has looked. */
export const orderAllInWeekOne: Conduct = { rush: (view) => view.week === 1 };

/** In the last weeks everything that is not yet ordered is bought, looked at or not. */
export const lastWeekSplurge: Conduct = { rush: (view) => view.week > view.weeks - LAST_WEEKS };

/** Keeps most of the budget to the end. */
export const hoard: Conduct = {
  budget: (view) => view.money.budget * HOARDER_SPENDS - view.money.committed - view.money.pending,
};
