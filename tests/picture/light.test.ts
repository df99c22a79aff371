// The hours of a picture, and the colours of its walls.

import { describe, expect, it } from 'vitest';
import { LIGHTS, lightOf, pictureOf, sceneOf, type Item, type Mark, type Picture } from '../../src/picture/index.ts';
import { begin, prepare, view } from '../../src/core/index.ts';
import { firstMonday, harborTexts } from '../helpers/harbor-days.ts';
import { ninetyRules, ninetyTexts } from '../helpers/ninety.ts';

const monday = firstMonday();
const [day, dusk, night] = LIGHTS.map((light) => pictureOf(monday, harborTexts, light));
const ninety = prepare(ninetyRules);
const meridian = pictureOf(view(ninety, begin(ninety, 'one')), ninetyTexts);

const frameOf = (item: Item | undefined): string => (item !== undefined && 'frame' in item ? item.frame : '');
/** Drawings that the hour changes, without the hour. */
const changed = (one: Picture, other: Picture): readonly string[] => [
  ...new Set(
    one.items
      .filter((item, index) => JSON.stringify(item) !== JSON.stringify(other.items[index]))
      .map((item) => frameOf(item).replace(/-(day|dusk|night)$/, '')),
  ),
];

describe('the hour', () => {
  it('is day until Thursday, dusk on Friday, night over the weekend, in every week', () => {
    const week = ['day', 'day', 'day', 'day', 'dusk', 'night', 'night'];
    expect([0, 1, 2, 3, 4, 5, 6].map(lightOf)).toEqual(week);
    expect([35, 36, 37, 38, 39, 40, 41].map(lightOf)).toEqual(week);
  });

  it('changes what windows and doors show, and no person, machine, lamp or badge', () => {
    if (day === undefined || dusk === undefined || night === undefined) throw new Error('three hours');
    for (const other of [dusk, night]) {
      expect(changed(day, other).every((frame) => /^(window|doors)/.test(frame))).toBe(true);
      expect(changed(day, other).length).toBeGreaterThan(1);
      expect(other.badges).toEqual(day.badges);
      expect(other.floors).toEqual(day.floors);
    }
  });

  it('dims what is outdoors before the rooms are painted, so that none of them is dimmed', () => {
    if (night === undefined) throw new Error('night');
    const marks = sceneOf(night);
    const isVeil = (mark: Mark): boolean => mark.mark === 'box' && mark.fill.startsWith('rgba(16,26,56');
    const veil = marks.findIndex(isVeil);
    const firstOf = (prefix: string): number => marks.findIndex((mark) => mark.mark === 'frame' && mark.frame.startsWith(prefix));
    expect(veil).toBeGreaterThan(firstOf('roof-fans'));
    for (const prefix of ['window', 'torso', 'monitor', 'tower']) expect(firstOf(prefix), prefix).toBeGreaterThan(veil);
    expect(marks.filter(isVeil)).toHaveLength(1);
    expect(day === undefined ? [] : sceneOf(day).filter(isVeil)).toEqual([]);
  });
});

describe('walls', () => {
  it('have one colour for each department, and another on the other side of its door', () => {
    // Finance, and people and design, share the third floor: two stretches of bays, and so two colours.
    const shared = meridian.floors.find(({ id }) => id === 'office')?.walls ?? [];
    const changes = shared.filter((wall, bay) => bay > 0 && wall !== shared[bay - 1]);
    expect(changes).toHaveLength(1);
    expect(new Set(shared).size).toBe(2);
  });

  it.each([
    ['harbor', day],
    ['meridian', meridian],
  ] as const)('of %s never have the colour of the floor above', (_, picture) => {
    const floors = picture?.floors ?? [];
    for (const [index, { id, walls }] of floors.entries())
      for (const wall of walls) expect(floors[index - 1]?.walls ?? [], id).not.toContain(wall);
  });
});
