// The parts of a scenario file about people: departments, stakeholders and the team.

import { z } from 'zod';
import { HIRE_KINDS } from '../../core/index.ts';
import {
  byId,
  byWeek,
  idOf,
  idsOf,
  level,
  line,
  money,
  number,
  oneOf,
  oneOrMore,
  scale,
  span,
  week,
  whole,
  work,
  yesNo,
} from './values.ts';

export const COST_WORDS = ['small', 'medium', 'severe'] as const;
const MOST_COST = 10_000_000;
const COST_FORMS = `${COST_WORDS.join(', ')}, or money a week, at most ${MOST_COST}`;

/** The words of the picture's hair styles and colours; a test holds the two lists together. */
export const HAIR_WORDS = ['short', 'long', 'bun', 'curly', 'bob'] as const;
export const HAIR_COLOUR_WORDS = ['black', 'dark-brown', 'brown', 'blond', 'grey', 'red'] as const;

export const looks = z
  .strictObject({
    hair: oneOf(HAIR_WORDS, 'how they wear their hair').optional(),
    'hair-color': oneOf(HAIR_COLOUR_WORDS, 'its color').optional(),
    skin: whole(1, 6, 'their skin, from 1 (lightest) to 6 (darkest)').optional(),
    beard: yesNo('whether they have a beard').optional(),
    glasses: yesNo('whether they wear glasses').optional(),
  })
  .describe('how they are drawn, where it should fit what is told of them; what is left out is drawn by lot. Changes no run');

export const department = z
  .strictObject({
    name: line('its name on screens', 40),
    at: idOf('its floor; may be left out where a floor has the same id').optional(),
    head: idOf('the stakeholder who leads it'),
    people: whole(1, 20_000, 'how many users it has'),
    grows: byWeek(whole(1, 5_000, 'how many people join'), 'people who join on the Monday of a week, as everybody knows').default({}),
    uses: idsOf('services it works with'),
    'tickets-per-head': number(0, 5, 'support tickets a person a week').default(0.25),
    expectation: scale('what its people expect at the start').default(60),
    satisfaction: scale('how satisfied its people are at the start').default(60),
  })
  .describe('a department: a group of users');

export const stakeholder = z
  .strictObject({
    name: line('first and last name', 60),
    short: line('how colleagues call them; else the first word of the name', 30).optional(),
    role: line('who they are, in a few words: runs the shelter', 80),
    wants: line('what they want, or what one should know about them, in a sentence', 240),
    looks: looks.optional(),
    at: idOf('their floor; else the floor of the department they lead, else the manager’s').optional(),
    power: level('how much they decide').default('medium'),
    interest: level('how much they care about the computers').default('medium'),
    loudness: level('how loudly they ask').default('medium'),
    trust: scale('trust in the manager at the start').default(60),
    'cost-of-delay': byId(
      z
        .union([z.enum(COST_WORDS), z.number().min(0, COST_FORMS).max(MOST_COST, COST_FORMS)], { error: COST_FORMS })
        .describe('small (2 % of the capital a week), medium (4 %), severe (6 %), or money a week'),
      'what each week of waiting truly costs them, by project; believed by the player only after a talk',
    ).default({}),
  })
  .describe('somebody with a say who is not in the team');

/** What becomes known, by kind. Used by effects and by what people notice. */
export const reveal = z.strictObject({
  need: oneOrMore('projects whose need becomes known').optional(),
  cause: oneOrMore('projects whose cause becomes known').optional(),
  asset: oneOrMore('assets whose true state becomes known').optional(),
  'cost-of-delay': oneOrMore('stakeholders whose cost of delay becomes known').optional(),
});

const days = z.strictObject({
  mon: work('Monday').optional(),
  tue: work('Tuesday').optional(),
  wed: work('Wednesday').optional(),
  thu: work('Thursday').optional(),
  fri: work('Friday').optional(),
});

/** Who somebody of the team is, or somebody who could join it. */
const who = {
  name: line('first and last name', 60),
  short: line('how colleagues call them; else the first word of the name', 30).optional(),
  role: line('who they are, in a few words: retired network engineer', 80),
  about: line('what one should know about them, in a sentence', 240),
  looks: looks.optional(),
  at: idOf('their floor; else the manager’s').optional(),
};

/** What they can do, and how they are. */
const nature = {
  works: days.describe('productive time by weekday, in place of `days`').optional(),
  days: number(0, 5, 'productive days a week, spread evenly from Monday to Friday; or say `works`').optional(),
  skills: byId(level('how good they are at it'), 'what they can do, by skill'),
  autonomy: level('how much say they want in their own work').default('medium'),
  mood: scale('mood at the start').default(65),
  trust: scale('trust in the manager at the start').default(60),
};

const habits = {
  offers: number(0, 10, 'how often others try to hire them; 1 is usual').optional(),
  behavior: line('a habit in their work that a word could put right, in a sentence; shown once somebody looked', 160).optional(),
  notices: reveal.describe('what they have noticed and tell in a one-to-one').default({}),
};

export const person = z
  .strictObject({
    ...who,
    ...nature,
    joins: week('a newcomer’s first week; left out for those who know the place').optional(),
    ramp: span('how long a newcomer takes to find their feet').default('6 weeks'),
    ...habits,
  })
  .describe('a member of the team');

/** Terms on which somebody joins, and how long they then take: research M1, a contractor four weeks, a hire eight. */
export const hire = z
  .strictObject({
    ...who,
    kind: oneOf(HIRE_KINDS, 'hire for a salary, contractor for a weekly price'),
    lead: whole(1, 52, 'weeks from asking to the first day'),
    weekly: money('a contractor’s price a week, out of the capital').optional(),
    least: whole(1, 52, 'the weeks that a contractor is paid at least').optional(),
    monthly: money('a salary’s share of the running budget, a month').optional(),
    ...nature,
    ramp: span('how long they take to find their feet; else 4 weeks for a contractor, 8 for a hire').optional(),
    ...habits,
  })
  .describe('somebody outside who can be asked to join the team');
