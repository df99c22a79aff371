// A picture as an ordered list of marks, back to front: everything the world has to paint, and nothing it has to decide.

import { partsOf } from './item-parts.ts';
import { RISER, SLAB, STOREY, TRAY } from './measures.ts';
import { CELLAR_WALL, COLOURS, WALLS, mixed } from './palette.ts';
import { LAYERS } from './picture.ts';
import type { Layer, Picture } from './picture.ts';
import { drawn, figureOf } from './seed.ts';

export type Mark =
  | {
      readonly mark: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly radius?: number;
      readonly alpha?: number;
    }
  /** A box that fades from one colour to the other, downwards or to the right. */
  | {
      readonly mark: 'fade';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly from: string;
      readonly to: string;
      readonly across: boolean;
    }
  | {
      readonly mark: 'line';
      readonly points: readonly number[];
      readonly colour: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly mark: 'frame';
      readonly frame: string;
      readonly x: number;
      readonly y: number;
      readonly flip?: boolean;
      readonly alpha?: number;
    };

const C = COLOURS;
/** How far sky, town and ground reach beyond the building on every side, so that no screen shows their end. */
const OVERSCAN = 3_000;
const SHADE = 'rgba(20,33,61,0.13)';
const LIT = 'rgba(255,255,255,0.34)';
const CLEAR = 'rgba(255,255,255,0)';

const box = (x: number, y: number, width: number, height: number, fill: string, radius?: number, alpha?: number): Mark => ({
  mark: 'box',
  x,
  y,
  width,
  height,
  fill,
  ...(radius === undefined ? {} : { radius }),
  ...(alpha === undefined ? {} : { alpha }),
});

function town(seed: string, from: number, to: number, colour: string, tallest: number, lit: string): readonly Mark[] {
  const marks: Mark[] = [];
  let x = from;
  for (let house = 0; x < to; house += 1) {
    const width = 54 + drawn(`${seed}/${house}/w`, 70);
    const tall = 46 + drawn(`${seed}/${house}/h`, tallest);
    marks.push(box(x, -tall, width, tall, colour, 2));
    if (tall > 110)
      for (let row = 0; row < Math.floor((tall - 40) / 30); row += 1)
        marks.push(box(x + 12 + (drawn(`${seed}/${house}/${row}`, 3) * (width - 34)) / 2, -tall + 16 + row * 30, 10, 12, lit, 1, 0.5));
    x += width + drawn(`${seed}/${house}/gap`, 26);
  }
  return marks;
}

/** Sky, town, trees, road and soil. */
function outdoors(picture: Picture): readonly Mark[] {
  const left = picture.whole.left - OVERSCAN;
  const width = picture.whole.right - picture.whole.left + 2 * OVERSCAN;
  const top = picture.whole.top - OVERSCAN;
  const marks: Mark[] = [
    box(left, top, width, OVERSCAN, C.sky),
    { mark: 'fade', x: left, y: picture.whole.top - 4, width, height: -picture.whole.top + 4, from: C.sky, to: C.haze, across: false },
    ...town(`${picture.seed}/far`, picture.whole.left - 700, picture.whole.right + 900, C.farTown, 230, '#C7DBE7'),
    ...town(`${picture.seed}/near`, picture.whole.left - 720, picture.whole.right + 900, C.nearTown, 120, '#B3CDD9'),
    ...['tree-tall', 'tree-small'].flatMap((frame, kind): readonly Mark[] =>
      [0, 1, 2].flatMap((index): readonly Mark[] => [
        { mark: 'frame', frame, x: picture.building.left - 60 - index * 210 - kind * 74, y: 0 },
        { mark: 'frame', frame, x: picture.building.right + 210 + index * 230 + kind * 66, y: 0 },
      ]),
    ),
    { mark: 'frame', frame: 'lamp-post', x: picture.building.right + 150, y: 0 },
    box(left, 0, width, OVERSCAN, C.soil),
    box(left, -2, width, 10, C.grass),
    box(left, 6, width, 3.5, C.grassDark),
    { mark: 'fade', x: left, y: 9, width, height: 30, from: 'rgba(92,74,61,0.9)', to: 'rgba(92,74,61,0)', across: false },
  ];
  for (let speck = 0; speck < 150; speck += 1) {
    const name = `${picture.seed}/soil/${speck}`;
    marks.push(
      box(
        picture.whole.left - 700 + drawn(`${name}/x`, picture.whole.right - picture.whole.left + 1_500),
        34 + drawn(`${name}/y`, 620),
        7 + drawn(`${name}/w`, 15),
        4,
        drawn(`${name}/c`, 3) === 0 ? C.soilLight : C.soilDark,
        2,
        0.75,
      ),
    );
  }
  return marks;
}

function shell(picture: Picture): readonly Mark[] {
  const { left, right, top, bottom } = picture.building;
  const width = right - left;
  const roof: readonly Mark[] = [
    { mark: 'frame', frame: 'roof-fans', x: left + 86, y: top },
    { mark: 'frame', frame: 'roof-mast', x: right - 74, y: top },
    { mark: 'frame', frame: 'roof-tank', x: left + 152, y: top },
    ...(picture.bays >= 6 ? [{ mark: 'frame', frame: 'roof-panels', x: (left + right) / 2 + 60, y: top } as const] : []),
  ];
  return [
    ...roof,
    box(left + 8, top + 6, width, bottom - top - 6, C.ink, 7, 0.1),
    box(left, top + 4, width, bottom - top - 4, C.shell, 7),
    box(left, top + 6, 4, bottom - top - 12, C.shellLight, 2),
    box(left - 8, top, width + 16, 11, C.slab, 3),
    box(left - 8, top, width + 16, 3, C.slabLight, 2),
    box(left, top + 11, width, 4, C.ink, 0, 0.18),
  ];
}

