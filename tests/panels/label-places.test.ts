// Where labels go: none over another or over a plate, none out of sight, words before signs where there is room.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelWish } from '../../src/panels/building/label-places.ts';
import { plateRect } from '../../src/panels/building/use-label-places.ts';

const SIZE = { height: 26, brief: 40 };
const ROOM = { width: 784, height: 592 };

describe('labels', () => {
  it('stand above their thing when alone', () => {
    // 100 wide around 400: from 350. 26 high and 2 above the line at 300: from 272.
    expect(placeLabels([{ key: 'a', x: 400, y: 300, width: 100 }], SIZE, ROOM, []).get('a')).toEqual({ x: 350, y: 272, isBrief: false });
  });

  it('stay in sight at every edge', () => {
    const wishes = [
      { key: 'top', x: 400, y: 4, width: 100 },
      { key: 'left', x: 5, y: 300, width: 100 },
      { key: 'right', x: 780, y: 300, width: 100 },
    ];
    const places = placeLabels(wishes, SIZE, ROOM, []);
    expect(places.get('top')).toEqual({ x: 350, y: 2, isBrief: false });
    expect(places.get('left')?.x).toBe(2);
    expect(places.get('right')?.x).toBe(784 - 100 - 2);
  });

  it('go up a row, or aside, where two things stand together', () => {
    const places = placeLabels(
      [
        { key: 'a', x: 400, y: 300, width: 100 },
        { key: 'b', x: 410, y: 300, width: 100 },
      ],
      SIZE,
      ROOM,
      [],
    );
    expect(places.get('a')?.isBrief).toBe(false);
    expect(places.get('b')?.isBrief).toBe(false);
    expect(places.get('a')).not.toEqual(places.get('b'));
  });

  it('are signs on a stage that words would cover', () => {
    // A stage of 390 × 218 is 85 020 pixels, and a label of 200 × 26 is 5 200 of them: 6 %. Two would be 12 %, above 11 %.
    const wishes = [0, 1, 2].map((index) => ({ key: String(index), x: 190, y: 60 + index * 60, width: 200 }));
    const places = placeLabels(wishes, { height: 26, brief: 40 }, { width: 390, height: 218 }, []);
    expect(wishes.map(({ key }) => places.get(key)?.isBrief)).toEqual([false, true, true]);
  });

  it('say once what several would say; the others are signs', () => {
    const wishes = [0, 1, 2].map((index) => ({
      key: String(index),
      x: 200,
      y: 100 + index * 150,
      width: 150,
      once: index < 2 ? 'Files 83 %' : 'Mail 40 %',
    }));
    const places = placeLabels(wishes, SIZE, ROOM, []);
    expect(wishes.map(({ key }) => places.get(key)?.isBrief)).toEqual([false, true, false]);
  });

  it('keep off all of a long name on a plate, and not only off where it is pressed', () => {
    // 24 letters of 0.44 rem and a rem of edges: 11.56 rem are 185 pixels, where 120 are pressed. A brief plate has its level alone.
    const place = { x: 80, y: 340, width: 120, height: 24 };
    expect(plateRect(place, '2 · Old house: engineers', 16).width).toBeCloseTo(184.96);
    expect(plateRect({ ...place, width: 32, isBrief: true }, '2 · Old house: engineers', 16)).toMatchObject({ width: 32 });
  });

  it('never cover each other or a plate, however people stand', () => {
    const wish = fc.record({
      x: fc.integer({ min: 20, max: 760 }),
      y: fc.integer({ min: 20, max: 580 }),
      width: fc.integer({ min: 60, max: 220 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 9 }), (found) => {
        const wishes: readonly LabelWish[] = found.map((one, index) => ({ key: String(index), ...one }));
        const plate = { x: 0, y: 200, width: 120, height: 24 };
        const places = placeLabels(wishes, SIZE, ROOM, [plate]);
        const rects = wishes.map(({ key, width }) => {
          const place = places.get(key) ?? { x: 0, y: 0, isBrief: true };
          return { x: place.x, y: place.y, width: place.isBrief ? SIZE.brief : width, height: SIZE.height };
        });
        for (const [index, a] of [plate, ...rects].entries())
          for (const b of rects.slice(index))
            expect(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height).toBe(true);
      }),
    );
  });
});
