// A picture as an ordered list of marks, back to front: everything the world has to paint, and nothing it has to decide.

import { partsOf } from './item-parts.ts';

import { BAY, LIFT, RISER, SHAFT, SLAB, SLOT, STOREY, TRAY, closetFor } from './measures.ts';
import { box } from './mark.ts';
import type { Mark } from './mark.ts';
import { OVERSCAN, outdoorsOf } from './outdoors.ts';
import { bayLeft } from './place.ts';
import { CELLAR_WALL, COLOURS, SKIES, WALLS, mixed } from './palette.ts';
import { LAYERS } from './picture.ts';
import type { Item, Layer, Light, Picture } from './picture.ts';
import { figureOf } from './seed.ts';

const C = COLOURS;
const SHADE = 'rgba(20,33,61,0.13)';
const LIT = 'rgba(255,255,255,0.24)';
const CLEAR = 'rgba(255,255,255,0)';

function shell(picture: Picture): readonly Mark[] {
  const { left, right, top, bottom } = picture.building;
  const width = right - left;
  const onRoof = (frame: string, x: number): Mark => ({ mark: 'frame', frame, x, y: top });
  const roof: readonly Mark[] = [
    onRoof('roof-fans', left + 86),
    onRoof('roof-tank', left + 152),
    onRoof('roof-mast', right - 74),
    onRoof('roof-dish', right - 118),
    ...(picture.bays >= 5 ? [onRoof('roof-fence', left + 270)] : []),
    ...(picture.bays >= 6 ? [onRoof('roof-panels', (left + right) / 2 + 60)] : []),
    ...(picture.bays >= 9 ? [onRoof('roof-panels', (left + right) / 2 + 170), onRoof('roof-fence', right - 250)] : []),
  ];
  return [
    ...roof,
    box(left + 8, top + 6, width, bottom - top - 6, C.ink, 7, 0.1),
    box(left, top + 4, width, bottom - top - 4, C.shell, 7),
    box(left, top + 6, 4, bottom - top - 12, C.shellLight, 2),
    box(left - 8, top, width + 16, 11, C.slab, 3),
    box(left - 8, top, width + 16, 3, C.slabLight, 2),
    box(left, top + 11, width, 4, C.ink, 0, 0.18),
    { mark: 'frame', frame: 'dock', x: right, y: 0 },
  ];
}

/** How much of the lamps' warmth lies on walls. People and lights keep their colours at every hour. */
const WARMTH: Readonly<Record<Light, number>> = { day: 0, dusk: 0.07, night: 0.11 };

/** Neighbouring bays of one colour, each stretch with its edges. */
function stretches(
  picture: Picture,
  walls: readonly number[],
): readonly { readonly wall: number; readonly from: number; readonly to: number }[] {
  const found: { wall: number; from: number; to: number }[] = [];
  for (const [bay, wall] of walls.entries()) {
    const from = bay === 0 ? 0 : bayLeft(bay, picture.riser / BAY);
    const to = bay === walls.length - 1 ? picture.width : bayLeft(bay, picture.riser / BAY) + BAY;
    const last = found.at(-1);
    if (last?.wall === wall) last.to = to;
    else found.push({ wall, from: last?.to ?? from, to });
  }
  return found;
}

function room(picture: Picture, floor: Picture['floors'][number]): readonly Mark[] {
  const { width } = picture;
  const walls = stretches(picture, floor.walls).flatMap(({ wall, from, to }): readonly Mark[] => {
    const [upper, lower] = floor.isBelowGround ? CELLAR_WALL : (WALLS[wall] ?? CELLAR_WALL);
    return [
      box(from, floor.ceiling, to - from, STOREY, upper),
      box(from, floor.y - 40, to - from, 40, lower),
      box(from, floor.y - 42, to - from, 2.4, mixed(lower, C.white, floor.isBelowGround ? 0.14 : 0.45)),
      // A door frame between two departments.
      ...(from === 0
        ? []
        : [
            box(from - 4, floor.ceiling, 8, STOREY, floor.isBelowGround ? C.cellarRiserEdge : C.riserEdge),
            box(from - 4, floor.ceiling, 3, STOREY, floor.isBelowGround ? C.cellarRiser : C.riser),
          ]),
    ];
  });
  return [
    ...walls,
    {
      mark: 'fade',
      x: 0,
      y: floor.ceiling,
      width: width * 0.6,
      height: STOREY,
      from: floor.isBelowGround ? 'rgba(255,255,255,0.16)' : LIT,
      to: CLEAR,
      across: true,
    },
    ...(floor.isBelowGround || WARMTH[picture.light] === 0
      ? []
      : [box(0, floor.ceiling, width, STOREY, '#FFB86B', 0, WARMTH[picture.light])]),
    box(0, floor.ceiling, width, 7, SHADE),
    { mark: 'fade', x: 0, y: floor.ceiling + 7, width, height: 9, from: SHADE, to: 'rgba(20,33,61,0)', across: false },
    box(0, floor.y - 4, width, 4, C.ink, 0, 0.07),
  ];
}

