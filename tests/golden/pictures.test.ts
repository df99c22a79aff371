// Pictures of buildings as they were last recorded: the shipped scenarios at every hour, and made-up houses from small to large. Where a
// change is meant, `npm run golden` paints them anew: look at them before they are kept.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { begin, prepare, view } from '../../src/core/index.ts';
import { LIGHTS, pictureOf, sceneOf, type Picture } from '../../src/picture/index.ts';
import { firstMonday, harborTexts } from '../helpers/harbor-days.ts';
import { lindqvistRules, lindqvistTexts } from '../helpers/lindqvist.ts';
import { ninetyRules, ninetyTexts } from '../helpers/ninety.ts';
import { buildingOf, buildingRules } from '../picture/any-building.ts';
import { painted } from '../picture/paint.ts';
import { differing } from '../picture/pixels.ts';

const ninety = prepare(ninetyRules);
const lindqvist = prepare(lindqvistRules);
const isRecording = process.env['ROLLOUT_MODE'] === 'golden';
const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url));
/** Pixels to the world unit: enough to see each person, and small files. */
const SCALE = 0.32;
/** Rounding differs a little between processors; a missing plant is some hundred pixels. */
const MOST_DIFFERING = 40;

/** A house of so many floors, one below ground where there are more than two, with as much in it as that many bays hold. */
function house(floors: number, bays: number): Picture {
  const belowGround = floors > 2 ? 1 : 0;
  const crowd = bays <= 4 ? 1 : bays;
  const size = { floors, belowGround, stakeholders: 1, team: 2, assets: 0, projects: 2 };
  for (let stakeholders = 1; stakeholders <= floors * crowd; stakeholders += 1) {
    const rules = buildingRules(
      { ...size, stakeholders, team: bays <= 4 ? 2 : 4, assets: bays <= 4 ? 0 : 13 },
      (kind, at) => (kind === 'boss' ? floors - 1 - (at % Math.max(1, floors - 1 - belowGround)) : kind === 'tech' ? belowGround : at % 2),
    );
    const { view: seen, names } = buildingOf(rules);
    const picture = pictureOf(seen, names);
    if (picture.bays === bays) return picture;
  }
  throw new Error(`no house of ${floors} floors has ${bays} bays`);
}

const PICTURES: readonly (readonly [string, () => Picture])[] = [
  ...LIGHTS.flatMap((light): readonly (readonly [string, () => Picture])[] => [
    [`harbor-relief-${light}`, () => pictureOf(firstMonday(), harborTexts, light)],
    [`first-ninety-days-${light}`, () => pictureOf(view(ninety, begin(ninety, 'one')), ninetyTexts, light)],
    [`lindqvist-rowe-${light}`, () => pictureOf(view(lindqvist, begin(lindqvist, 'one')), lindqvistTexts, light)],
  ]),
  ...[2, 4, 7].flatMap((floors) => [4, 9, 12].map((bays): readonly [string, () => Picture] => [`${floors}-floors-${bays}-bays`, () => house(floors, bays)])),
  ['8-floors-12-bays', () => house(8, 12)],
];

/** One plant more at a place. */
const withPlant = (picture: Picture): Picture => ({
  ...picture,
  items: [
    ...picture.items,
    { kind: 'decor', key: 'one-more', frame: 'plant-small', layer: 'front', x: 300, y: -16, box: { left: 300, top: -16, right: 300, bottom: -16 } },
  ],
});

it('a plant more is a difference, the same again is none', () => {
  const picture = house(2, 4);
  const image = painted(sceneOf(picture), picture.whole, SCALE);
  expect(differing(image, painted(sceneOf(picture), picture.whole, SCALE))).toBe(0);
  expect(differing(image, painted(sceneOf(withPlant(picture)), picture.whole, SCALE))).toBeGreaterThan(MOST_DIFFERING);
});

describe('the picture', () => {
  it.each(PICTURES)('%s is as recorded', (name, make) => {
    const picture = make();
    const image = painted(sceneOf(picture), picture.whole, SCALE);
    const file = `${FOLDER}${name}.png`;
    if (isRecording) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, image);
      return;
    }
    expect(existsSync(file), 'it is not recorded: npm run golden').toBe(true);
    expect(differing(image, readFileSync(file)), 'pixels differ; where this is meant: npm run golden, and look').toBeLessThan(MOST_DIFFERING);
  });
});
