// Kinds of values that a scenario file is written in: ids, words, percentages, durations, money. What each is in the core's
// units stands in `../quantities.ts`; the parts of the file that use them are the other files of this folder.

import { z } from 'zod';
import { ofKind } from './kinds.ts';

z.config({ jitless: true });

/** Names that the condition language or JavaScript objects need for themselves. */
export const RESERVED_IDS: readonly string[] = ['and', 'or', 'not', 'true', 'false', 'team', 'constructor', 'prototype'];

export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const MAX_ID_LENGTH = 40;
/** Whether a text may be the id of a thing. */
export const isId = (text: string): boolean => ID_PATTERN.test(text) && text.length <= MAX_ID_LENGTH && !RESERVED_IDS.includes(text);

/** Letters of a condition. */
export const MAX_CONDITION = 1_000;
const PERCENT_PATTERN = /^\d{1,3}(\.\d{1,2})?%$/;
const SPAN_PATTERN = /^\d{1,4}(\.\d{1,2})? (days?|weeks?|months?|years?)$/;
const LEAD_PATTERN = /^\d{1,3}(-\d{1,3})? (days?|weeks?)$/;
const WORK_PATTERN = /^\d{1,5}(\.\d{1,3})? (minutes?|hours?|days?)$/;
const SIGNED_WORK_PATTERN = /^-?\d{1,5}(\.\d{1,3})? (minutes?|hours?|days?)$/;

/** A string of a fixed form; every refusal says the same: what was expected. */
const form = (pattern: RegExp, expected: string): z.ZodString =>
  z.string({ error: expected }).regex(pattern, { error: expected, abort: true });

const idForm = (): z.ZodString =>
  form(ID_PATTERN, 'an id: small letters, digits and single hyphens, beginning with a letter')
    .max(MAX_ID_LENGTH, `an id of at most ${MAX_ID_LENGTH} letters`)
    .refine((id) => !RESERVED_IDS.includes(id), { error: 'another id: this word has a meaning of its own' });

/** The id of a thing, where it is given its name. */
export const ownId = ofKind(idForm().describe('an id: small letters, digits and single hyphens'), 'id');

/** The id of a thing that stands elsewhere in the file. */
export const idOf = (tells: string): z.ZodString => ofKind(idForm().describe(tells), 'id');
export const idsOf = (tells: string) =>
  ofKind(
    z
      .array(ofKind(idForm().describe('an id of one of them'), 'id'), { error: 'a list of ids, for instance [wifi, files]' })
      .max(100, 'a list of at most 100 ids')
      .describe(tells),
    'ids',
  );
export const oneOrMore = (tells: string) =>
  ofKind(
    z
      .union(
        [
          idForm(),
          z
            .array(ofKind(idForm().describe('an id of one of them'), 'id'))
            .min(1, 'an id, or a list of ids')
            .max(50, 'a list of at most 50 ids'),
        ],
        {
          error: 'an id, or a list of ids such as [wifi, files]',
        },
      )
      .describe(tells),
    'id-or-ids',
  );

/** A map of things by their ids. */
export const mapOf = <T extends z.ZodType>(value: T, tells: string) =>
  ofKind(z.record(ownId, value, { error: 'a map of ids' }).describe(tells), 'things');
/** A map whose keys name things that stand elsewhere. */
export const byId = <T extends z.ZodType>(value: T, tells: string) =>
  ofKind(z.record(idForm(), value, { error: 'a map of ids' }).describe(tells), 'by-id');

export const line = (tells: string, max = 120) =>
  ofKind(
    z
      .string({ error: 'a line of text' })
      .min(1, 'some text')
      .max(max, `at most ${max} letters`)
      .refine((text) => !text.includes('\n'), { error: 'one line' })
      .describe(tells),
    'line',
    1,
    max,
  );
export const prose = (tells: string, max = 3_000) =>
  ofKind(
    z.string({ error: 'text, best as a block after |' }).min(1, 'some text').max(max, `at most ${max} letters`).describe(tells),
    'prose',
    1,
    max,
  );
export const condition = (tells: string) => {
  const expected = `a condition on one line, such as week = 2 and not promised(ines), at most ${MAX_CONDITION} letters`;
  const text = z
    .string()
    .min(1, expected)
    .max(MAX_CONDITION, expected)
    .refine((written) => !written.includes('\n'), expected);
  return ofKind(z.union([text, z.boolean()], { error: expected }).describe(tells), 'condition');
};

