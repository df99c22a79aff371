// Where the things of a picture are tapped on a page: one area for each, never smaller than a finger meets and never over another's,
// although machines stand in one rack and people at one table. Areas stay as near to what they belong to as they can.

import type { Picture, PictureFloor } from './picture.ts';
import { thingKey } from './picture.ts';

/** A rectangle in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The least width and height of an area, in CSS pixels (WCAG 2.5.8). */
export const LEAST_AREA = 24;
/** The plate with a floor's name; the brief one has its level only. */
export const PLATE = { width: 120, brief: 32, height: LEAST_AREA } as const;
/** The plate hangs a little below the floor's line, over the slab, and so hides less of the room. */
const PLATE_DROP = 6;
/** Floors lower than this, in CSS pixels, have brief plates. */
const BRIEF_BELOW = 76;
/** Places are tried this far apart, in CSS pixels. */
const GRAIN = 4;

type ToPage = (x: number, y: number) => { readonly x: number; readonly y: number };

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;

/** The smallest area around the middle of a wish. */
function core({ x, y, width, height }: Area): Area {
  return { x: x + width / 2 - LEAST_AREA / 2, y: y + height / 2 - LEAST_AREA / 2, width: LEAST_AREA, height: LEAST_AREA };
}

const inside = (area: Area, room: Area): Area => ({
  ...area,
  x: Math.min(room.x + room.width - area.width, Math.max(room.x, area.x)),
  y: Math.min(room.y + room.height - area.height, Math.max(room.y, area.y)),
});

/** The free place in a room that is nearest to a wished one; the wished one where all are taken. */
function nearestFree(wish: Area, room: Area, taken: readonly Area[]): Area {
  const isFree = (area: Area): boolean => taken.every((other) => !overlap(area, other));
  if (isFree(wish)) return wish;
  let best = wish;
  let least = Infinity;
  // Places that touch a taken one leave no gap too narrow for the next.
  const columns = [wish.x, ...taken.flatMap((other) => [other.x - wish.width, other.x + other.width])];
  for (let x = room.x; x <= room.x + room.width - wish.width; x += GRAIN) columns.push(x);
  const rows = [
    wish.y,
    room.y,
    room.y + room.height - wish.height,
    ...taken.flatMap((other) => [other.y - wish.height, other.y + other.height]),
  ];
  for (const x of columns) {
    if (x < room.x - 0.01 || x > room.x + room.width - wish.width + 0.01) continue;
    for (const y of rows) {
      if (y < room.y - 0.01 || y > room.y + room.height - wish.height + 0.01) continue;
      const far = Math.abs(x - wish.x) + Math.abs(y - wish.y);
      if (far >= least || !isFree({ ...wish, x, y })) continue;
      best = { ...wish, x, y };
      least = far;
    }
  }
  return best;
}

/** All areas in one row, in their order from left to right, each as near to its wish as the row lets it; for rooms with no more height. */
function inARow(wishes: ReadonlyMap<string, Area>, room: Area, taken: readonly Area[]): ReadonlyMap<string, Area> {
  const row = { ...room, y: room.y + room.height - LEAST_AREA, height: LEAST_AREA };
  const from = Math.max(row.x, ...taken.filter((other) => overlap(other, row)).map((other) => other.x + other.width));
  const sorted = [...wishes].map(([key, wish]) => ({ key, x: core(wish).x })).sort((a, b) => a.x - b.x);
  const xs: number[] = [];
  for (const { x } of sorted) xs.push(Math.max(x, (xs.at(-1) ?? from - LEAST_AREA) + LEAST_AREA));
  let end = row.x + row.width;
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    xs[index] = Math.min(xs[index] ?? 0, end - LEAST_AREA);
    end = xs[index] ?? end;
  }
  return new Map(sorted.map(({ key }, index) => [key, { x: xs[index] ?? row.x, y: row.y, width: LEAST_AREA, height: LEAST_AREA }]));
}

