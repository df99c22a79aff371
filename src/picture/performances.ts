// A day's happenings as things to be seen: who walks where, what arrives, what flickers. The world plays them; times are
// milliseconds from the start of the day at normal speed.

import type { Happening, View } from '../core/index.ts';
import { moodOf } from './conditions-shown.ts';
import { RISER } from './measures.ts';
import { itemOf } from './picture.ts';
import type { Item, Picture, Thing } from './picture.ts';
import { vanPlace } from './picture-of.ts';
import { drawn } from './seed.ts';

/** A day of five takes this long, so that a week lasts about seven seconds. */
export const DAY_LASTS = 1_400;
/** A day on which nothing is to be seen, as most weekends. */
export const EMPTY_DAY_LASTS = 250;
const SIGN_LASTS = 900;
const FIRST_SIGN = 150;
const NEXT_SIGN = 220;
const MOST_ERRANDS = 8;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Timed {
  readonly from: number;
  readonly lasts: number;
}

export const BUBBLES = ['talk', 'good', 'cross'] as const;
export type Bubble = (typeof BUBBLES)[number];

export type Performance =
  /** Somebody leaves their place, works elsewhere and comes back. */
  | (Timed & {
      readonly kind: 'errand';
      readonly key: string;
      readonly home: Spot;
      readonly site: Spot;
      readonly door: number;
      readonly isBuilding: boolean;
    })
  /** The van comes, stops and leaves; crates are carried to the spot. */
  | (Timed & { readonly kind: 'delivery'; readonly key: string; readonly stop: Spot; readonly to: Spot })
  | (Timed & { readonly kind: 'flicker'; readonly keys: readonly string[] })
  | (Timed & { readonly kind: 'sparkle'; readonly at: Spot })
  | (Timed & { readonly kind: 'tick'; readonly at: Spot })
  | (Timed & { readonly kind: 'bubble'; readonly at: Spot; readonly bubble: Bubble })
  /** Arms up: for joy or out of anger. */
  | (Timed & { readonly kind: 'gesture'; readonly key: string; readonly gesture: 'cheer' | 'upset' });

/** Above somebody's head, or above a machine. */
const above = (item: Item): Spot => ({ x: item.x, y: item.box.top + (item.kind === 'stander' ? 2 : 4) });
const middle = (item: Item): Spot => ({ x: (item.box.left + item.box.right) / 2, y: (item.box.top + item.box.bottom) / 2 });

const thingOfPerson = (view: View, id: string): Thing | undefined => {
  const stakeholder = view.stakeholders.find((entry) => entry.id === id);
  if (stakeholder !== undefined) return { kind: 'stakeholder', id: stakeholder.id };
  const person = view.team.find((entry) => entry.id === id);
  return person === undefined ? undefined : { kind: 'person', id: person.id };
};

