// What a promise has said over time: one date after the other, each with the first word that it would not hold. A warning counts only for
// the date that stood when it was given; moving a date is such a word too, and the new date starts without any.

import { must } from './prepare.ts';
import type { PromiseState } from './project-state.ts';
import { DAYS_PER_WEEK, fridayOf, type Day, type Week } from './units.ts';

/** Weeks ahead from which a warning counts as early. */
export const EARLY_WEEKS = 2;

export interface DateGiven {
  readonly week: Week;
  /** The day of the first warning while it stood; −1 for none. */
  readonly warned: Day;
  /** The day it was moved to another; −1 for the date that stands. */
  readonly moved: Day;
}

type Said = Pick<PromiseState, 'firstWeek' | 'warnings'>;

/** All dates of a promise, the first one first. */
export function datesOf({ firstWeek, warnings }: Said): readonly DateGiven[] {
  const dates: DateGiven[] = [];
  let standing: DateGiven = { week: firstWeek, warned: -1, moved: -1 };
  for (const { day, newWeek } of warnings) {
    if (standing.warned < 0) standing = { ...standing, warned: day };
    if (newWeek < 0) continue;
    dates.push({ ...standing, moved: day });
    standing = { week: newWeek, warned: -1, moved: -1 };
  }
  return [...dates, standing];
}

/** The date that stands. */
export const standingDate = (promise: Said): DateGiven => must(datesOf(promise).at(-1), 'date');

/** Weeks from a day to a date's Friday. */
export const weeksAhead = (week: Week, day: Day): number => (fridayOf(week) - day) / DAYS_PER_WEEK;

/** Weeks between the first warning of a date and its Friday; undefined = nobody was warned of it. */
export const weeksWarned = ({ week, warned }: DateGiven): number | undefined => (warned < 0 ? undefined : weeksAhead(week, warned));

/** Whether any date was moved without a word in time. */
export const wasMovedLate = (promise: Said): boolean =>
  datesOf(promise).some((date) => date.moved >= 0 && (weeksWarned(date) ?? 0) < EARLY_WEEKS);
