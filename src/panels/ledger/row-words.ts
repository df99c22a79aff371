// A ledger row in words: its figures on Monday and Friday, the signed change, the word and its shape.

import { duration, exactPoints, hours, money, shownHours, points, signedMoney, signedNumber, t } from '../../words/index.ts';
import type { BadgeKind } from '../shared/badge.tsx';
import type { Unit } from './units.ts';
import type { PromiseMoves, Row, RowName, Word } from './week.ts';

/** Figures that are a mean of those who make them up. */
export const isMean = ({ name }: Row): boolean => name === 'trust' || name === 'satisfaction' || name === 'energy';

export const unitOf = (name: RowName): Unit => (name === 'money' ? 'money' : name === 'service' ? 'time' : 'points');

/** One figure of a row. Exact ones are for the causes, where sums must come out. */
export function valueText(row: Row, value: number, currency: string, exact = false): string {
  switch (row.name) {
    case 'money':
      return money(value, currency);
    case 'promises':
      return exact ? String(value) : t('ledger.promises-open', { open: value });
    case 'trust':
    case 'satisfaction':
    case 'energy':
      return exact ? exactPoints(value) : points(value);
    case 'service':
      return exact ? duration(value) : t('ledger.hours-lost', { hours: hours(value) });
  }
}

/** The figure that a row begins with. What it counts is said by the one beside it. */
export const beforeText = (row: Row, currency: string): string =>
  row.name === 'service' ? hours(row.before) : valueText(row, row.before, currency);

/** Differences are those of the two figures as they are shown beside it, so that a reader can check them. */
const wholePoints = (row: Row): number => Math.round(row.after / 100) - Math.round(row.before / 100);
const shownMinutes = (row: Row): number => shownHours(row.after) - shownHours(row.before);

/** The signed change as the table shows it: the difference of the two figures beside it. */
export function changeText(row: Row, moves: PromiseMoves, currency: string): string {
  switch (row.name) {
    case 'money':
      return row.after === row.before ? t('ledger.no-change') : signedMoney(row.after - row.before, currency);
    case 'promises': {
      const parts = [
        ...(moves.broken.length > 0 ? [t('ledger.promises-broken', { count: moves.broken.length })] : []),
        ...(moves.kept.length > 0 ? [t('ledger.promises-kept', { count: moves.kept.length })] : []),
        ...(moves.made.length > 0 ? [t('ledger.promises-new', { count: moves.made.length })] : []),
        ...(moves.warned.length > 0 && moves.broken.length + moves.kept.length + moves.made.length === 0
          ? [t('ledger.promises-warned', { count: moves.warned.length })]
          : []),
      ];
      return parts.length === 0 ? t('ledger.no-change') : parts.join(', ');
    }
    case 'trust':
    case 'satisfaction':
    case 'energy':
      return wholePoints(row) === 0 ? t('ledger.no-change') : signedNumber(wholePoints(row));
    case 'service':
      return shownMinutes(row) === 0 ? t('ledger.no-change') : `+${hours(shownMinutes(row))}`;
  }
}

/** How much it moved, without a sign, for "rose by…"; absent where it did not move as shown. */
export function sizeText(row: Row, currency: string): string | undefined {
  switch (row.name) {
    case 'money':
      return row.after === row.before ? undefined : money(Math.abs(row.after - row.before), currency);
    case 'promises':
      return row.after === row.before ? undefined : String(Math.abs(row.after - row.before));
    case 'trust':
    case 'satisfaction':
    case 'energy':
      return wholePoints(row) === 0 ? undefined : String(Math.abs(wholePoints(row)));
    case 'service':
      return shownMinutes(row) === 0 ? undefined : hours(shownMinutes(row));
  }
}

export const badgeOf = (word: Word): BadgeKind => (word === 'good' || word === 'halved' ? 'ok' : word === 'bad' ? 'critical' : 'plain');
