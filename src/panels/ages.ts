// An age in words: years from two years on, months below.

import { t } from '../words/index.ts';

const MONTHS_SHOWN_AS_YEARS = 24;

/** Takes whole months. */
export const sayMonths = (months: number): string =>
  months >= MONTHS_SHOWN_AS_YEARS ? t('building.card.years', { years: Math.round(months / 12) }) : t('building.card.months', { months });
