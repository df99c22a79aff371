// What is to be learnt from a chart of the run, as its title: computed from the same points that are drawn.

import { hours, money, points as written, t } from '../../words/index.ts';
import { most, worstFall, type WeekPoint } from './series.ts';

/** Falls below a point are no news. */
const NEWS = 100;

export function lostTitle(points: readonly WeekPoint[]): string {
  const worst = most(points, (point) => point.lost);
  if (worst === undefined || worst.lost === 0) return t('debrief.happened.lost-none');
  const all = points.reduce((sum, point) => sum + point.lost, 0);
  return t('debrief.happened.lost', { week: worst.week, hours: hours(worst.lost), all: hours(all) });
}

export function trustTitle(points: readonly WeekPoint[]): string {
  const values = { from: written(points[0]?.trust ?? 0), to: written(points.at(-1)?.trust ?? 0) };
  const fall = worstFall(points, (point) => point.trust);
  if (fall === undefined || fall.by < NEWS) return t('debrief.happened.trust-steady', values);
  return t('debrief.happened.trust', { ...values, week: fall.week, by: written(fall.by) });
}

export function moneyTitle(points: readonly WeekPoint[], budget: number, currency: string): string {
  const values = { left: money(points.at(-1)?.capital ?? budget, currency), budget: money(budget, currency) };
  const paid = worstFall([{ ...(points[0] as WeekPoint), capital: budget, week: 0 }, ...points], (point) => point.capital);
  if (paid === undefined) return t('debrief.happened.money-none', values);
  return t('debrief.happened.money', { ...values, week: paid.week, amount: money(paid.by, currency) });
}

export function energyTitle(points: readonly WeekPoint[]): string {
  const worst = most(points, (point) => -point.energy);
  if (points.every((point) => Math.round(point.energy / 100) === Math.round((worst?.energy ?? 0) / 100)))
    return t('debrief.happened.energy-same', { points: written(worst?.energy ?? 0) });
  return t('debrief.happened.energy', {
    week: worst?.week ?? 1,
    points: written(worst?.energy ?? 0),
    to: written(points.at(-1)?.energy ?? 0),
  });
}

/** What the whole timeline comes to. */
export function runTitle(points: readonly WeekPoint[]): string {
  const lost = most(points, (point) => point.lost);
  const fall = worstFall(points, (point) => point.trust);
  const values = { weeks: points.length };
  const hasLost = lost !== undefined && lost.lost > 0;
  const hasFall = fall !== undefined && fall.by >= NEWS;
  if (hasLost && hasFall) return t('debrief.happened.title-both', { ...values, lost: lost.week, trust: fall.week });
  if (hasLost) return t('debrief.happened.title-lost', { ...values, lost: lost.week });
  return hasFall ? t('debrief.happened.title-trust', { ...values, trust: fall.week }) : t('debrief.happened.title-calm', values);
}
