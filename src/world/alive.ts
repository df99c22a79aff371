// Which items get sprites of their own. What is not among them is painted into the backdrop and does not move: a frame is drawn fast enough
// only with few sprites.

import { keysOf, partsOf } from '../picture/index.ts';
import type { Cable, Item, Performance, Picture } from '../picture/index.ts';

/** At most so many sprites at a time: of items, of walkers and signs, of cables that are being laid; and what is always there. */
export const MOST_OF_ITEMS = 50;
export const MOST_GUESTS = 18;
export const MOST_WIRES = 9;
/** The backdrop, the one before it while the light changes, and the ring. */
export const ALWAYS = 3;
/** So many people look around at a time while nothing happens. */
const MOST_AMBIENT = 12;
const MOST_BLINKING = 6;

/** A table hides the legs of those who sit at it, so it and they come along. */
const companyOf = (item: Item, items: readonly Item[]): readonly Item[] =>
  item.kind === 'table-seat'
    ? items.filter((other) => other.key === item.table || (other.kind === 'table-seat' && other.table === item.table))
    : [item];

/** The items of these keys that come to life, the first ones first, as many as there may be sprites. */
export function livingOf(picture: Picture, keys: readonly string[]): readonly Item[] {
  const byKey = new Map(picture.items.map((item) => [item.key, item]));
  const living = new Map<string, Item>();
  let sprites = 0;
  for (const key of keys) {
    const item = byKey.get(key);
    if (item === undefined || living.has(key)) continue;
    const company = companyOf(item, picture.items).filter((one) => !living.has(one.key));
    const more = company.reduce((sum, one) => sum + partsOf(one).length, 0);
    if (sprites + more > MOST_OF_ITEMS) continue;
    sprites += more;
    for (const one of company) living.set(one.key, one);
  }
  return [...living.values()];
}

/** Straight stretches of a cable: a sprite each. */
export const stretchesOf = ({ points }: Cable): number => points.length / 2 - 1;

/** The cables of these keys that are drawn while they are laid, as many as there may be sprites; the others are there at once. */
export function wiresOf(picture: Picture, keys: readonly string[]): readonly Cable[] {
  let sprites = 0;
  return picture.cables.filter((cable) => {
    if (!keys.includes(cable.key) || sprites + stretchesOf(cable) > MOST_WIRES) return false;
    sprites += stretchesOf(cable);
    return true;
  });
}

/** Who types and looks around while nothing happens: named people first, then colleagues; and machines whose lights tell a load. */
export function ambientKeys(picture: Picture): readonly string[] {
  const people = picture.items.filter((item) => 'figure' in item && item.figure !== undefined);
  const lights = picture.items.filter((item) => item.kind === 'machine' && item.load !== undefined);
  // Every third colleague, so that life is in the whole house.
  const colleagues = people.filter(({ thing, kind }) => thing === undefined && kind !== 'stander').filter((_, index) => index % 3 === 0);
  return [
    ...[...people.filter(({ thing }) => thing !== undefined), ...colleagues].slice(0, MOST_AMBIENT),
    ...lights.slice(0, MOST_BLINKING),
  ].map(({ key }) => key);
}

/** Who comes to life on a day: whom its performances need, then others who just go on with their work. */
export const castOf = (picture: Picture, performances: readonly Performance[], isStill: boolean): readonly string[] => [
  ...performances.flatMap(keysOf),
  ...(isStill ? [] : ambientKeys(picture)),
];
