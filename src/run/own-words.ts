// What a player writes beside the log: an answer to the question of a week, and a pledge for the own workplace. It alters nothing in a run, and
// stands in a run file only where the player wants it there. The question itself is a code and ids; the sentence is in the catalogue.

import type { Week } from '../core/index.ts';
import { failure, success } from './result.ts';
import { list, object, oneOf, text, whole, type Shape } from './shape.ts';

/**
 * What a question is about, with its ids: a promise (promise, stakeholder, project), an order under way (project), a person not talked
 * to (person), a need without a date (project, stakeholder), or the week as a whole (none).
 */
export const QUESTIONS = ['promise', 'order', 'person', 'need', 'week'] as const;
export type QuestionCode = (typeof QUESTIONS)[number];

/** A question of a week that has run. */
export interface Question {
  readonly week: Week;
  readonly question: QuestionCode;
  readonly ids: readonly string[];
}

/** A question that was answered. */
export interface Reflection extends Question {
  readonly text: string;
}

/** What somebody will do at their own workplace: when this happens, that deed, and from which day on it shall hold. */
export interface Pledge {
  readonly when: string;
  readonly deed: string;
  /** A day of the calendar, `2026-11-30`. */
  readonly on: string;
}

/** Longest text of a reflection, of a part of a pledge and of the own view, in UTF-16 units. */
export const MAX_OWN_WORDS = 600;
const MAX_WEEK = 200;
/** Most ids that a question has. */
const MAX_IDS = 3;

export const ownWords: Shape<string> = (value, path) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MAX_OWN_WORDS
    ? success(value)
    : failure({ path, expected: `a text of 1 to ${MAX_OWN_WORDS} characters` });

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar; that a year has a 29 February is not asked. */
const calendarDay: Shape<string> = (value, path) => {
  const [, month, day] = typeof value === 'string' ? (/^\d{4}-(\d{2})-(\d{2})$/.exec(value) ?? []) : [];
  const isDay = Number(day) >= 1 && Number(day) <= (DAYS_OF_MONTHS[Number(month) - 1] ?? 0);
  return isDay ? success(value as string) : failure({ path, expected: 'a day such as 2026-11-30' });
};

const reflectionShape = object<Reflection>({
  week: whole(1, MAX_WEEK),
  question: oneOf(QUESTIONS),
  ids: list(text, MAX_IDS),
  text: ownWords,
});
export const reflectionsShape: Shape<readonly Reflection[]> = list(reflectionShape, MAX_WEEK);
export const pledgeShape: Shape<Pledge> = object<Pledge>({ when: ownWords, deed: ownWords, on: calendarDay });
