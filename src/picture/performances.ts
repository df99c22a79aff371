// A day's happenings as things to be seen, one after the other: who walks where, what arrives, what flickers. The world plays them; times
// are milliseconds from the start of the day at normal speed.

import { isWorkday } from '../core/index.ts';
import type { Happening, View } from '../core/index.ts';
import { onTheWay } from './errands.ts';
import type { Errand, Spot, Walker } from './errands.ts';
import { LIFT } from './measures.ts';
import { LIFT_KEY, vanPlace } from './picture-of.ts';
import type { Item, Picture } from './picture.ts';
import { drawn } from './seed.ts';
import { signsOf } from './signs.ts';
import type { Sign } from './signs.ts';
import { whereaboutsOf } from './whereabouts.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A week of five days lasts seven seconds, and at most ten where much happens. */
export const DAY_LASTS = 1_400;
export const LONGEST_DAY = 2_000;
/** A day on which nothing is to be seen, as most weekends. */
export const EMPTY_DAY_LASTS = 250;
export const SIGN_LASTS = 900;
const FIRST_SIGN = 150;
const NEXT_SIGN = 220;
/** The day is lengthened before signs follow each other faster than this. */
const CLOSEST_SIGN = 160;
/** So many people move at a time. */
export const MOST_ERRANDS = 8;
const ERRAND_ENDS = 80;
const ERRAND_STAGGER = 40;

interface Timed {
  readonly from: number;
  readonly lasts: number;
}

/** The van comes, somebody carries the crates to their place and goes back. */
export interface Delivery extends Timed {
  readonly kind: 'delivery';
  /** Of the crates. */
  readonly key: string;
  readonly stop: Spot;
  /** Just inside of the dock. */
  readonly door: Spot;
  readonly to: Spot;
  readonly lift: number;
}

export type Performance = Errand | Delivery | (Timed & Sign);

/** What happened on the working days before and after: who goes on with something stays there overnight. */
export interface Around {
  readonly before?: readonly Happening[];
  readonly after?: readonly Happening[];
}

/** What somebody works on; undefined where they help with tickets or are not at work. */
const workOf = (happenings: readonly Happening[] | undefined, person: string): string | undefined =>
  happenings?.flatMap((one) => (one.type === 'worked' && one.person === person ? [one.on] : []))[0];

/** From what is worked on: left and right in turn, farther out for each two. */
const besideOf = (place: number): number => (place % 2 === 0 ? -1 : 1) * (28 + Math.floor(place / 2) * 22);

function errandsOf(happenings: readonly Happening[], where: Whereabouts, { before, after }: Around, dayLasts: number): readonly Errand[] {
  const { picture } = where;
  const errands: Errand[] = [];
  const atSite = new Map<string, number>();
  const desks = picture.items.filter((item) => item.kind === 'seat' && item.thing === undefined);
  for (const happening of happenings) {
    if (happening.type !== 'worked' || errands.length >= MOST_ERRANDS) continue;
    const { person, on } = happening;
    const home = where.person(person);
    const target = on === undefined ? desks[drawn(`${person}/${picture.day}/desk`, Math.max(1, desks.length))] : where.project(on);
    if (home === undefined || target === undefined || errands.some(({ key }) => key === home.key)) continue;
    const place = atSite.get(target.key) ?? 0;
    atSite.set(target.key, place + 1);
    const isNote = target.kind === 'project' && target.frame.startsWith('note-');
    const beside = on === undefined ? -24 : isNote && place === 0 ? 10 : besideOf(place);
    const x = Math.min(picture.width - 16, Math.max(16, target.x + beside));
    const isThere = on !== undefined && workOf(before, person) === on;
    const from = isThere ? 0 : (errands.length % 3) * ERRAND_STAGGER;
    const stays = on !== undefined && workOf(after, person) === on;
    errands.push({
      kind: 'errand',
      key: home.key,
      home: { x: home.x, y: where.line(home) },
      site: { x, y: where.line(target) },
      lift: picture.riser + LIFT,
      isBuilding: on !== undefined,
      isThere,
      stays,
      looksLeft: target.x < x,
      from,
      lasts: dayLasts - (stays ? from : ERRAND_ENDS),
    });
  }
  return errands;
}

function deliveryOf(item: Item, where: Whereabouts, dayLasts: number): Delivery {
  const { picture } = where;
  const ground = picture.floors.filter(({ isBelowGround }) => !isBelowGround).at(-1) ?? picture.floors[0];
  return {
    kind: 'delivery',
    key: item.key,
    stop: vanPlace(picture),
    door: { x: picture.width - 12, y: ground?.y ?? 0 },
    to: { x: item.x, y: where.line(item) },
    lift: picture.riser + LIFT,
    from: 0,
    lasts: dayLasts,
  };
}

