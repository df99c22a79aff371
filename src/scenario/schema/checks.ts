// The part of a scenario file in which its author says what must hold when it is played: who plays, on which luck, what is expected.

import { z } from 'zod';
import {
  ANEW_RULINGS,
  ASKS,
  DELEGATION_LEVELS,
  DONE_PARTS,
  FEEDBACK_FORMS,
  INTENT_LINES,
  MESSAGE_EFFECTS,
  OVERTIME_HOURS,
  PATCH_TIMES,
  PROJECT_CLAIMS,
  REQUEST_RULINGS,
  RHYTHMS,
  RISK_KINDS,
  RISK_WORDINGS,
  SERVICE_CLAIMS,
  STANDING_HABITS,
  WAYS_OUT,
  type Activity,
} from '../../core/index.ts';
import { BOT_WORDS } from '../author-check.ts';
import { byId, byWeek, condition, idOf, idsOf, oneOf, prose, week, whole, yesNo } from './values.ts';

const project = idOf('the project').optional();
const asset = idOf('the asset').optional();
const floor = idOf('the floor').optional();

const newDate = z
  .strictObject({
    to: idOf('whoever has the date'),
    for: idOf('the project'),
    week: week('the new date').optional(),
    nth: whole(2, 20, 'which date, where they were given several for it; else the first').optional(),
  })
  .describe('whom it is told, about which project')
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
  feedback: z
    .strictObject({ to: idOf('the team member'), as: oneOf(FEEDBACK_FORMS, 'how it is said') })
    .describe('who hears it, and how')
    .optional(),
  'pre-mortem': project,
  send: idOf('whom the letter goes to: a stakeholder, a department, or all').optional(),
} as const satisfies Record<Activity, z.ZodType>;

const CLAIMS = [...PROJECT_CLAIMS, ...SERVICE_CLAIMS] as const;

/** A message is made of slots, as in the game; its own words stand beside them and decide nothing. */
const message = z
  .strictObject({
    project: idOf('the project it is about').optional(),
    service: idOf('the service it is about; not both').optional(),
    says: oneOf(
      CLAIMS,
      `what is said of it: of a project ${PROJECT_CLAIMS.join(', ')}; of a service ${SERVICE_CLAIMS.join(', ')}`,
    ).optional(),
    effect: oneOf(MESSAGE_EFFECTS, 'what it means: for the money, for the risk, for their work on Monday').optional(),
    options: z
      .array(oneOf(WAYS_OUT, 'a way out'), { error: `a list of ${WAYS_OUT.join(', ')}` })
      .max(WAYS_OUT.length)
      .describe('ways out that are offered')
      .optional(),
    ask: oneOf(ASKS, 'what is asked of the reader').optional(),
    next: week('the next date: by the Friday of this week').optional(),
    jargon: yesNo('in the words of the trade instead of plain ones').default(false),
    text: prose('the sender’s own words', 600).optional(),
  })
  .describe('what is said, such as { project: server, says: late, effect: monday, next: 7 }');

/** What a block can say beside its activity. */
export const BLOCK_MORE = ['message', 'blames'] as const;

const block = z
  .strictObject({
    ...ACTIVITY_PARTS,
    message: message.describe('what is said, beside send, warn, reset, review or kick-off; else the house’s standard words').optional(),
    blames: yesNo('beside review: it names a person, where it could name what let it happen').optional(),
  })
  .describe('one block of the manager’s week, such as `talk: ines`');

/** How a project goes live: each word is a precaution, those not named are left out; `emergency` goes ahead without asking the board. */
export const CUT_OVER_WORDS = ['window', 'pilot', 'rehearsed', 'way-back', 'steps', 'emergency'] as const;

const promise = z
  .strictObject({
    to: idOf('the stakeholder'),
    for: idOf('the project'),
    week: week('done by the Friday of this week'),
    confidence: whole(0, 100, 'how sure the manager said they were, in percent').optional(),
  })
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

/** What is taken back again: an id for each thing that stood so before. */
const takeBack = z
  .strictObject({
    skip: z
      .array(oneOf(STANDING_HABITS, 'a habit of the standing week'), { error: 'a list of habits' })
      .describe('habits that are kept this week after all')
      .default([]),
    choose: idsOf('projects for which no option is planned any more').default([]),
    expedite: idsOf('orders that are not paid for to come sooner: projects').default([]),
    lead: idsOf('projects that nobody leads any more').default([]),
    'on-call': yesNo('nobody is on call at night any more').default(false),
    pin: idsOf('team members who work by the order of projects again').default([]),
    submit: idsOf('projects taken back from the change board').default([]),
    shadow: idsOf('team members who stop working beside a colleague').default([]),
    train: idsOf('team members whose course of this week is taken back').default([]),
    notify: idsOf('assets and projects whose notice is taken back').default([]),
    note: yesNo('the status note is in standard words again').default(false),
  })
  .describe('what is taken back: those named stand as before');

