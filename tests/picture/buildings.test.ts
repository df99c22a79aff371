// Buildings nobody has drawn by hand: whatever a scenario file may hold, from one floor to eight, becomes a picture without a flaw.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_AREA, areasOf, pictureOf, sceneOf } from '../../src/picture/index.ts';
import { FITTED, frameOf, toCss } from '../../src/world/fit.ts';
import { times } from '../helpers/scale.ts';
import { anyBuilding, buildingOf, buildingRules, type Building } from './any-building.ts';
import { flawsOf } from './flaws.ts';

/** Bays of the widest building; what does not fit then stands in front of the others. */
const WIDEST = 12;

const flaws = ({ view, names }: Building): readonly string[] => {
  const picture = pictureOf(view, names);
  const all = flawsOf(picture, view);
  return picture.bays < WIDEST ? all : all.filter((flaw) => !flaw.startsWith('a tap on'));
};

describe('a building', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('of %i floors shows everybody and everything', (floors) => {
    for (const belowGround of [0, 1, 2]) {
      const rules = buildingRules({ floors, belowGround, stakeholders: 2 + floors, team: 4, assets: 13, projects: 4 });
      const building = buildingOf(rules);
      expect(flaws(building)).toEqual([]);
      const picture = pictureOf(building.view, building.names);
      expect(picture.floors.map(({ level }) => level)).toEqual([...rules.floors].map(({ level }) => level).sort((a, b) => b - a));
      expect(() => sceneOf(picture)).not.toThrow();
    }
  });

  it('of any kind has no flaw, and is drawn the same twice', () => {
    fc.assert(
      fc.property(anyBuilding, (building) => {
        expect(flaws(building)).toEqual([]);
        expect(pictureOf(building.view, building.names)).toEqual(pictureOf(building.view, building.names));
      }),
      { numRuns: times(150, 5000) },
    );
  }, 120_000);

  it('keeps the board on a ground floor where no department works', () => {
    const rules = buildingRules({ floors: 2, belowGround: 0, stakeholders: 1, team: 1, assets: 1, projects: 1 }, (kind) =>
      kind === 'boss' ? 1 : 0,
    );
    const { view, names } = buildingOf(rules);
    expect(pictureOf(view, names).items.find(({ key }) => key === 'project:plan-0')).toMatchObject({ floor: 'floor-0', kind: 'project' });
  });

  it('that is too small for all still holds them all, in front of each other', () => {
    const size = { floors: 1, belowGround: 0, stakeholders: 14, team: 10, assets: 26, projects: 9 };
    const building = buildingOf(buildingRules(size));
    expect(flaws(building).filter((flaw) => !flaw.endsWith('is too small to tap'))).toEqual([]);
  });

  it.each([8, 4, 2])('of forty departments on %i floors shows them all, each among its own walls', (floors) => {
    const rules = buildingRules({ floors, belowGround: 0, stakeholders: 40, team: 6, assets: 13, projects: 6 });
    const building = buildingOf(rules);
    expect(building.view.departments).toHaveLength(40);
    expect(flaws(building)).toEqual([]);
    const picture = pictureOf(building.view, building.names);
    for (const { walls, id } of picture.floors) {
      expect(walls, id).toHaveLength(picture.bays);
      // 40 departments on so many floors are at least five on each: more than one colour a floor, and neighbours differ.
      expect(new Set(walls).size, id).toBeGreaterThan(2);
    }
  });

  it.each([8, 4])('of forty departments on %i floors has a place to tap for everybody beside a panel', (floors) => {
    const { view, names } = buildingOf(buildingRules({ floors, belowGround: 0, stakeholders: 40, team: 6, assets: 13, projects: 6 }));
    const picture = pictureOf(view, names);
    const frame = frameOf(picture, 784, 592, FITTED);
    const areas = [...areasOf(picture, (x, y) => toCss(frame, x, y))].filter(([key]) => !key.startsWith('project:'));
    for (const [index, [key, a]] of areas.entries()) {
      expect(Math.min(a.width, a.height), key).toBeGreaterThan(LEAST_AREA - 0.001);
      for (const [other, b] of areas.slice(index + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(Math.min(across, down), `${key} over ${other}`).toBeLessThan(0.1);
      }
    }
  });

  it('draws departments in proportion: who has more people has more desks, and two hundred more than twenty', () => {
    const sizes = [12, 60, 200];
    const rules = buildingRules({ floors: 3, belowGround: 0, stakeholders: 3, team: 0, assets: 0, projects: 0 }, (_, at) => at);
    const { view, names } = buildingOf({
      ...rules,
      departments: rules.departments.map((department, at) => ({ ...department, people: sizes[at] ?? 1 })),
    });
    const picture = pictureOf(view, names);
    const drawn = rules.departments.map(
      ({ id }) => picture.items.filter(({ key, kind }) => kind !== 'decor' && key.startsWith(`staff:${id}:`)).length,
    );
    expect(drawn[0]).toBeLessThan(drawn[1] ?? 0);
    expect(drawn[1]).toBeLessThan(drawn[2] ?? 0);
  });

  it('without people, machines or needs is an empty house', () => {
    const { view, names } = buildingOf(buildingRules({ floors: 3, belowGround: 1, stakeholders: 1, team: 0, assets: 0, projects: 0 }));
    const empty = { ...view, stakeholders: [], departments: [], services: [] };
    expect(pictureOf(empty, names).items.filter(({ thing }) => thing !== undefined)).toEqual([]);
    expect(() => pictureOf({ ...empty, floors: [] }, names)).not.toThrow();
  });
});
