// The part of a scenario file that carries its texts in other languages: by language, then by the same ids and names as the texts
// themselves. Everything may be left out; what is, is shown as it was written.

import { z } from 'zod';
import { line, mapOf, prose } from './values.ts';

/** How much longer a translation may be than what it translates may. */
const ROOM = 1.5;
/** One field for all that may be of the same length. */
const once = <T>(make: (max: number) => T): ((max: number) => T) => {
  const made = new Map<number, T>();
  return (max) => {
    const field = made.get(max) ?? make(max);
    made.set(max, field);
    return field;
  };
};
const words = once((max) => line('the same in the other language', max * ROOM).optional());
const blockOf = once((max) => prose('the same in the other language', max * ROOM).optional());
const block = (max = 3_000) => blockOf(max);

const map = <T extends z.ZodRawShape>(shape: T, tells: string) =>
  mapOf(z.strictObject(shape).describe('its texts'), `${tells}, by their ids`).optional();
const named = (tells: string) => map({ name: words(60) }, tells);
const person = { name: words(60), short: words(30), role: words(80), behavior: words(160) };

const TEXT_PATH = /^[a-z0-9-]{1,40}(\.[a-z0-9-]{1,40}){0,5}$/;
const PRINT = 'six letters, or the word stale';
const print = z
  .string({ error: PRINT })
  .regex(/^([a-z]{6}|stale)$/, PRINT)
  .describe('the fingerprint of one text, or stale');

const translation = z
  .strictObject({
    title: words(80),
    place: words(80),
    summary: block(1_000),
    brief: z
      .strictObject({ from: words(80), text: block() })
      .describe('the memo')
      .optional(),
    objectives: map({ text: words(160) }, 'what is to be learnt'),
    skills: named('kinds of work'),
    building: named('floors'),
    milestones: named('dates that everybody knows'),
    services: named('what users work with'),
    departments: named('groups of users'),
    stakeholders: map({ name: words(60), short: words(30), role: words(80), wants: words(240) }, 'those with a say'),
    team: map({ ...person, about: words(240) }, 'those who do the work'),
    hires: map({ ...person, about: words(240) }, 'those who can be asked to join'),
    assets: map({ name: words(60), found: words(240) }, 'the kit'),
    projects: map(
      {
        title: words(80),
        short: words(30),
        'asked-for': block(),
        cause: block(),
        options: map({ label: words(80), note: words(240) }, 'options'),
      },
      'projects',
    ),
    events: map(
      {
        title: words(80),
        message: block(),
        known: words(240),
        choices: map({ label: words(120), because: words(240), reply: block() }, 'choices'),
      },
      'events',
    ),
    requests: map({ title: words(80), asks: block() }, 'requests'),
    goals: map({ label: words(120) }, 'goals'),
    verdicts: map({ title: words(80), text: block() }, 'verdicts'),
    'made-from': z
      .record(z.string().regex(TEXT_PATH, 'the path of a text, such as events.exams.title'), print, {
        error: 'a map of fingerprints by text',
      })
      .describe(
        'fingerprints of the texts as they were translated, by path; `rollout l10n` writes them, and `check` tells which texts changed since',
      )
      .optional(),
  })
  .describe('the texts in one language');

const TAG = /^[a-z]{2}$/;

export const translations = z
  .record(z.string().regex(TAG, 'two letters of a language, such as de'), translation, { error: 'a map of languages' })
  .describe('the texts in other languages, by language: de. What is left out is shown as it was written')
  .default({});
