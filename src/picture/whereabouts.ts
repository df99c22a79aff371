// Who and what of a view is where in its picture: what performances need to find.

import type { View } from '../core/index.ts';
import type { Spot } from './errands.ts';
import { itemOf } from './picture.ts';
import type { Item, Picture, Thing } from './picture.ts';

export interface Whereabouts {
  readonly picture: Picture;
  readonly view: View;
  person(id: string): Item | undefined;
  asset(id: string): Item | undefined;
  /** Its note, crates or place of work; else what it has made. */
  project(id: string): Item | undefined;
  /** To whom a promise was given. */
  promisedTo(promise: string): Item | undefined;
  heads(departments: readonly string[]): readonly Item[];
  /** Keys of the desks of colleagues without a name. */
  seats(departments: readonly string[]): readonly string[];
  users(service: string): readonly string[];
  /** Those of the team who are in. */
  team(): readonly Item[];
  /** The floor's line below an item. */
  line(item: Item): number;
}

const thingOfPerson = (view: View, id: string): Thing | undefined => {
  const stakeholder = view.stakeholders.find((entry) => entry.id === id);
  if (stakeholder !== undefined) return { kind: 'stakeholder', id: stakeholder.id };
  const person = view.team.find((entry) => entry.id === id);
  return person === undefined ? undefined : { kind: 'person', id: person.id };
};

export const hasSomebody = (item: Item): boolean => 'figure' in item && item.figure !== undefined;

export function whereaboutsOf(picture: Picture, view: View): Whereabouts {
  const byKey = (key: string): Item | undefined => picture.items.find((item) => item.key === key);
  const person = (id: string): Item | undefined => {
    const thing = thingOfPerson(view, id);
    return thing === undefined ? undefined : itemOf(picture, thing);
  };
  return {
    picture,
    view,
    person,
    asset: (id) => byKey(`asset:${id}`),
    project(id) {
      const made = view.assets.find((asset) => asset.madeBy === id);
      return byKey(`project:${id}`) ?? (made === undefined ? undefined : byKey(`asset:${made.id}`));
    },
    promisedTo(promise) {
      const to = view.promises.find((entry) => entry.id === promise)?.to;
      return to === undefined ? undefined : person(to);
    },
    heads: (departments) =>
      view.departments.flatMap((department) => (departments.includes(department.id) ? (person(department.head) ?? []) : [])),
    seats: (departments) =>
      picture.items.flatMap((item) =>
        item.kind === 'seat' && departments.some((id) => item.key.startsWith(`staff:${id}:`)) ? [item.key] : [],
      ),
    users: (service) => view.departments.flatMap((department) => (department.uses.some((id) => id === service) ? [department.id] : [])),
    team: () => view.team.flatMap(({ id }) => person(id) ?? []).filter(hasSomebody),
    line: (item) => picture.floors.find((floor) => floor.id === item.floor)?.y ?? item.y,
  };
}

/** Above somebody's head, or above a machine. */
export const above = (item: Item): Spot => ({ x: item.x, y: item.box.top + (item.kind === 'stander' ? 2 : 4) });
export const middle = (item: Item): Spot => ({ x: (item.box.left + item.box.right) / 2, y: (item.box.top + item.box.bottom) / 2 });