/** The performances of one day. `picture` and `view` are those of the day's end. */
export function performancesOf(happenings: readonly Happening[], picture: Picture, view: View): readonly Performance[] {
  const performances: Performance[] = [];
  let signs = 0;
  let errands = 0;
  const timed = (): Timed => {
    const from = Math.min(FIRST_SIGN + signs * NEXT_SIGN, DAY_LASTS - SIGN_LASTS);
    signs += 1;
    return { from, lasts: SIGN_LASTS };
  };
  const itemOfPerson = (id: string): Item | undefined => {
    const thing = thingOfPerson(view, id);
    return thing === undefined ? undefined : itemOf(picture, thing);
  };
  const lineOf = (item: Item): number => picture.floors.find((floor) => floor.id === item.floor)?.y ?? item.y;
  const itemOfProject = (id: string): Item | undefined => {
    const made = view.assets.find((asset) => asset.madeBy === id);
    const shown = picture.items.find((item) => item.key === `project:${id}`);
    return shown ?? (made === undefined ? undefined : itemOf(picture, { kind: 'asset', id: made.id }));
  };
  const bubble = (item: Item | undefined, kind: Bubble): void => {
    if (item !== undefined) performances.push({ kind: 'bubble', at: above(item), bubble: kind, ...timed() });
  };
  const gesture = (item: Item | undefined, kind: 'cheer' | 'upset'): void => {
    if (item !== undefined && 'figure' in item) performances.push({ kind: 'gesture', key: item.key, gesture: kind, ...timed() });
  };
  const seatsOf = (departments: readonly string[]): readonly string[] =>
    picture.items.flatMap((item) =>
      item.kind === 'seat' && departments.some((id) => item.key.startsWith(`staff:${id}:`)) ? [item.key] : [],
    );
  const headsOf = (departments: readonly string[]): readonly Item[] =>
    view.departments.flatMap((department) => {
      const item = departments.includes(department.id) ? itemOfPerson(department.head) : undefined;
      return item === undefined ? [] : [item];
    });
  const usersOf = (service: string): readonly string[] =>
    view.departments.flatMap((department) => (department.uses.some((id) => id === service) ? [department.id] : []));
  const sendOn = (personId: string, projectId: string | undefined): void => {
    const home = itemOfPerson(personId);
    if (home === undefined || errands >= MOST_ERRANDS) return;
    const seats = picture.items.filter((item) => item.kind === 'seat' && item.thing === undefined);
    const target =
      projectId === undefined ? seats[drawn(`${personId}/${picture.day}/desk`, Math.max(1, seats.length))] : itemOfProject(projectId);
    if (target === undefined) return;
    const beside =
      projectId === undefined ? -24 : target.kind === 'project' && target.frame.startsWith('note-') ? 10 : -26 - (errands % 2) * 20;
    performances.push({
      kind: 'errand',
      key: home.key,
      home: { x: home.x, y: lineOf(home) },
      site: { x: Math.min(picture.width - 16, Math.max(16, target.x + beside)), y: lineOf(target) },
      door: picture.riser + RISER / 2,
      isBuilding: projectId !== undefined,
      from: (errands % 3) * 40,
      lasts: DAY_LASTS - 80,
    });
    errands += 1;
  };

  for (const happening of happenings) {
    switch (happening.type) {
      case 'worked':
        sendOn(happening.person, happening.on);
        break;
      case 'delivered': {
        const item = itemOfProject(happening.project);
        if (item !== undefined)
          performances.push({
            kind: 'delivery',
            key: item.key,
            stop: vanPlace(picture),
            to: { x: item.x, y: lineOf(item) },
            from: 0,
            lasts: DAY_LASTS,
          });
        break;
      }
      case 'activity': {
        const person = itemOfPerson(happening.subject);
        const asset = picture.items.find((item) => item.key === `asset:${happening.subject}`);
        const promised = view.promises.find((promise) => promise.id === happening.subject);
        if (person !== undefined)
          bubble(person, happening.outcome === 'need-found' || happening.outcome === 'cause-found' ? 'good' : 'talk');
        else if (promised !== undefined) bubble(itemOfPerson(promised.to), 'talk');
        else if (asset !== undefined)
          performances.push(
            happening.outcome === 'fails'
              ? { kind: 'flicker', keys: [asset.key], ...timed() }
              : { kind: 'tick', at: above(asset), ...timed() },
          );
        else {
          const item = itemOfProject(happening.subject);
          if (item !== undefined) performances.push({ kind: 'tick', at: above(item), ...timed() });
        }
        break;
      }
      case 'asset-failed': {
        const item = picture.items.find((entry) => entry.key === `asset:${happening.asset}`);
        if (item !== undefined) performances.push({ kind: 'flicker', keys: [item.key], ...timed() });
        break;
      }
      case 'asset-repaired': {
        const item = picture.items.find((entry) => entry.key === `asset:${happening.asset}`);
        if (item !== undefined) performances.push({ kind: 'tick', at: above(item), ...timed() });
        break;
      }
      case 'service-down':
        performances.push({
          kind: 'flicker',
          keys: [...seatsOf(happening.departments), ...headsOf(happening.departments).map((item) => item.key)],
          ...timed(),
        });
        for (const head of headsOf(happening.departments)) gesture(head, 'upset');
        break;
      case 'service-up':
        for (const head of headsOf(usersOf(happening.service))) gesture(head, 'cheer');
        break;
      case 'service-slow': {
        const [head] = headsOf(usersOf(happening.service));
        bubble(head, 'cross');
        break;
      }
      case 'live': {
        const item = itemOfProject(happening.project);
        if (item !== undefined) performances.push({ kind: 'sparkle', at: middle(item), ...timed() });
        const sponsor = view.projects.find((project) => project.id === happening.project)?.sponsor;
        if (sponsor !== undefined) gesture(itemOfPerson(sponsor), 'cheer');
        break;
      }
      case 'cutover':
        if (!happening.succeeded) {
          const item = itemOfProject(happening.project);
          if (item !== undefined) performances.push({ kind: 'flicker', keys: [item.key], ...timed() });
        }
        break;
      case 'work-finished': {
        const item = itemOfProject(happening.project);
        if (item !== undefined) performances.push({ kind: 'tick', at: above(item), ...timed() });
        break;
      }
      case 'promise-kept':
      case 'promise-broken': {
        const to = view.promises.find((promise) => promise.id === happening.promise)?.to;
        if (to !== undefined) bubble(itemOfPerson(to), happening.type === 'promise-kept' ? 'good' : 'cross');
        break;
      }
      case 'promised':
        bubble(itemOfPerson(happening.to), 'talk');
        break;
      case 'warned': {
        const to = view.promises.find((promise) => promise.id === happening.promise)?.to;
        if (to !== undefined) bubble(itemOfPerson(to), 'talk');
        break;
      }
      case 'message': {
        const from = view.messages.find((message) => message.event === happening.event)?.from;
        if (from !== undefined) bubble(itemOfPerson(from), 'talk');
        break;
      }
      case 'mood-seen': {
        const mood = moodOf(happening.mood);
        bubble(itemOfPerson(happening.person), mood === 'bad' ? 'cross' : mood === 'good' ? 'good' : 'talk');
        break;
      }
      case 'shadow-it':
        for (const head of headsOf([happening.department])) bubble(head, 'cross');
        break;
      case 'louder':
        bubble(itemOfPerson(happening.stakeholder), 'cross');
        break;
      case 'restore-tested': {
        const item = picture.items.find((entry) => entry.key === `asset:${happening.asset}`);
        if (item !== undefined)
          performances.push(
            happening.worked ? { kind: 'tick', at: above(item), ...timed() } : { kind: 'flicker', keys: [item.key], ...timed() },
          );
        break;
      }
      // Told in words only: nothing in the building shows them.
      case 'delivery-late':
      case 'absent':
      case 'block-lost':
      case 'revealed':
      case 'estimated':
      case 'ordered':
      case 'rework-found':
      case 'restored':
      case 'answered':
      case 'approved':
      case 'week-ended':
      case 'run-ended':
        break;
    }
  }
  return performances;
}

