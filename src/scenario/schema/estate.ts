// The parts of a scenario file about the building, services and the kit that stands there at the start.

import { z } from 'zod';
import { ASSET_KINDS } from '../../core/index.ts';
import { byId, byWeek, factor, idOf, idsOf, line, number, oneOf, percent, span, week, whole, work } from './values.ts';

export const floor = z
  .strictObject({
    floor: whole(-5, 60, 'its level: 0 is the ground floor, -1 a basement'),
    name: line('its name on screens', 40),
  })
  .describe('a floor of the building');

export const named = z.strictObject({ name: line('its name on screens', 40) });

export const milestone = z
  .strictObject({
    name: line('its name on screens', 40),
    week: week('when it is'),
  })
  .describe('a date that everybody knows');

export const service = z
  .strictObject({
    name: line('its name on screens', 40),
    'per-head': number(0, 10_000, 'demand of one user, in the units that capacities are counted in').default(1),
    needs: z
      .array(oneOf(ASSET_KINDS, 'a kind of asset'), { error: 'a list of kinds of assets' })
      .min(1, 'at least one kind of asset')
      .describe('its chain: of each kind one asset that serves it must work'),
    impact: percent('share of a user’s hour that is lost while it is down').default('50%'),
    peaks: byWeek(factor('the share of the usual demand'), 'weeks that ask for more than usual, or less').default({}),
  })
  .describe('something users work with, carried by a chain of assets');

export const units = (tells: string) => byId(number(0, 10_000_000, 'units; a service’s per-head says what one user takes'), tells);

export const SUPPORT_WORDS = ['over', 'none'] as const;
const SUPPORT_FORMS = 'a week from 0 to 52, over, or none (not during the run)';
const supportEnds = z
  .union([z.enum(SUPPORT_WORDS), z.number().int(SUPPORT_FORMS).min(0, SUPPORT_FORMS).max(52, SUPPORT_FORMS)], { error: SUPPORT_FORMS })
  .describe('the week in which the maker’s support ends; over, or none when that lies beyond the run');

export const facts = {
  age: span('how old it is at the start'),
  'yearly-failure': percent(
    'chance to fail within a year while young, under four years; it rises with age by itself, fourfold from eight years on',
  ).default('5%'),
  'support-ends': supportEnds.default('none'),
};

export const sharedPath = idOf(
  'what it shares with others of its kind, in a word of yours: a duct, a feed; two on one path fail together more often',
).optional();

export const asset = z
  .strictObject({
    name: line('its name on screens', 40),
    found: line('what an audit finds, in a sentence', 240).optional(),
    kind: oneOf(ASSET_KINDS, 'what it is'),
    at: idOf('its floor'),
    ...facts,
    inventory: z
      .strictObject({
        age: facts.age.optional(),
        'yearly-failure': percent('its chance to fail within a year while young, as one would believe it').optional(),
        'support-ends': supportEnds.optional(),
        capacity: units('what the inventory says it can carry, by service; left out, nobody knows before they look').default({}),
        protects: idsOf('for a UPS: assets that the inventory says it carries through a power blink').optional(),
      })
      .describe('what the predecessor’s inventory says where it is wrong, and of capacity where it says anything')
      .prefault({}),
    serves: idsOf('services that need it').default([]),
    capacity: units('what it can carry, by service').default({}),
    'repair-days': number(0, 60, 'working days to repair it while it has support').default(2),
    covers: idsOf('for a back-up: services whose data it holds').default([]),
    restored: z
      .union([z.literal('never'), z.string().regex(/^\d{1,3} (weeks?|months?|years?) ago$/)], {
        error: 'never, or a time such as 14 months ago',
      })
      .describe('for a back-up: when a restore was last seen to work')
      .default('never'),
    protects: idsOf('for a UPS: assets that it carries through a power blink').default([]),
    path: sharedPath,
    care: work('the team’s care it takes each week').default('0 hours'),
  })
  .describe('kit that is there at the start');
