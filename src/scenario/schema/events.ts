// The parts of a scenario file about events, their choices and what they do.

import { z } from 'zod';
import { reveal } from './people.ts';
import {
  byId,
  condition,
  idOf,
  idsOf,
  line,
  mapOf,
  money,
  number,
  oneOf,
  oneOrMore,
  percent,
  prose,
  scale,
  signedWork,
  span,
  week,
  whole,
  work,
  yesNo,
} from './values.ts';

const promise = z
  .strictObject({
    to: idOf('the stakeholder'),
    for: idOf('the project'),
    week: week('done by the Friday of this week'),
  })
  .describe('a date given to somebody');

/** Effects that are not `somebody.trust: -3`. Each key is one kind of effect of the core. */
export const VERBS = {
  promise: z
    .union([promise, z.array(promise).min(1).max(20)], {
      error: 'a promise such as { to: ines, for: server, week: 11 }, or a list of them',
    })
    .describe('makes a promise in the player’s name')
    .optional(),
  reveal: reveal.describe('makes something known').optional(),
  ask: z
    .strictObject({
      estimate: oneOrMore('projects'),
      by: oneOf(['mon', 'tue', 'wed', 'thu', 'fri'], 'the weekday on which it is made; else at once').optional(),
    })
    .describe('has an estimate made, without a block')
    .optional(),
  order: byId(idOf('the option'), 'orders an option, by project').optional(),
  fail: oneOrMore('assets that break').optional(),
  'fail-unless-protected': oneOrMore('assets that break unless a UPS carries them').optional(),
  restore: oneOrMore('services whose data is brought back from the back-up, where that can work').optional(),
  'bring-back': oneOrMore(
    'services whose data was lost while they ran: brought back from the back-up, or typed in again where that fails',
  ).optional(),
  replace: byId(money('what the replacement costs'), 'replaces broken assets at once, at a price').optional(),
  absent: byId(span('for how long'), 'team members who are away').optional(),
  effort: byId(signedWork('more work, or less'), 'changes the work left, by project').optional(),
  delay: byId(span('by how much'), 'delays a delivery, by project').optional(),
  prefer: idOf('a project that goes to the top of the team’s order').optional(),
  flag: oneOrMore('sets a flag that conditions can ask for').optional(),
  fix: oneOrMore('assets for which a security fix comes out').optional(),
  capital: whole(-100_000_000, 100_000_000, 'adds to or takes from the money to spend once, in whole units').optional(),
  monthly: whole(-1_000_000, 1_000_000, 'adds to the running cost agreed, in whole units a month').optional(),
  credits: number(-10, 10, 'adds to or takes from the favours that the sponsor owes').optional(),
} as const;

export const effects = z
  .object(VERBS)
  .catchall(
    z
      .union([number(-100, 100, 'points added'), z.strictObject({ set: scale('the value it comes to, whatever it was') })], {
        error: 'points such as -3, at most 100, or { set: 50 }',
      })
      .describe(
        'points added to somebody’s trust, mood, fatigue, satisfaction or expectation, or taken from it; { set: 50 } brings it to a value',
      ),
  )
  .describe(
    'what it does, such as `ines.trust: -3`, `shelter.satisfaction: 4`, `tomas.mood: 5`, `team.safety: -4`, or one of the verbs below',
  );

export const choice = z
  .strictObject({
    label: line('the answer, as the player would say it', 100),
    because: line('one sentence by which a sensible manager would defend it', 240).optional(),
    hours: number(0, 40, 'hours of the manager that it takes').default(0),
    money: money('what it costs once').default(0),
    team: byId(work('working time'), 'working time of team members that it takes this week').default({}),
    reply: prose('what they say back', 1_000).optional(),
    effects: effects.optional(),
  })
  .describe('one answer');

export const event = z
  .strictObject({
    title: line('the subject line', 100),
    when: condition('when it may happen: a condition such as week = 2 and not promised(ines)'),
    chance: percent('chance in each week in which the condition holds').default('100%'),
    day: oneOf(
      ['mon', 'tue', 'wed', 'thu', 'fri'],
      'Monday’s messages wait in the inbox; on any other day it stops the week until it is answered',
    ).default('mon'),
    from: idOf('the stakeholder or team member who writes'),
    'must-answer': yesNo('the week cannot run before it is answered; of a message on another day than Monday that is always so').default(
      false,
    ),
    message: prose('the message'),
    known: line('what the player knows that bears on it', 240).optional(),
    concerns: idsOf('stakeholders and team members whom the answer touches; else the writer').optional(),
    effects: effects.optional(),
    'if-silent': idOf('the choice that is taken when nobody answers'),
    choices: mapOf(choice, 'two to four answers'),
  })
  .describe('a message that asks for an answer; happens at most once');