/** Grows an area towards what was wished, up to its neighbours. */
function grown(area: Area, wish: Area, others: readonly Area[]): Area {
  const beside = others.filter((other) => other.y < area.y + area.height - 0.01 && other.y + other.height > area.y + 0.01);
  const left = Math.max(Math.min(area.x, wish.x), ...beside.filter((other) => other.x < area.x).map((other) => other.x + other.width));
  const right = Math.min(
    Math.max(area.x + area.width, wish.x + wish.width),
    ...beside.filter((other) => other.x > area.x).map((other) => other.x),
  );
  const wide = { ...area, x: left, width: right - left };
  const over = others.filter((other) => other.x < right - 0.01 && other.x + other.width > left + 0.01);
  const top = Math.max(Math.min(wide.y, wish.y), ...over.filter((other) => other.y < wide.y).map((other) => other.y + other.height));
  const bottom = Math.min(
    Math.max(wide.y + wide.height, wish.y + wish.height),
    ...over.filter((other) => other.y > wide.y).map((other) => other.y),
  );
  return { ...wide, y: top, height: bottom - top };
}

/** Areas in a room, for wishes in order of importance, none over another nor over what is taken. */
export function spread(wishes: ReadonlyMap<string, Area>, room: Area, taken: readonly Area[]): ReadonlyMap<string, Area> {
  let placed = new Map<string, Area>();
  for (const [key, wish] of wishes) placed.set(key, nearestFree(inside(core(wish), room), room, [...taken, ...placed.values()]));
  const isCrowded = [...placed.values()].some((area, index, all) =>
    [...taken, ...all.slice(0, index)].some((other) => overlap(area, other)),
  );
  if (isCrowded) placed = new Map(inARow(wishes, room, taken));
  for (const [key, wish] of wishes) {
    const area = placed.get(key);
    const others = [...taken, ...[...placed].filter(([other]) => other !== key).map(([, one]) => one)];
    if (area !== undefined) placed.set(key, grown(area, wish, others));
  }
  return placed;
}

/** True where the plates of floors show their level only. */
export const isBrief = (picture: Picture, toPage: ToPage): boolean =>
  picture.floors.some((floor) => toPage(0, floor.y).y - toPage(0, floor.ceiling).y < BRIEF_BELOW);

function plateOf(picture: Picture, floor: PictureFloor, toPage: ToPage, width: number): Area {
  const { x, y } = toPage(picture.building.left, floor.y);
  return { x: Math.max(0, x - 8), y: y - PLATE.height + PLATE_DROP, width, height: PLATE.height };
}

/** Areas by key: of floors their plates; of people, machines and works on each floor what is drawn of them, made room for. */
export function areasOf(picture: Picture, toPage: ToPage): ReadonlyMap<string, Area> {
  const found = new Map<string, Area>();
  const plateWidth = isBrief(picture, toPage) ? PLATE.brief : PLATE.width;
  for (const floor of picture.floors) {
    const plate = plateOf(picture, floor, toPage, plateWidth);
    found.set(`floor:${floor.id}`, plate);
    const from = toPage(picture.building.left, floor.ceiling);
    const to = toPage(picture.building.right, floor.y);
    // The plate of the floor above hangs into this one's room.
    const room = { x: from.x, y: from.y, width: to.x - from.x, height: Math.max(LEAST_AREA, to.y - from.y) };
    const wishes = new Map<string, Area>();
    for (const item of picture.items) {
      if (item.thing === undefined || item.floor !== floor.id) continue;
      const start = toPage(item.box.left, item.box.top);
      const end = toPage(item.box.right, item.box.bottom);
      const wish = { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
      // Notes on a board have no button of their own: their projects are in the list of projects.
      if (item.thing.kind === 'project') found.set(thingKey(item.thing), wish);
      else wishes.set(thingKey(item.thing), wish);
    }
    const plates = picture.floors.flatMap(({ id }) => found.get(`floor:${id}`) ?? []);
    for (const [key, area] of spread(wishes, room, plates)) found.set(key, area);
  }
  return found;
}
