// Few sprites at a time, whatever happens on a day and however large the house is.

import { describe, expect, it } from 'vitest';
import { partsOf, pictureOf, type Item, type Picture } from '../../src/picture/index.ts';
import { MOST_GUESTS, MOST_OF_ITEMS, livingOf } from '../../src/world/alive.ts';
import { firstMonday, harborTexts } from '../helpers/harbor-days.ts';
import { buildingOf, buildingRules } from '../picture/any-building.ts';

const spritesOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + partsOf(item).length, 0);
const largest = (): Picture => {
  const { view, names } = buildingOf(buildingRules({ floors: 8, belowGround: 1, stakeholders: 40, team: 8, assets: 20, projects: 8 }));
  return pictureOf(view, names);
};

describe('what is alive', () => {
  it('is at most eighty sprites with walkers, signs, backdrop and ring', () => {
    expect(MOST_OF_ITEMS + MOST_GUESTS + 2).toBeLessThanOrEqual(80);
    const picture = largest();
    const all = picture.items.map(({ key }) => key);
    expect(spritesOf(picture.items)).toBeGreaterThan(200);
    expect(spritesOf(livingOf(picture, all))).toBeLessThanOrEqual(MOST_OF_ITEMS);
  });

  it('is whoever was asked for first, and nobody twice', () => {
    const picture = largest();
    const seats = picture.items.filter(({ kind }) => kind === 'seat').map(({ key }) => key);
    // A desk with somebody at it is two sprites: 54 ÷ 2 = 27 of them.
    expect(livingOf(picture, [...seats, ...seats]).map(({ key }) => key)).toEqual(seats.slice(0, 27));
  });

  it('is a whole table when somebody at it moves', () => {
    const picture = pictureOf(firstMonday(), harborTexts);
    const dana = picture.items.find(({ key }) => key === 'person:dana');
    if (dana?.kind !== 'table-seat') throw new Error('Dana sits at a table');
    const living = livingOf(picture, [dana.key]).map(({ key }) => key);
    expect(living).toContain(dana.table);
    expect(living.filter((key) => key.startsWith('person:'))).toHaveLength(2);
  });

  it('is nothing that is not in the house', () => {
    expect(livingOf(largest(), ['person:nobody'])).toEqual([]);
  });
});