const CABLE_COLOURS = { ok: C.copper, warn: C.warn, down: C.down } as const;

function cabling(picture: Picture, floor: Picture['floors'][number], without: ReadonlySet<string>): readonly Mark[] {
  const tray = floor.ceiling + TRAY;
  const onFloor = picture.cables.filter((cable) => (cable.points[1] ?? 0) === tray && !without.has(cable.key));
  return [
    box(4, tray - 3, picture.width - 8, 6, floor.isBelowGround ? C.cellarTray : C.tray, 2),
    ...onFloor.map((cable): Mark => ({
      mark: 'line',
      points: cable.points.slice(2),
      colour: CABLE_COLOURS[cable.state],
      width: 2.2,
      ...(cable.state === 'down' ? { dash: [6, 4] } : {}),
    })),
    box(4, tray - 3, picture.width - 8, 2, C.white, 1, floor.isBelowGround ? 0.1 : 0.35),
  ];
}

const isInCloset = (item: Item): boolean =>
  item.kind === 'machine' && ['switch', 'router', 'firewall', 'link', 'cabling'].includes(item.frame);

function riserOf(picture: Picture, floor: Picture['floors'][number], above: Picture['floors'][number] | undefined): readonly Mark[] {
  const x = picture.riser;
  const wall = floor.isBelowGround ? C.cellarRiser : C.riser;
  const edge = floor.isBelowGround ? C.cellarRiserEdge : C.riserEdge;
  const from = above?.y ?? floor.ceiling;
  const closet = closetFor(picture.items.filter((item) => item.floor === floor.id && isInCloset(item)).length);
  const patch = floor.y - closet.foot - 18 - (closet.hasPatch ? closet.slots : closet.slots - 1) * SLOT;
  return [
    box(x, floor.ceiling, RISER, STOREY, wall),
    box(x, floor.ceiling, RISER, 7, SHADE),
    box(x, floor.ceiling, 4, STOREY, edge),
    box(x + RISER - 4, floor.ceiling, 4, STOREY, edge),
    box(x + 4, floor.y - 26, RISER - 8, 26, C.ink, 0, 0.05),
    box(x + 7, from, 14, floor.y - from, C.ink, 0, 0.08),
    { mark: 'line', points: [x + 11, from, x + 11, floor.y], colour: C.fibre, width: 3.4 },
    { mark: 'line', points: [x + 17, from, x + 17, floor.y], colour: C.trunk, width: 2.4 },
    ...[0.2, 0.8].map((share) => box(x + 6, floor.ceiling + share * STOREY, 16, 3, C.steel, 1)),
    { mark: 'line', points: [x + 70, patch, x + 70, floor.ceiling + TRAY, x + RISER, floor.ceiling + TRAY], colour: C.copper, width: 2.2 },
    { mark: 'frame', frame: closet.frame, x: x + 26, y: floor.y - closet.foot },
    ...(closet.hasPatch ? [{ mark: 'frame', frame: 'cabling-ok', x: x + 30, y: patch } as const] : []),
    { mark: 'line', points: [x + 11, patch + 6, x + 31, patch + 6], colour: C.fibre, width: 3.2 },
  ];
}