function room(picture: Picture, floor: Picture['floors'][number]): readonly Mark[] {
  const { width } = picture;
  const [upper, lower] = floor.isBelowGround ? CELLAR_WALL : (WALLS[floor.wall] ?? CELLAR_WALL);
  return [
    box(0, floor.ceiling, width, STOREY, upper),
    box(0, floor.y - 40, width, 40, lower),
    box(0, floor.y - 42, width, 2.4, mixed(lower, C.white, floor.isBelowGround ? 0.14 : 0.45)),
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
    box(0, floor.ceiling, width, 7, SHADE),
    { mark: 'fade', x: 0, y: floor.ceiling + 7, width, height: 9, from: SHADE, to: 'rgba(20,33,61,0)', across: false },
    box(0, floor.y - 4, width, 4, C.ink, 0, 0.07),
  ];
}

const CABLE_COLOURS = { ok: C.copper, warn: C.warn, down: C.down } as const;

function cabling(picture: Picture, floor: Picture['floors'][number]): readonly Mark[] {
  const tray = floor.ceiling + TRAY;
  const onFloor = picture.cables.filter((cable) => (cable.points[1] ?? 0) === tray);
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

function riserOf(picture: Picture, floor: Picture['floors'][number]): readonly Mark[] {
  const x = picture.riser;
  const wall = floor.isBelowGround ? C.cellarRiser : C.riser;
  const edge = floor.isBelowGround ? C.cellarRiserEdge : C.riserEdge;
  const inCloset = picture.items.filter(
    (item) =>
      item.kind === 'machine' && item.floor === floor.id && ['switch', 'router', 'firewall', 'link', 'cabling'].includes(item.frame),
  );
  const highest = Math.min(floor.y - 27, ...inCloset.map((item) => item.y));
  const rackTop = highest - 6;
  return [
    box(x, floor.ceiling, RISER, STOREY, wall),
    box(x, floor.ceiling, RISER, 7, SHADE),
    box(x, floor.ceiling, 4, STOREY, edge),
    box(x + RISER - 4, floor.ceiling, 4, STOREY, edge),
    box(x + 4, floor.y - 26, RISER - 8, 26, C.ink, 0, 0.05),
    { mark: 'line', points: [x + 11, floor.ceiling - SLAB, x + 11, floor.y], colour: C.fibre, width: 3.4 },
    { mark: 'line', points: [x + 17, floor.ceiling - SLAB, x + 17, floor.y], colour: C.trunk, width: 2.4 },
    { mark: 'line', points: [x + 11, floor.y - 22, x + 26, floor.y - 22], colour: C.fibre, width: 3.2 },
    {
      mark: 'line',
      points: [x + 70, rackTop + 2, x + 70, floor.ceiling + TRAY, x + RISER, floor.ceiling + TRAY],
      colour: C.copper,
      width: 2.2,
    },
    box(x + 26, rackTop, 52, floor.y - 8 - rackTop, C.rack, 3),
    box(x + 26, rackTop, 52, 2, C.rackLight, 1),
    box(x + 28, floor.y - 13, 48, 2.4, C.rackDeep, 1),
    box(x + 30, floor.y - 8, 5, 8, C.ink),
    box(x + 69, floor.y - 8, 5, 8, C.ink),
    ...(inCloset.length === 0 ? [{ mark: 'frame', frame: 'cabling-ok', x: x + 30, y: floor.y - 27 } as const] : []),
  ];
}

const slab = (picture: Picture, floor: Picture['floors'][number]): readonly Mark[] => [
  box(-6, floor.y, picture.width + 12, SLAB, C.slab),
  box(-6, floor.y, picture.width + 12, 2.6, C.slabLight),
];

/** All marks of a picture but for the items that move and are drawn for themselves. */
export function sceneOf(picture: Picture, without: ReadonlySet<string> = new Set()): readonly Mark[] {
  const parts = picture.items
    .filter((item) => !without.has(item.key))
    .flatMap((item) =>
      partsOf(item).flatMap(({ layer, parts: layered }) =>
        layered.map((part) => ({
          layer,
          mark: {
            mark: 'frame',
            frame: part.frame,
            x: item.x + part.x,
            y: item.y + part.y,
            ...(part.flip === true ? { flip: true } : {}),
          } satisfies Mark,
        })),
      ),
    );
  const on = (layer: Layer): readonly Mark[] => parts.flatMap((part) => (part.layer === layer ? [part.mark] : []));
  return [
    ...outdoors(picture),
    ...shell(picture),
    ...picture.floors.flatMap((floor) => room(picture, floor)),
    ...on('wall'),
    ...on('lamp'),
    ...picture.floors.flatMap((floor) => [...cabling(picture, floor), ...riserOf(picture, floor), ...slab(picture, floor)]),
    ...LAYERS.filter((layer) => layer !== 'wall' && layer !== 'lamp').flatMap(on),
  ];
}

/** Names a picture's static part: equal names need no new painting. */
export const sceneKey = (marks: readonly Mark[]): number => figureOf(JSON.stringify(marks));
