// The part of a scenario file in which its author says what must hold when it is played: who plays, on which luck, what is expected.

import { z } from 'zod';
import {
  DELEGATION_LEVELS,
  DONE_PARTS,
  FEEDBACK_FORMS,
  OVERTIME_HOURS,
  REQUEST_RULINGS,
  RHYTHMS,
  RISK_KINDS,
  RISK_WORDINGS,
  STANDING_HABITS,
  type Activity,
} from '../../core/index.ts';
import { BOT_WORDS } from '../author-check.ts';
import { byId, byWeek, condition, idOf, idsOf, oneOf, week, whole } from './values.ts';

const project = idOf('the project').optional();
const asset = idOf('the asset').optional();
const floor = idOf('the floor').optional();

const newDate = z
  .strictObject({
    to: idOf('whoever has the date'),
    for: idOf('the project'),
    week: week('the new date').optional(),
  })
  .optional();

/** A block names one activity and whom or what it is about. */
const ACTIVITY_PARTS = {
  talk: idOf('the stakeholder').optional(),
  'find-cause': project,
  estimate: project,
  compare: project,
  warn: newDate,
  reset: newDate,
  'kick-off': project,
  demo: project,
  clinic: floor,
  audit: asset,
  'test-restore': asset,
  walk: floor,
  coach: idOf('the team member').optional(),
  help: project,
  chase: project,
  review: asset,
  'post-queue': floor,
  negotiate: project,
  escalate: project,
  'ask-ruling': idOf('the stakeholder').optional(),
  'business-case': project,
  'finance-read': project,
  feedback: z.strictObject({ to: idOf('the team member'), as: oneOf(FEEDBACK_FORMS, 'how it is said') }).optional(),
  'pre-mortem': project,
  // Letters are made of slots, for which a check has no words.
} as const satisfies Record<Exclude<Activity, 'send'>, z.ZodType>;

const block = z.strictObject(ACTIVITY_PARTS).describe('one block of the manager’s week, such as `talk: ines`');

/** How a project goes live: each word is a precaution, those not named are left out. */
export const CUT_OVER_WORDS = ['window', 'pilot', 'rehearsed', 'way-back', 'steps'] as const;

const promise = z
  .strictObject({ to: idOf('the stakeholder'), for: idOf('the project'), week: week('done by the Friday of this week') })
  .describe('a date given to somebody');

const accepted = z
  .strictObject({
    risk: oneOf(RISK_KINDS, 'what is weak'),
    of: idOf('the asset; for unmet, the project'),
    by: idOf('the stakeholder who signs'),
    until: week('the last week for which it says something'),
    how: oneOf(RISK_WORDINGS, 'how it is said').default('plain'),
  })
  .describe('a risk that somebody signs for');

const plan = z
  .strictObject({
    standing: z
      .partialRecord(z.enum(STANDING_HABITS), oneOf(RHYTHMS, 'how often'), { error: `a map of habits: ${STANDING_HABITS.join(', ')}` })
      .describe('habits of the standing week')
      .default({}),
    skip: z
      .array(oneOf(STANDING_HABITS, 'a habit of the standing week'), { error: 'a list of habits' })
      .describe('habits that are left out this week')
      .default([]),
    order: byId(idOf('the option'), 'what is ordered: the option, by project').default({}),
    urgent: idsOf('orders of this week that use a favour to skip the approval: projects').default([]),
    choose: byId(idOf('the option'), 'what is planned with and not ordered yet: the option, by project').default({}),
    expedite: idsOf('orders that are paid for to come sooner: projects').default([]),
    accept: z
      .array(accepted, { error: 'a list of papers such as - { risk: unmet, of: server, by: ines, until: 6 }' })
      .max(10)
      .describe('risks that somebody signs for')
      .default([]),
    priority: idsOf('projects, the first before the others').optional(),
    limit: whole(0, 50, 'how many projects the team may work on at once').optional(),
    lead: byId(idOf('the team member'), 'who answers for a project').default({}),
    delegate: byId(oneOf(DELEGATION_LEVELS, 'how much the lead decides'), 'the level of delegation, by project').default({}),
    overtime: byId(
      z.union([z.literal(OVERTIME_HOURS[0]), ...OVERTIME_HOURS.slice(1).map((hours) => z.literal(hours))], {
        error: `hours a week: ${OVERTIME_HOURS.join(', ')}`,
      }),
      'hours a week, by team member',
    ).default({}),
    pin: byId(idOf('the project'), 'what a team member works on first').default({}),
    'cut-over': byId(
      z.array(oneOf(CUT_OVER_WORDS, 'a precaution'), { error: `a list of ${CUT_OVER_WORDS.join(', ')}` }),
      'how a project goes live: its precautions, by project',
    ).default({}),
    done: byId(
      z.array(oneOf(DONE_PARTS, 'a part of done'), { error: `a list of ${DONE_PARTS.join(', ')}` }),
      'what counts as done: its parts, by project',
    ).default({}),
    promise: z
      .union([promise, z.array(promise).min(1).max(20)], {
        error: 'a promise such as { to: ines, for: server, week: 11 }, or a list of them',
      })
      .optional(),
    shadow: byId(
      z.strictObject({ of: idOf('the colleague'), skill: idOf('the skill') }),
      'who works beside a colleague to learn a skill, by team member',
    ).default({}),
    train: byId(idOf('the skill'), 'a course this week: the skill, by team member').default({}),
    requests: byId(oneOf(REQUEST_RULINGS, 'the answer'), 'answers to requests').default({}),
    blocks: z.array(block, { error: 'a list of blocks such as - talk: ines' }).max(10).describe('the blocks of the week').default([]),
  })
  .describe('what is decided on the Monday of a week');

const SEED = 'a whole number from 0 to 1000000000, or a word of at most 60 letters';
const seed = z.union([z.number().int(SEED).min(0, SEED).max(1e9, SEED), z.string().min(1, SEED).max(60, SEED)], { error: SEED });

export const authorCheck = z
  .strictObject({
    bot: oneOf(BOT_WORDS, 'the bot that plays; or say `decisions`').optional(),
    seed: z
      .union([seed, z.array(seed).min(1).max(20)], { error: 'a number or a word, or a list of 1 to 20 of them' })
      .describe('the luck it is played with; a list plays it with each')
      .default(1),
    answers: byId(
      idOf('the choice'),
      'answers to messages, by event, whenever they come; the others are left to the bot, or to silence',
    ).default({}),
    decisions: byWeek(plan, 'what is decided, by week; or name a `bot`').optional(),
    expect: condition('what must hold at the end; may also ask met(goal), finding(rule), scored(rule), strength(rule), verdict(id)'),
  })
  .describe('something that must hold when the scenario is played so');
