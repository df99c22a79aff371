// Which items get sprites of their own. What is not among them is painted into the backdrop and does not move: a frame is drawn fast enough
// only with few sprites.

import { partsOf } from '../picture/index.ts';
import type { Item, Picture } from '../picture/index.ts';

/** At most so many sprites at a time: of items, and of walkers and signs. With backdrop and ring they stay below eighty. */
export const MOST_OF_ITEMS = 54;
export const MOST_GUESTS = 22;

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
