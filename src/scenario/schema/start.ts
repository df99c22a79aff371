// The part of a scenario file about the frame of the run: length, money, the manager's own hours and what is in play.

import { z } from 'zod';
import { MECHANISMS, RHYTHMS, STANDING_HABITS } from '../../core/index.ts';
import { byId, idOf, level, money, number, oneOf, percent, scale, week, whole, yesNo } from './values.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const standing = z.partialRecord(
  z.enum(STANDING_HABITS),
  z
    .strictObject({
      hours: number(0, 20, 'hours of the manager for one occurrence'),
      start: oneOf(RHYTHMS, 'how often it stands in the calendar in week 1').default('off'),
    })
    .describe('one habit of the standing week'),
  { error: `a map of habits: ${STANDING_HABITS.join(', ')}` },
);

const approvals = z
  .strictObject({
    'quotes-from': money('the price from which three quotes are asked for').default(10_000),
    'quotes-weeks': whole(0, 12, 'weeks that the quotes take').default(1),
    'finance-from': money('the price from which finance decides too').default(50_000),
    'finance-weeks': whole(0, 12, 'weeks until finance has decided, those of the quotes included').default(2),
  })
  .describe('how orders are approved, where it is not as usual');

export const start = z
  .strictObject({
    weeks: whole(4, 26, 'how many weeks the run has'),
    money: z
      .strictObject({
        capital: money('what may be spent once'),
        monthly: money('what running costs may add up to a month'),
      })
      .describe('the two budgets'),
    'my-hours': number(4, 60, 'the manager’s hours a week, for the standing week and the blocks together'),
    'block-hours': number(1, 4, 'hours of one block').default(2),
    standing: standing.describe('habits that the player can put into the standing week; those not named are not offered').default({}),
    'my-skills': byId(level('how good the manager is at it'), 'what the manager can do with their own hands, by skill').default({}),
    'my-floor': idOf(
      'the floor where the manager and, unless they say otherwise, the team sit; else the first floor of the building',
    ).optional(),
    mechanisms: z
      .array(oneOf(MECHANISMS, 'a mechanism of the model'), { error: 'a list of mechanisms' })
      .describe('mechanisms of the model that are in play; those not named are off'),
    overtime: yesNo('the team’s weeks can be made longer; false where people give the hours they have').default(true),
    'change-window': oneOf(WEEKDAY_NAMES, 'the day on which changes disturb nobody').default('saturday'),
    freeze: z
      .array(week('a quiet week'), { error: 'a list of weeks such as [6, 13]' })
      .describe('weeks in which nothing may be changed; the change window does not open in them')
      .default([]),
    'switching-loss': percent('what each further project at the same time costs a person').default('10%'),
    approvals: approvals.optional(),
    'ticket-minutes': whole(1, 480, 'minutes of one support ticket').default(30),
    safety: scale('how safe the team feels to bring bad news in week 1').default(60),
  })
  .describe('the frame of the run');
