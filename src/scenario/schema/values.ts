// Kinds of values that a scenario file is written in: ids, words, percentages, durations, money. What each is in the core's
// units stands in `../quantities.ts`; the parts of the file that use them are the other files of this folder.

import { z } from 'zod';
import { ofKind } from './kinds.ts';

z.config({ jitless: true });

/** Names that the condition language or JavaScript objects need for themselves. */
export const RESERVED_IDS: readonly string[] = ['and', 'or', 'not', 'true', 'false', 'team', 'constructor', 'prototype'];

export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const MAX_ID_LENGTH = 40;
const ID_EXPECTED = 'an id: small letters, digits and single hyphens, beginning with a letter';
/** Whether a text may be the id of a thing. */
export const isId = (text: string): boolean => ID_PATTERN.test(text) && text.length <= MAX_ID_LENGTH && !RESERVED_IDS.includes(text);

/** Letters of a condition. */
export const MAX_CONDITION = 1_000;
const PERCENT_PATTERN = /^\d{1,3}(\.\d{1,2})?%$/;
const SPAN_PATTERN = /^\d{1,4}(\.\d{1,2})? (days?|weeks?|months?|years?)$/;
const LEAD_PATTERN = /^\d{1,3}(-\d{1,3})? (days?|weeks?)$/;
const WORK_PATTERN = /^\d{1,5}(\.\d{1,3})? (minutes?|hours?|days?)$/;
const SIGNED_WORK_PATTERN = /^-?\d{1,5}(\.\d{1,3})? (minutes?|hours?|days?)$/;

// A schema is copied at every step of its chain. There are some hundred fields, and every command waits for them; so what many fields
// share is built once, and all bounds of one are given in a single step.

/** Describes a schema that nothing else holds yet: `describe` would make another copy. */
function told<T extends z.ZodType>(fresh: T, tells: string): T {
  z.globalRegistry.add(fresh, { description: tells });
  return fresh;
}

/** A string of a fixed form; every refusal says the same: what was expected. */
const form = (pattern: RegExp, expected: string): z.ZodString =>
  z.string({ error: expected }).regex(pattern, { error: expected, abort: true });

const ID = z.string({ error: ID_EXPECTED }).check(
  z.regex(ID_PATTERN, { error: ID_EXPECTED, abort: true }),
  z.maxLength(MAX_ID_LENGTH, `an id of at most ${MAX_ID_LENGTH} letters`),
  z.refine((id) => !RESERVED_IDS.includes(id), { error: 'another id: this word has a meaning of its own' }),
);
const ONE_OF_THEM = ofKind(ID.describe('an id of one of them'), 'id');

/** The id of a thing, where it is given its name. */
export const ownId = ofKind(ID.describe('an id: small letters, digits and single hyphens'), 'id');

/** The id of a thing that stands elsewhere in the file. */
export const idOf = (tells: string): z.ZodString => ofKind(ID.describe(tells), 'id');

const IDS = z.array(ONE_OF_THEM, { error: 'a list of ids, for instance [wifi, files]' }).max(100, 'a list of at most 100 ids');
export const idsOf = (tells: string) => ofKind(IDS.describe(tells), 'ids');

const ID_OR_IDS = z.union(
  [ID, z.array(ONE_OF_THEM).check(z.minLength(1, 'an id, or a list of ids'), z.maxLength(50, 'a list of at most 50 ids'))],
  {
    error: 'an id, or a list of ids such as [wifi, files]',
  },
);
export const oneOrMore = (tells: string) => ofKind(ID_OR_IDS.describe(tells), 'id-or-ids');

/** A map of things by their ids. */
export const mapOf = <T extends z.ZodType>(value: T, tells: string) =>
  ofKind(told(z.record(ownId, value, { error: 'a map of ids' }), tells), 'things');
/** A map whose keys name things that stand elsewhere. */
export const byId = <T extends z.ZodType>(value: T, tells: string) =>
  ofKind(told(z.record(ID, value, { error: 'a map of ids' }), tells), 'by-id');

const SOME_TEXT = z.minLength(1, 'some text');
const ONE_LINE = z.refine<string>((text) => !text.includes('\n'), { error: 'one line' });
export const line = (tells: string, max = 120) =>
  ofKind(
    told(z.string({ error: 'a line of text' }).check(SOME_TEXT, z.maxLength(max, `at most ${max} letters`), ONE_LINE), tells),
    'line',
    1,
    max,
  );
export const prose = (tells: string, max = 3_000) =>
  ofKind(
    told(z.string({ error: 'text, best as a block after |' }).check(SOME_TEXT, z.maxLength(max, `at most ${max} letters`)), tells),
    'prose',
    1,
    max,
  );

const CONDITION_EXPECTED = `a condition on one line, such as week = 2 and not promised(ines), at most ${MAX_CONDITION} letters`;
const CONDITION = z.union(
  [
    z.string().check(
      z.minLength(1, CONDITION_EXPECTED),
      z.maxLength(MAX_CONDITION, CONDITION_EXPECTED),
      z.refine((written) => !written.includes('\n'), CONDITION_EXPECTED),
    ),
    z.boolean(),
  ],
  { error: CONDITION_EXPECTED },
);
export const condition = (tells: string) => ofKind(CONDITION.describe(tells), 'condition');