/** The lift's shaft through all floors, with its rails, a rope, and a sill and a light at each door. */
function shaftOf(picture: Picture): readonly Mark[] {
  const [top, lowest] = [picture.floors[0], picture.floors.at(-1)];
  if (top === undefined || lowest === undefined || top === lowest) return [];
  const x = picture.riser + LIFT;
  const [from, to] = [top.ceiling + 16, lowest.y];
  const left = x - SHAFT / 2;
  return [
    box(left - 3, from - 3, SHAFT + 6, to - from + 3, C.slabLight, 3),
    box(left, from, SHAFT, to - from, C.shell, 1),
    {
      mark: 'fade',
      x: left,
      y: from,
      width: SHAFT,
      height: to - from,
      from: 'rgba(20,33,61,0.45)',
      to: 'rgba(20,33,61,0.1)',
      across: true,
    },
    box(x - 1, from, 2, to - from, C.steel, 0, 0.5),
    box(left + 4, from, 2, to - from, C.slabLight, 0, 0.8),
    box(left + SHAFT - 6, from, 2, to - from, C.slabLight, 0, 0.8),
    ...picture.floors.flatMap((floor) => [
      box(left - 3, floor.y - 1, SHAFT + 6, 3, C.steel),
      box(x - 5, floor.ceiling + 20, 10, 4, floor.isBelowGround ? C.slabLight : C.warn, 2, 0.9),
    ]),
  ];
}

const slab = (picture: Picture, floor: Picture['floors'][number]): readonly Mark[] => [
  box(-6, floor.y, picture.width + 12, SLAB, mixed(C.slab, C.shell, DIMMED[picture.light])),
  box(-6, floor.y, picture.width + 12, 2.6, mixed(C.slabLight, C.shell, DIMMED[picture.light])),
];

/** How far the slabs, which are drawn with the rooms, have gone dark with the house. */
const DIMMED: Readonly<Record<Light, number>> = { day: 0, dusk: 0.2, night: 0.4 };

/** Dims all that is outdoors. */
function veil(picture: Picture): readonly Mark[] {
  if (picture.light === 'day') return [];
  const left = picture.whole.left - OVERSCAN;
  const top = picture.whole.top - OVERSCAN;
  return [box(left, top, picture.whole.right + OVERSCAN - left, OVERSCAN - top, SKIES[picture.light].veil)];
}

/** An item's drawings where they stand, each with its layer. */
const marksOf = (item: Item): readonly { readonly layer: Layer; readonly mark: Mark }[] =>
  partsOf(item).flatMap(({ layer, parts }) =>
    parts.map((part) => ({
      layer,
      mark: {
        mark: 'frame',
        frame: part.frame,
        x: item.x + part.x,
        y: item.y + part.y,
        ...(part.flip === true ? { flip: true } : {}),
      } satisfies Mark,
    })),
  );

/** All marks of a picture but for the items and cables that move and are drawn for themselves. */
export function sceneOf(picture: Picture, without: ReadonlySet<string> = new Set()): readonly Mark[] {
  const shown = picture.items.filter((item) => !without.has(item.key));
  const parts = shown.filter((item) => item.kind !== 'van').flatMap(marksOf);
  const on = (layer: Layer): readonly Mark[] => parts.flatMap((part) => (part.layer === layer ? [part.mark] : []));
  const { scene, lit } = outdoorsOf(picture);
  return [
    ...scene,
    ...shell(picture),
    ...shown.filter((item) => item.kind === 'van').flatMap((item) => marksOf(item).map(({ mark }) => mark)),
    ...veil(picture),
    ...lit,
    ...picture.floors.flatMap((floor) => room(picture, floor)),
    ...on('wall'),
    ...on('lamp'),
    ...picture.floors.flatMap((floor, index) => [
      ...cabling(picture, floor, without),
      ...riserOf(picture, floor, picture.floors[index - 1]),
      ...slab(picture, floor),
    ]),
    ...shaftOf(picture),
    ...LAYERS.filter((layer) => layer !== 'wall' && layer !== 'lamp').flatMap(on),
  ];
}

/** Names a picture's static part: equal names need no new painting. */
export const sceneKey = (marks: readonly Mark[]): number => figureOf(JSON.stringify(marks));
