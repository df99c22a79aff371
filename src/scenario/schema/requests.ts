// The part of a scenario file about requests: a little more that somebody asks for while a project is under way.

import { z } from 'zod';
import { condition, idOf, line, percent, prose, scale, week } from './values.ts';

export const request = z
  .strictObject({
    title: line('what is asked for, in a few words', 80),
    asks: prose('how they ask for it', 600),
    from: idOf('the stakeholder who asks'),
    for: idOf('the project that it would add to'),
    week: week('asked from this week on'),
    when: condition('and once this holds').default(true),
    adds: percent('further effort, as a share of the project’s').default('5%'),
    value: scale('points of trust that a plain yes wins').default(3),
  })
  .describe('a little more that somebody asks for');
