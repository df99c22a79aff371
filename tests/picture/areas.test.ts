// Where things are tapped: on every canvas that the page has, and on every day of a game, no area is smaller than a finger and none
// lies over another.

import { describe, expect, it } from 'vitest';
import { areasOf, LEAST_AREA, pictureOf, type Area, type Picture } from '../../src/picture/index.ts';
import { spread } from '../../src/picture/areas.ts';
import { FITTED, frameOf, toCss } from '../../src/world/fit.ts';
import { firstMonday, harborDays, harborTexts } from '../helpers/harbor-days.ts';

/** Beside a panel and beside a message on 1280×720, on 1920×1080, in a low window, on two phones. */
const CANVASES = [
  [784, 592],
  [456, 592],
  [1424, 952],
  [338, 290],
  [390, 205],
  [320, 165],
] as const;

const areasOn = (picture: Picture, width: number, height: number): ReadonlyMap<string, Area> => {
  const frame = frameOf(picture, width, height, FITTED);
  return areasOf(picture, (x, y) => toCss(frame, x, y));
};

/** What is wrong with areas: too small, or over another. */
function faults(areas: ReadonlyMap<string, Area>): readonly string[] {
  const buttons = [...areas].filter(([key]) => !key.startsWith('project:'));
  const small = buttons
    .filter(([, { width, height }]) => Math.min(width, height) < LEAST_AREA - 0.001)
    .map(([key]) => `${key} is too small`);
  const over = buttons.flatMap(([key, a], index) =>
    buttons
      .slice(index + 1)
      .filter(([, b]) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.1)
      .filter(([, b]) => Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.1)
      .map(([other]) => `${key} lies over ${other}`),
  );
  return [...small, ...over];
}

describe('the areas of the shipped building', () => {
  it.each(CANVASES)('are neither small nor over each other on %i × %i', (width, height) => {
    expect(faults(areasOn(pictureOf(firstMonday(), harborTexts), width, height))).toEqual([]);
    for (const { view } of harborDays('one').filter((_, day) => day % 7 === 0))
      expect(faults(areasOn(pictureOf(view, harborTexts), width, height)), `day ${view.day}`).toEqual([]);
  });

  it('lie near what they belong to', () => {
    const picture = pictureOf(firstMonday(), harborTexts);
    const frame = frameOf(picture, 784, 592, FITTED);
    const areas = areasOn(picture, 784, 592);
    for (const item of picture.items) {
      const area = areas.get(item.key);
      if (item.thing === undefined || area === undefined) continue;
      const middle = toCss(frame, (item.box.left + item.box.right) / 2, (item.box.top + item.box.bottom) / 2);
      // A rack's machines lie three to a column, so no area is farther off than two of them.
      expect(Math.abs(area.x + area.width / 2 - middle.x), item.key).toBeLessThan(2 * LEAST_AREA);
      expect(Math.abs(area.y + area.height / 2 - middle.y), item.key).toBeLessThan(2 * LEAST_AREA);
    }
  });
});

describe('spreading', () => {
  const room = { x: 0, y: 0, width: 100, height: 50 };

  it('gives two wishes at one place an area each, side by side', () => {
    const wish = { x: 40, y: 10, width: 10, height: 10 };
    // Each is widened to 24 around its middle (45, 15): 33…57, 3…27. The second finds its nearest place 24 away.
    const areas = spread(
      new Map([
        ['a', wish],
        ['b', wish],
      ]),
      room,
      [],
    );
    expect(areas.get('a')).toEqual({ x: 33, y: 3, width: 24, height: 24 });
    expect(Math.abs((areas.get('b')?.x ?? 0) - 33) + Math.abs((areas.get('b')?.y ?? 0) - 3)).toBe(24);
  });

  it('lets a large thing have what is left between its neighbours', () => {
    const areas = spread(
      new Map([
        ['left', { x: 0, y: 0, width: 24, height: 50 }],
        ['large', { x: 10, y: 0, width: 80, height: 50 }],
      ]),
      room,
      [],
    );
    expect(areas.get('large')).toEqual({ x: 24, y: 0, width: 66, height: 50 });
  });
});