/** How long a day's performances take at normal speed, in milliseconds. */
export const lengthOf = (performances: readonly Performance[]): number => (performances.length === 0 ? EMPTY_DAY_LASTS : DAY_LASTS);

export interface Walker {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
  readonly facesLeft: boolean;
  readonly doing: 'walk' | 'work';
  /** Has left home: the place there is empty. */
  readonly isOut: boolean;
}

type Errand = Extract<Performance, { readonly kind: 'errand' }>;
const OUT = 0.3;
const BACK = 0.74;
const FADE = 0.22;

/** One way between two spots, through the riser when they are on different floors. `share` from 0 to 1. */
function onTheWay(from: Spot, to: Spot, door: number, share: number): Omit<Walker, 'doing' | 'isOut'> {
  if (from.y === to.y) return { x: from.x + (to.x - from.x) * share, y: from.y, alpha: 1, facesLeft: to.x < from.x };
  const near = Math.abs(from.x - door);
  const far = Math.abs(to.x - door);
  const turn = near + far === 0 ? 0.5 : Math.min(0.8, Math.max(0.2, near / (near + far)));
  if (share < turn) {
    const part = share / turn;
    return { x: from.x + (door - from.x) * part, y: from.y, alpha: Math.min(1, (1 - part) / FADE), facesLeft: door < from.x };
  }
  const part = (share - turn) / (1 - turn);
  return { x: door + (to.x - door) * part, y: to.y, alpha: Math.min(1, part / FADE), facesLeft: to.x < door };
}

/** Where somebody on an errand is after `share` of it, 0 to 1. */
export function walkerAt(errand: Errand, share: number): Walker {
  if (share < OUT) return { ...onTheWay(errand.home, errand.site, errand.door, share / OUT), doing: 'walk', isOut: true };
  if (share < BACK) return { x: errand.site.x, y: errand.site.y, alpha: 1, facesLeft: false, doing: 'work', isOut: true };
  return { ...onTheWay(errand.site, errand.home, errand.door, Math.min(1, (share - BACK) / (1 - BACK))), doing: 'walk', isOut: share < 1 };
}
