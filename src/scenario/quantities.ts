// The schema's words in the core's units. Every function trusts that the schema has checked the form.

import type { Cents, Day, Minutes, Points, Share } from '../core/index.ts';
import type { LEVEL_WORDS } from './schema/values.ts';

const WORDS: Readonly<Record<(typeof LEVEL_WORDS)[number], number>> = { low: 25, small: 25, medium: 50, high: 75, severe: 90 };
/** Share of the capital that a week of delay costs. */
const COSTS = { small: 0.02, medium: 0.04, severe: 0.06 } as const;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365 / 12, year: 364 };
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 480 };

/** `3 weeks` → [3, 'week']. */
function amount(text: string): readonly [number, string] {
  const [figure = '0', unit = ''] = text.split(' ');
  return [Number.parseFloat(figure), unit.replace(/s$/, '')];
}

export const points = (value: number): Points => Math.round(value * 100);
export const cents = (units: number): Cents => Math.round(units * 100);
export const share = (percent: string): Share => Math.round(Number.parseFloat(percent) * 100);
export const levelPoints = (value: number | (typeof LEVEL_WORDS)[number]): Points =>
  points(typeof value === 'number' ? value : WORDS[value]);
export const hours = (value: number): Minutes => Math.round(value * 60);

export function spanDays(text: string): Day {
  const [figure, unit] = amount(text);
  return Math.round(figure * (DAYS[unit] ?? 1));
}

export const spanWeeks = (text: string): number => Math.round(spanDays(text) / 7);

export function workMinutes(text: string): Minutes {
  const [figure, unit] = amount(text);
  return Math.round(figure * (MINUTES[unit] ?? 1));
}

/** Shortest and longest quoted lead time in days. */
export function leadDays(text: string): readonly [Day, Day] {
  const [range = '0', unit = ''] = text.split(' ');
  const [low = 0, high = low] = range.split('-').map(Number);
  const days = DAYS[unit.replace(/s$/, '')] ?? 1;
  return [low * days, high * days];
}

export const costPerWeek = (cost: keyof typeof COSTS | number, capital: number): Cents =>
  cents(typeof cost === 'number' ? cost : capital * COSTS[cost]);
