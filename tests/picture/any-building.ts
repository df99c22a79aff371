// Arbitrary buildings: rules of one to eight floors with people, machines and projects on any of them, and a state in which some
// have failed, left, arrived or been delivered. Names are their ids, so nothing but the rules decides the picture.

import fc from 'fast-check';
import { asId, ASSET_KINDS, type AssetView, type ProjectView, type Rules, type View } from '../../src/core/index.ts';
import type { Names } from '../../src/picture/index.ts';
import { play } from '../helpers/play.ts';
import { aDepartment, anAsset, aPerson, aProject, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';

const nameOf = (id: string) => ({ name: `${id}!`, short: id, role: 'works', title: id });
const names = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, nameOf(id)]));

/** Words for a building made of rules. */
export const namesFor = (rules: Rules): Names => ({
  place: 'Here',
  floors: names(rules.floors.map(({ id }) => id)),
  services: names(rules.services.map(({ id }) => id)),
  assets: names(rules.assets.map(({ id }) => id)),
  stakeholders: names(rules.stakeholders.map(({ id }) => id)),
  team: names(rules.team.map(({ id }) => id)),
  projects: names(rules.projects.map(({ id }) => id)),
});

export interface Building {
  readonly rules: Rules;
  readonly view: View;
  readonly names: Names;
}

export interface Size {
  readonly floors: number;
  readonly belowGround: number;
  readonly stakeholders: number;
  readonly team: number;
  readonly assets: number;
  readonly projects: number;
}

/** Rules of that size; `where` says on which floor the n-th of a kind stands. */
export function buildingRules(
  size: Size,
  where: (kind: string, at: number) => number = (kind, at) => (at * 7 + kind.length) % size.floors,
): Rules {
  const many = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
  const floor = (kind: string, at: number): string => `floor-${where(kind, at) % size.floors}`;
  const below = Math.min(size.belowGround, size.floors - 1);
  const stakeholders = many(Math.max(1, size.stakeholders)).map((at) =>
    aStakeholder({ id: `boss-${at}`, floor: floor('boss', at), loudness: at % 3 === 0 ? 8000 : 2000, costOfDelay: [] }),
  );
  return tinyRules({
    floors: many(size.floors).map((at) => ({ id: asId(`floor-${at}`), level: at - below })),
    stakeholders,
    departments: stakeholders.map(({ id, floor: on }, at) =>
      aDepartment({ id: `group-${at}`, floor: on, head: id, people: 3 + ((at * 11) % 60) }),
    ),
    team: many(size.team).map((at) => aPerson({ id: `tech-${at}`, floor: floor('tech', at), ...(at % 4 === 3 ? { joins: 5 } : {}) })),
    assets: many(size.assets).map((at) =>
      anAsset({
        id: `kit-${at}`,
        kind: ASSET_KINDS[at % ASSET_KINDS.length] ?? 'server',
        at: floor('kit', at),
        inventory: { ageWeeks: (at * 90) % 600, yearlyFailure: 0 },
      }),
    ),
    projects: many(size.projects).map((at) => aProject({ id: `plan-${at}`, sponsor: 'boss-0', at: floor('plan', at), serves: [] })),
  });
}

export function buildingOf(rules: Rules): Building {
  return { rules, view: play(rules).view, names: namesFor(rules) };
}

/** Up to what a large scenario would ask: more than the shipped one has of everything. */
export const anyBuilding: fc.Arbitrary<Building> = fc
  .record({
    floors: fc.integer({ min: 1, max: 8 }),
    belowGround: fc.integer({ min: 0, max: 2 }),
    stakeholders: fc.integer({ min: 1, max: 8 }),
    team: fc.integer({ min: 0, max: 8 }),
    assets: fc.integer({ min: 0, max: 20 }),
    projects: fc.integer({ min: 0, max: 8 }),
    places: fc.array(fc.nat({ max: 100 }), { minLength: 12, maxLength: 12 }),
    stages: fc.array(fc.constantFrom(...(['need', 'chosen', 'ordered', 'delivered', 'installing', 'ready'] as const)), {
      minLength: 8,
      maxLength: 8,
    }),
    broken: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    away: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    satisfaction: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(({ places, stages, broken, away, satisfaction, ...size }): Building => {
    const building = buildingOf(buildingRules(size, (kind, at) => places[(at + kind.length * 3) % places.length] ?? 0));
    const { view } = building;
    return {
      ...building,
      view: {
        ...view,
        assets: view.assets.map((asset, at): AssetView => ({ ...asset, up: broken[at] !== true })),
        projects: view.projects.map((project, at): ProjectView => ({ ...project, stage: stages[at] ?? 'need' })),
        team: view.team.map((person, at) => ({ ...person, here: away[at] !== true })),
        departments: view.departments.map((department) => ({ ...department, satisfaction })),
      },
    };
  });
