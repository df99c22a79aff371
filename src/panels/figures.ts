// The headline figures in words. Header and panels show them from here and the ledger rounds in the same way, so that no two
// places can differ by a point.

import type { View } from '../core/index.ts';
import { hours, money, points, t } from '../words/index.ts';

export interface ShownFigures {
  readonly money: string;
  readonly trust: string;
  readonly promises: string;
  readonly lost: string;
}

export const shownFigures = ({ figures }: Pick<View, 'figures'>, currency: string): ShownFigures => ({
  money: money(figures.capital, currency),
  trust: points(figures.trust),
  promises: t('frame.promises-open', { open: figures.promisesOpen }),
  lost: hours(figures.minutesLost),
});