export const whole = (min: number, max: number, tells: string) => {
  const expected = `a whole number from ${min} to ${max}`;
  return ofKind(z.number({ error: expected }).int(expected).min(min, expected).max(max, expected).describe(tells), 'whole', min, max);
};
export const number = (min: number, max: number, tells: string) => {
  const expected = `a number from ${min} to ${max}`;
  return ofKind(z.number({ error: expected }).min(min, expected).max(max, expected).describe(tells), 'number', min, max);
};
export const yesNo = (tells: string) => ofKind(z.boolean({ error: 'true or false' }).describe(tells), 'yes-no');
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T, tells: string) =>
  ofKind(z.enum(words, { error: `one of ${words.join(', ')}` }).describe(tells), 'word');

/** Whole units of the scenario's currency. */
export const money = (tells: string) => ofKind(whole(0, 100_000_000, `${tells}, in whole units of the currency`), 'money', 0, 100_000_000);
/** A 0–100 scale. */
export const scale = (tells: string) => ofKind(number(0, 100, `${tells}, 0 to 100`), 'scale', 0, 100);
/** A 0–100 scale that also takes words. */
export const LEVEL_WORDS = ['low', 'small', 'medium', 'high', 'severe'] as const;
export const level = (tells: string) => {
  const expected = `${LEVEL_WORDS.join(', ')}, or a number from 0 to 100`;
  // A number that is only too large is told by the number's own words.
  return ofKind(
    z
      .union([z.enum(LEVEL_WORDS), z.number().min(0, expected).max(100, expected)], { error: expected })
      .describe(`${tells}: low or small (25), medium (50), high (75), severe (90), or 0 to 100`),
    'level',
    0,
    100,
  );
};
export const percent = (tells: string) =>
  ofKind(
    form(PERCENT_PATTERN, 'a percentage from 0% to 100%, written like 12%')
      .refine((text) => Number.parseFloat(text) <= 100, { error: 'a percentage from 0% to 100%, written like 12%' })
      .describe(`${tells}, like 12%`),
    'percent',
  );
/** A share of what is usual: more than all of it, or less. */
const FACTOR_PATTERN = /^\d{1,3}%$/;
export const factor = (tells: string) =>
  ofKind(
    form(FACTOR_PATTERN, 'a share of what is usual from 10% to 500%, written like 135%')
      .refine((text) => Number.parseInt(text, 10) >= 10 && Number.parseInt(text, 10) <= 500, {
        error: 'a share of what is usual from 10% to 500%, written like 135%',
      })
      .describe(`${tells}, like 135%`),
    'factor',
  );
/** A map by week: `{ 6: 135% }`. The reader lets these maps alone have numbers for names. */
export const WEEK_MAPS: readonly string[] = ['peaks', 'grows', 'decisions'];
const WEEK_PATTERN = /^([1-9]|[1-4]\d|5[0-2])$/;
export const byWeek = <T extends z.ZodType>(value: T, tells: string) =>
  ofKind(
    z.record(form(WEEK_PATTERN, 'a week from 1 to 52'), value, { error: 'a map of weeks such as { 6: 135% }' }).describe(tells),
    'by-week',
  );
/** Calendar time: days, weeks, months, years. */
export const span = (tells: string) =>
  ofKind(form(SPAN_PATTERN, 'a time such as 3 weeks, 14 months or 9 years').describe(`${tells}, like 3 weeks or 9 years`), 'span');
/** A quoted lead time: one figure or a range. */
export const lead = (tells: string) =>
  ofKind(
    form(LEAD_PATTERN, 'a time or a range such as 5 days, 1 week or 3-5 weeks')
      .refine(
        (text) => {
          const [low = 0, high = low] = (text.split(' ')[0] ?? '').split('-').map(Number);
          return low <= high;
        },
        { error: 'a range that runs from the shorter to the longer time' },
      )
      .describe(`${tells}, like 3-5 weeks`),
    'lead',
  );
/** Working time: a day of work has 8 hours. */
export const work = (tells: string) =>
  ofKind(form(WORK_PATTERN, 'working time such as 0.5 days, 2 hours or 30 minutes').describe(`${tells}, like 0.5 days or 2 hours`), 'work');
export const signedWork = (tells: string) =>
  ofKind(
    form(SIGNED_WORK_PATTERN, 'working time such as 2 days, or -1 days for less').describe(`${tells}, like 2 days or -1 days`),
    'signed-work',
  );
export const week = (tells: string) => ofKind(whole(1, 52, `${tells}: a week, counted from 1`), 'week', 1, 52);
