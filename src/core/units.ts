// The units every number of the core is counted in. All of them are whole numbers.
// A 0–100 scale of files and screens is 0–10,000 here, so that a hundredth of a point can be posted exactly.

/** Hundredths of a point on a 0–100 scale: 0 to 10,000. */
export type Points = number;
/** Cents of the scenario's currency. */
export type Cents = number;
/** Working minutes. A person-day of effort is 480. */
export type Minutes = number;
/** Days since the first Monday, which is day 0. Weekends count. */
export type Day = number;
/** Weeks as people count them: the first is 1. */
export type Week = number;
/** A share between 0 and 1, in ten-thousandths: 0 to 10,000. */
export type Share = number;

export const DAYS_PER_WEEK = 7;
export const WORKDAYS_PER_WEEK = 5;
export const FRIDAY = 4;
export const SUNDAY = 6;
export const FULL: Share = 10_000;
export const MINUTES_PER_DAY: Minutes = 480;

/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: Day): number => day % DAYS_PER_WEEK;
/** The week that a day belongs to; day 0 is in week 1. */
export const weekOf = (day: Day): Week => Math.floor(day / DAYS_PER_WEEK) + 1;
/** The Monday of a week. */
export const mondayOf = (week: Week): Day => (week - 1) * DAYS_PER_WEEK;
/** The Friday of a week. */
export const fridayOf = (week: Week): Day => mondayOf(week) + FRIDAY;
export const isWorkday = (day: Day): boolean => weekdayOf(day) <= FRIDAY;