const wholeFrom = (min: number, max: number) => {
  const expected = `a whole number from ${min} to ${max}`;
  return z.number({ error: expected }).check(z.int(expected), z.gte(min, expected), z.lte(max, expected));
};
export const whole = (min: number, max: number, tells: string) => ofKind(told(wholeFrom(min, max), tells), 'whole', min, max);
const numberFrom = (min: number, max: number) => {
  const expected = `a number from ${min} to ${max}`;
  return z.number({ error: expected }).check(z.gte(min, expected), z.lte(max, expected));
};
export const number = (min: number, max: number, tells: string) => ofKind(told(numberFrom(min, max), tells), 'number', min, max);

const YES_NO = z.boolean({ error: 'true or false' });
export const yesNo = (tells: string) => ofKind(YES_NO.describe(tells), 'yes-no');
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T, tells: string) =>
  ofKind(told(z.enum(words, { error: `one of ${words.join(', ')}` }), tells), 'word');

const MOST_MONEY = 100_000_000;
const MONEY = wholeFrom(0, MOST_MONEY);
/** Whole units of the scenario's currency. */
export const money = (tells: string) => ofKind(MONEY.describe(`${tells}, in whole units of the currency`), 'money', 0, MOST_MONEY);
const SCALE = numberFrom(0, 100);
/** A 0–100 scale. */
export const scale = (tells: string) => ofKind(SCALE.describe(`${tells}, 0 to 100`), 'scale', 0, 100);
/** A 0–100 scale that also takes words. */
export const LEVEL_WORDS = ['low', 'small', 'medium', 'high', 'severe'] as const;
const LEVEL_EXPECTED = `${LEVEL_WORDS.join(', ')}, or a number from 0 to 100`;
// A number that is only too large is told by the number's own words.
const LEVEL = z.union([z.enum(LEVEL_WORDS), z.number().check(z.gte(0, LEVEL_EXPECTED), z.lte(100, LEVEL_EXPECTED))], {
  error: LEVEL_EXPECTED,
});
export const level = (tells: string) =>
  ofKind(LEVEL.describe(`${tells}: low or small (25), medium (50), high (75), severe (90), or 0 to 100`), 'level', 0, 100);

const PERCENT_EXPECTED = 'a percentage from 0% to 100%, written like 12%';
const PERCENT = form(PERCENT_PATTERN, PERCENT_EXPECTED).refine((text) => Number.parseFloat(text) <= 100, { error: PERCENT_EXPECTED });
export const percent = (tells: string) => ofKind(PERCENT.describe(`${tells}, like 12%`), 'percent');

const FACTOR_PATTERN = /^\d{1,3}%$/;
const FACTOR_EXPECTED = 'a share of what is usual from 10% to 500%, written like 135%';
const FACTOR = form(FACTOR_PATTERN, FACTOR_EXPECTED).refine((text) => Number.parseInt(text, 10) >= 10 && Number.parseInt(text, 10) <= 500, {
  error: FACTOR_EXPECTED,
});
/** A share of what is usual: more than all of it, or less. */
export const factor = (tells: string) => ofKind(FACTOR.describe(`${tells}, like 135%`), 'factor');
/** A map by week: `{ 6: 135% }`. The reader lets these maps alone have numbers for names. */
export const WEEK_MAPS: readonly string[] = ['peaks', 'grows', 'decisions'];
const WEEK_PATTERN = /^([1-9]|[1-4]\d|5[0-2])$/;
const WEEK_NAME = form(WEEK_PATTERN, 'a week from 1 to 52');
export const byWeek = <T extends z.ZodType>(value: T, tells: string) =>
  ofKind(told(z.record(WEEK_NAME, value, { error: 'a map of weeks such as { 6: 135% }' }), tells), 'by-week');

const SPAN = form(SPAN_PATTERN, 'a time such as 3 weeks, 14 months or 9 years');
/** Calendar time: days, weeks, months, years. */
export const span = (tells: string) => ofKind(SPAN.describe(`${tells}, like 3 weeks or 9 years`), 'span');

const LEAD = form(LEAD_PATTERN, 'a time or a range such as 5 days, 1 week or 3-5 weeks').refine(
  (text) => {
    const [low = 0, high = low] = (text.split(' ')[0] ?? '').split('-').map(Number);
    return low <= high;
  },
  { error: 'a range that runs from the shorter to the longer time' },
);
/** A quoted lead time: one figure or a range. */
export const lead = (tells: string) => ofKind(LEAD.describe(`${tells}, like 3-5 weeks`), 'lead');

const WORK = form(WORK_PATTERN, 'working time such as 0.5 days, 2 hours or 30 minutes');
/** Working time: a day of work has 8 hours. */
export const work = (tells: string) => ofKind(WORK.describe(`${tells}, like 0.5 days or 2 hours`), 'work');
const SIGNED_WORK = form(SIGNED_WORK_PATTERN, 'working time such as 2 days, or -1 days for less');
export const signedWork = (tells: string) => ofKind(SIGNED_WORK.describe(`${tells}, like 2 days or -1 days`), 'signed-work');
const WEEK = wholeFrom(1, 52);
export const week = (tells: string) => ofKind(WEEK.describe(`${tells}: a week, counted from 1`), 'week', 1, 52);