/** The performances of one day. `picture` and `view` are those of the day's end. */
export function performancesOf(
  happenings: readonly Happening[],
  picture: Picture,
  view: View,
  around: Around = {},
): readonly Performance[] {
  const where = whereaboutsOf(picture, view);
  const signs = happenings.flatMap((happening) => signsOf(happening, where));
  const arrivals = happenings.flatMap((happening) => (happening.type === 'delivered' ? (where.project(happening.project) ?? []) : []));
  const gaps = Math.max(1, signs.length - 1);
  const wanted = arrivals.length > 0 ? LONGEST_DAY : FIRST_SIGN + gaps * CLOSEST_SIGN + SIGN_LASTS;
  const dayLasts = Math.min(LONGEST_DAY, Math.max(DAY_LASTS, wanted));
  const step = Math.min(NEXT_SIGN, (dayLasts - SIGN_LASTS - FIRST_SIGN) / gaps);
  return [
    ...arrivals.map((item) => deliveryOf(item, where, dayLasts)),
    ...errandsOf(happenings, where, around, dayLasts),
    ...signs.map((sign, index) => ({ ...sign, from: Math.floor(FIRST_SIGN + index * step), lasts: SIGN_LASTS })),
  ];
}

/** The performances of one of a run's days, with the working days around it in mind. Nothing where the day has not run. */
export function performancesOn(
  days: readonly { readonly happenings: readonly Happening[]; readonly view: View }[],
  day: number,
  picture: Picture,
): readonly Performance[] {
  const shown = days[day];
  if (shown === undefined) return [];
  const happened = (other: number): readonly Happening[] => (isWorkday(other) ? days[other]?.happenings : undefined) ?? [];
  return performancesOf(shown.happenings, picture, shown.view, { before: happened(day - 1), after: happened(day + 1) });
}

/** How long a day's performances take at normal speed, in milliseconds. */
export const lengthOf = (performances: readonly Performance[]): number =>
  performances.length === 0 ? EMPTY_DAY_LASTS : Math.max(DAY_LASTS, ...performances.map(({ from, lasts }) => from + lasts));

/** Keys of items and cables that a performance brings to life. */
export function keysOf(performance: Performance): readonly string[] {
  switch (performance.kind) {
    case 'errand':
      return performance.home.y === performance.site.y ? [performance.key] : [performance.key, LIFT_KEY];
    case 'delivery':
      return [performance.key, 'van', ...(performance.to.y === performance.door.y ? [] : [LIFT_KEY])];
    case 'gesture':
      return [performance.key];
    case 'flicker':
    case 'meeting':
      return performance.keys;
    case 'bubble':
    case 'sparkle':
    case 'tick':
      return [];
    case 'cabling':
      return performance.cables.map(({ key }) => key);
  }
}

/** Shares of a delivery: the van is there, the crates are down, and who brought them is back. */
export const VAN_COMES = 0.26;
const CARRIES_FROM = 0.3;
export const CRATES_SET = 0.66;
const BACK_AT = 0.95;
/** From the middle of the van to its doors. */
const VAN_DOORS = 60;
/** The way up the ramp and through the dock, as a share of the whole. */
const RAMP = 0.22;

export interface Courier extends Walker {
  readonly hasCrate: boolean;
}

/** Whoever carries a delivery, after a share of it; nobody before the van is there and when they are back in it. */
export function courierAt({ stop, door, to, lift }: Delivery, share: number): Courier | undefined {
  if (share < CARRIES_FROM || share >= BACK_AT) return undefined;
  const hasCrate = share < CRATES_SET;
  const gone = hasCrate ? (share - CARRIES_FROM) / (CRATES_SET - CARRIES_FROM) : 1 - (share - CRATES_SET) / (BACK_AT - CRATES_SET);
  const doors: Spot = { x: stop.x - VAN_DOORS, y: stop.y };
  const step =
    gone < RAMP
      ? {
          x: doors.x + (door.x - doors.x) * (gone / RAMP),
          y: doors.y + (door.y - doors.y) * (gone / RAMP),
          facesLeft: true,
          doing: 'walk' as const,
        }
      : onTheWay(door, to, lift, (gone - RAMP) / (1 - RAMP));
  return { ...step, facesLeft: hasCrate ? step.facesLeft : !step.facesLeft, alpha: 1, isOut: true, hasCrate };
}
