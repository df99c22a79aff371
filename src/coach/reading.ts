// What the rules of the coach read: the log, and for each day the view, the happenings and the public postings. No state and no
// luck is in here, so no rule can judge by what the player could not know. A run is read week by week, whole weeks only.

import {
  DAYS_PER_WEEK,
  mondayOf,
  type Activity,
  type Happening,
  type HappeningType,
  type Log,
  type Posting,
  type View,
  type Week,
} from '../core/index.ts';

/** A day that has run, as the player saw it. */
export interface SeenDay {
  readonly view: View;
  readonly happenings: readonly Happening[];
  readonly postings: readonly Posting[];
}

export interface Reading {
  readonly log: Log;
  /** `days[i]` is day i. */
  readonly days: readonly SeenDay[];
}

/** A week that has run. */
export interface SeenWeek {
  readonly week: Week;
  /** What was on the screen when it was planned; absent in week 1, before which nothing was seen. */
  readonly before: View | undefined;
  /** Its Saturday: the plan still stands in it, and the week's days have passed. */
  readonly plan: View;
  /** Its Sunday: what the next plan begins with. */
  readonly after: View;
  readonly days: readonly SeenDay[];
  /** What was decided in it. */
  readonly log: Log;
}

const SATURDAY = 5;

/** All whole weeks, the first one first. */
export function weeksOf({ log, days }: Reading): readonly SeenWeek[] {
  return Array.from({ length: Math.floor(days.length / DAYS_PER_WEEK) }, (_, index): SeenWeek => {
    const from = index * DAYS_PER_WEEK;
    const own = days.slice(from, from + DAYS_PER_WEEK);
    return {
      week: index + 1,
      before: days[from - 1]?.view,
      plan: must(own[SATURDAY]).view,
      after: must(own.at(-1)).view,
      days: own,
      log: log.filter(({ at: [day] }) => day >= mondayOf(index + 1) && day < mondayOf(index + 2)),
    };
  });
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a week has seven days');
  return value;
}

type Told<T extends HappeningType> = Extract<Happening, { type: T }>;

/** The happenings of a kind in a week, in order. */
export const happened = <T extends HappeningType>(week: SeenWeek, type: T): readonly Told<T>[] =>
  week.days.flatMap((day) => day.happenings.filter((one): one is Told<T> => one.type === type));

/** The blocks of a kind that paid out in a week, by their subjects. */
export const done = (week: SeenWeek, activity: Activity): readonly string[] =>
  happened(week, 'activity').flatMap((one) => (one.activity === activity ? [one.subject] : []));

/** The last `count` weeks up to each week of the run, where there are so many. */
export const windows = (weeks: readonly SeenWeek[], count: number): readonly (readonly SeenWeek[])[] =>
  weeks.flatMap((_, index) => (index + 1 < count ? [] : [weeks.slice(index + 1 - count, index + 1)]));