const STEP = {
  answer: byId(idOf('the choice'), 'answers to messages on this Monday, before anything else').default({}),
  'take-back': takeBack.optional(),
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
  hire: idsOf('people from outside who are asked to join').default([]),
  'end-contract': idsOf('people whose offer or contract ends').default([]),
  're-decide': byId(oneOf(ANEW_RULINGS, 'what becomes of it'), 'projects under way that are decided on anew').default({}),
  accept: z
    .array(accepted, { error: 'a list of papers such as - { risk: unmet, of: server, by: ines, until: 6 }' })
    .max(10)
    .describe('risks that somebody signs for')
    .default([]),
  priority: idsOf('projects, the first before the others').optional(),
  limit: whole(0, 50, 'how many projects the team may work on at once').optional(),
  lead: byId(idOf('the team member'), 'who answers for a project').default({}),
  delegate: byId(oneOf(DELEGATION_LEVELS, 'how much the lead decides'), 'the level of delegation, by project').default({}),
  brief: byId(
    z.array(oneOf(INTENT_LINES, 'a line of the brief'), { error: `a list of ${INTENT_LINES.join(', ')}` }).describe('lines of the brief'),
    'what a lead is told of the aim, beside `delegate`: lines of the brief, by project',
  ).default({}),
  'on-call': idOf('the team member who is on call at night from this week on').optional(),
  overtime: byId(
    z
      .union([z.literal(OVERTIME_HOURS[0]), ...OVERTIME_HOURS.slice(1).map((hours) => z.literal(hours))], {
        error: `hours a week: ${OVERTIME_HOURS.join(', ')}`,
      })
      .describe('hours a week'),
    'hours a week, by team member',
  ).default({}),
  pin: byId(idOf('the project'), 'what a team member works on first').default({}),
  'cut-over': byId(
    z.array(oneOf(CUT_OVER_WORDS, 'a precaution'), { error: `a list of ${CUT_OVER_WORDS.join(', ')}` }).describe('precautions'),
    'how a project goes live: its precautions, by project',
  ).default({}),
  submit: byId(week('the week of the window'), 'changes submitted to the board: the week, by project').default({}),
  done: byId(
    z.array(oneOf(DONE_PARTS, 'a part of done'), { error: `a list of ${DONE_PARTS.join(', ')}` }).describe('parts of done'),
    'what counts as done: its parts, by project',
  ).default({}),
  promise: z
    .union([promise, z.array(promise).min(1).max(20)], {
      error: 'a promise such as { to: ines, for: server, week: 11 }, or a list of them',
    })
    .describe('dates given to somebody')
    .optional(),
  shadow: byId(
    z.strictObject({ of: idOf('the colleague'), skill: idOf('the skill') }).describe('beside whom, and for which skill'),
    'who works beside a colleague to learn a skill, by team member',
  ).default({}),
  train: byId(idOf('the skill'), 'a course this week: the skill, by team member').default({}),
  requests: byId(oneOf(REQUEST_RULINGS, 'the answer'), 'answers to requests').default({}),
  patch: byId(oneOf(PATCH_TIMES, 'when it is made'), 'security fixes: when, by asset').default({}),
  notify: idsOf('assets and projects whose users hear beforehand what will be done').default([]),
  note: message.describe('what the status note says from now on').optional(),
  blocks: z.array(block, { error: 'a list of blocks such as - talk: ines' }).max(10).describe('the blocks of the week').optional(),
} as const;

/** More steps than this in one week are no plan any more. */
const MOST_STEPS = 100;

const plan = z
  .strictObject({
    ...STEP,
    next: z
      .array(z.strictObject(STEP).describe('what is decided next'), { error: 'a list of further steps, each like a week' })
      .max(MOST_STEPS)
      .describe('what is decided after that on the same Monday, step by step, where the order matters')
      .default([]),
  })
  .describe('what is decided on the Monday of a week');

const SEED = 'a whole number from 0 to 1000000000, or a word of at most 60 letters';
const seed = z
  .union([z.number().int(SEED).min(0, SEED).max(1e9, SEED), z.string().min(1, SEED).max(60, SEED)], { error: SEED })
  .describe('the luck of one run');

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
