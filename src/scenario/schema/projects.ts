// The part of a scenario file about projects (what somebody asked for) and the options that answer them.

import { z } from 'zod';
import { ASSET_KINDS, EFFORT_CLASSES } from '../../core/index.ts';
import { sharedPath, units } from './estate.ts';
import { byId, idOf, idsOf, lead, line, mapOf, money, number, oneOf, percent, prose, week, whole, work, yesNo } from './values.ts';

export const option = z
  .strictObject({
    label: line('what it is, in a few words', 80),
    note: line('what else one should know, in a sentence', 240),
    price: money('what it costs once'),
    monthly: money('what it costs a month').default(0),
    lead: lead('the quoted time until it is delivered'),
    'on-time': percent('share of the vendor’s deliveries that keep the quoted time').default('80%'),
    effort: byId(work('work of a skilled person'), 'the team’s work, by skill'),
    capacity: units('what it can carry once live, by service').default({}),
    path: sharedPath,
    'yearly-failure': percent('chance to fail within a year while it is new').default('4%'),
    'repair-days': number(0, 60, 'working days to repair it').default(2),
    complexity: whole(1, 5, '1 is a standard change, 5 something nobody here has done').default(2),
    benefit: percent('share of the need that it meets').default('100%'),
    needs: idsOf('projects that must be live before its benefit counts').default([]),
    rework: percent('further share of the work that turns out wrong').default('0%'),
    covers: idsOf('for a back-up: services whose data it holds').default([]),
    protects: idsOf('for a UPS: assets that it carries through a power blink').default([]),
    care: work('the team’s care it takes each week once live').default('0 hours'),
    'saves-care': work('care of the team that it takes away each week, from four weeks after it is live').optional(),
    bridge: yesNo('it serves only until a main option is live, which can be ordered after it').default(false),
    lure: line('why it is a trap, where you mean it as one; players never see this', 240).optional(),
  })
  .describe('one way to answer the need');

export const project = z
  .strictObject({
    title: line('its name on screens, in a sentence', 80),
    short: line('two words for badges and rows', 20),
    sponsor: idOf('the stakeholder who asks for it'),
    'asked-for': prose('what they asked for, in their words', 1_000),
    cause: prose('what looking would find, where it is not what was asked for', 1_000).optional(),
    makes: oneOf(ASSET_KINDS, 'what stands there once it is live'),
    at: idOf('the floor where it is installed'),
    serves: idsOf('services that it carries once live').default([]),
    replaces: idsOf('assets that go when it is live').default([]),
    wanted: week('the sponsor would like it by the Friday of this week'),
    appears: week('the need is known from then on at the latest').default(1),
    'revealed-by': idsOf('stakeholders who tell of the need when talked to before; else the sponsor').optional(),
    size: oneOf(EFFORT_CLASSES, 'how far the work may overrun its estimate').default('middle'),
    pieces: whole(1, 200, 'like pieces that it has, such as floors; a pilot does one first and learns from it').optional(),
    options: mapOf(option, 'two or three ways to answer it'),
  })
  .describe('a need and the ways to answer it');
