// What stands in bays that nobody needs, by what the people around do for a living: places for all, and stores below ground.

import type { Trade } from './trades.ts';
import { tradeOf } from './trades.ts';
import type { FloorPlan } from './unit.ts';
import { drawn, pick } from './seed.ts';

/** With more notes than a row has, a second one begins where papers hang. */
const NOTES_BESIDE_PAPERS = 4;

interface Placed {
  readonly frame: string;
  /** From the left edge of the bay. */
  readonly x: number;
  /** Of what hangs on the wall: its upper edge below the ceiling. */
  readonly above?: number;
}

export interface DecorSet {
  readonly things: readonly Placed[];
  /** Its things reach up to where a window would be. */
  readonly isHigh: boolean;
}

const at = (frame: string, x: number): Placed => ({ frame, x });
const low = (...things: readonly Placed[]): DecorSet => ({ things, isHigh: false });
const high = (...things: readonly Placed[]): DecorSet => ({ things, isHigh: true });

const COMMON: readonly DecorSet[] = [
  high(at('kitchenette', 48)),
  low(at('sofa', 40), at('plant-tall', 84)),
  low(at('printer', 30), at('plant-tall', 72)),
  high(at('armchair', 44), { frame: 'picture-sail', x: 4, above: 34 }),
  low(at('shelf-b', 28), at('plant-small', 76)),
  high(at('vending', 30), at('cooler', 70)),
  high(at('cabinet', 26), at('cabinet', 64), { frame: 'picture-map', x: 22, above: 30 }),
];

const OWN: Readonly<Record<Trade, readonly DecorSet[]>> = {
  office: [],
  beds: [
    high(at('dining', 48), { frame: 'picture-sail', x: 30, above: 34 }),
    high(at('toy-corner', 48), { frame: 'flags', x: 2, above: 26 }),
    high({ frame: 'coats', x: 12, above: 42 }, { frame: 'poster', x: 64, above: 36 }, at('plant-small', 82)),
  ],
  stores: [low(at('pallet', 48)), high(at('stores', 48)), low(at('trolley', 30), at('cabinet', 72))],
  shop: [high(at('clothes-rail', 48)), low(at('mannequin', 26), at('mannequin', 70))],
  books: [high(at('binders', 28), at('safe', 74), { frame: 'clock', x: 74, above: 48 }), high(at('binders', 26), at('binders', 70))],
};

const CELLAR: readonly DecorSet[] = [
  high(at('workbench', 48)),
  high(at('archive', 48)),
  high(at('boiler', 32), at('drums', 62)),
  high(at('stores', 48)),
  low(at('drums', 40), at('cabinet', 80)),
];

const ENDS: readonly DecorSet[] = [
  low(at('shelf-a', 26), at('plant-tall', 72)),
  high({ frame: 'coats', x: 10, above: 40 }, at('plant-tall', 78)),
  low(at('sofa', 42), at('plant-small', 84)),
  low(at('printer', 30), at('plant-small', 76)),
];

const chosen = (sets: readonly DecorSet[], index: number): DecorSet => sets[index % sets.length] ?? low();

/** The `index`-th set of a floor. Neighbouring floors begin with different ones. */
export function decorSetOf(plan: FloorPlan, bay: number, index: number): DecorSet {
  if (plan.isBelowGround) return chosen(CELLAR, index);
  const zone = plan.zones[bay];
  const own = zone === undefined ? [] : OWN[tradeOf(zone)];
  return own.length > 0 && index % 2 === 0 ? chosen(own, index / 2) : chosen(COMMON, index);
}

/** What stands at the far end until something is delivered there. */
export function endSetOf(plan: FloorPlan, bay: number): DecorSet {
  if (plan.isBelowGround) return low(at('pallet', 48));
  const zone = plan.zones[bay];
  const own = zone === undefined ? [] : OWN[tradeOf(zone)];
  return own.length > 0 ? chosen(own, own.length - 1) : chosen(ENDS, drawn(`${plan.floor.id}/end`, ENDS.length) + plan.floor.level);
}

const up = (frame: string, x: number): Placed => ({ frame, x, above: 28 });
const down = (frame: string, x: number): Placed => ({ frame, x, above: 48 });

interface Papers {
  /** Below the notes. */
  readonly low: readonly Placed[];
  /** In the notes' own row. */
  readonly high: readonly Placed[];
}

const PAPERS: readonly [Papers, Papers, Papers] = [
  { low: [down('board-photo', 56)], high: [up('board-calendar', 16)] },
  { low: [down('board-calendar', 62)], high: [up('board-leaflet', 14), up('board-photo', 32)] },
  { low: [down('board-leaflet', 50), down('board-calendar', 66)], high: [up('board-photo', 18)] },
];

/** Papers of everyday life on a floor's board: they leave their places to the notes that come. */
export function papersOn(floor: string, notes: number): readonly Placed[] {
  const { low: below, high: beside } = pick(`${floor}/papers`, PAPERS);
  return [...(notes <= NOTES_BESIDE_PAPERS ? below : []), ...(notes === 0 ? beside : [])];
}
