// What stands and hangs in rooms: desks, tables, beds, plants, shelves, boards, windows, lamps, doors.

import { COLOURS, TOPS, darker, lighter, mixed } from '../../src/picture/palette.ts';
import { drawn } from '../../src/picture/seed.ts';
import { circle, ellipse, group, line, moved, path, rect } from '../../src/picture/shape.ts';
import type { Shape } from '../../src/picture/shape.ts';
import { SHADOW, drawing } from './frame.ts';
import type { Drawing } from './frame.ts';

const C = COLOURS;
const shade = (rx: number): Shape => ellipse(0, 0, rx, 3, SHADOW.fill, { opacity: SHADOW.opacity });

/** 72 wide, its middle at x = 0, top at −34. */
const desk = (): readonly Shape[] => [
  shade(39),
  rect(-32, -27, 5, 27, C.woodDark, 1),
  rect(27, -27, 5, 27, C.woodDark, 1),
  rect(10, -27, 18, 19, C.wood, 1),
  rect(10, -27, 18, 2, darker(C.wood)),
  rect(16, -21, 6, 1.8, C.woodDark, 0.9),
  rect(16, -13, 6, 1.8, C.woodDark, 0.9),
  rect(10, -18, 18, 0.9, darker(C.wood, 0.1)),
  rect(-36, -34, 72, 6, C.woodLight, 2),
  rect(-36, -30, 72, 3, C.woodDark, 1),
  rect(-34, -33.6, 60, 1.4, lighter(C.woodLight, 0.3), 0.7),
];

const monitorShell = (glass: string): readonly Shape[] => [
  rect(-5, -6, 10, 6, C.steel, 1),
  rect(-8, -1.6, 16, 1.8, C.steelDark, 0.9),
  rect(-16, -28, 32, 23, C.ink, 3),
  rect(-14, -26, 28, 18.4, glass, 1.5),
  rect(-14, -6.6, 28, 0.9, lighter(C.ink, 0.15)),
];
const textLines = (last: string): readonly Shape[] => [
  rect(-12, -24, 24, 3, C.glow, 1, { opacity: 0.9 }),
  rect(-12, -19, 16, 2, C.glow, 1, { opacity: 0.6 }),
  rect(-12, -15.4, 20, 2, C.glow, 1, { opacity: 0.6 }),
  rect(-12, -11.6, 12, 2, last, 1),
];
/** Stands on y = 0. States of what its user sees. */
const monitors: readonly Drawing[] = [
  drawing('monitor-ok', -17, -29, 34, 31, [...monitorShell(C.screen), ...textLines(C.ok)]),
  drawing('monitor-ok-other', -17, -29, 34, 31, [
    ...monitorShell(C.screen),
    rect(-12, -24, 10, 12, C.glow, 1, { opacity: 0.35 }),
    rect(0, -24, 12, 3, C.glow, 1, { opacity: 0.9 }),
    rect(0, -19, 9, 2, C.glow, 1, { opacity: 0.6 }),
    rect(0, -15.4, 12, 2, C.ok, 1),
  ]),
  drawing('monitor-slow', -17, -29, 34, 31, [
    ...monitorShell(C.screen),
    rect(-12, -24, 24, 3, C.glow, 1, { opacity: 0.5 }),
    circle(0, -15.6, 4.4, 'none', { stroke: C.warn, strokeWidth: 1.8, strokeDasharray: '18 10', strokeLinecap: 'round' }),
    rect(-12, -9.9, 24, 1.2, C.warn, 0.6, { opacity: 0.55 }),
  ]),
  drawing('monitor-down', -17, -29, 34, 31, [
    ...monitorShell(C.screenDown),
    path('M0 -23.6 L6.6 -11.4 H-6.6Z', C.down),
    rect(-0.8, -19.8, 1.6, 4.4, C.screenDown, 0.5),
    rect(-0.8, -14.4, 1.6, 1.6, C.screenDown, 0.5),
  ]),
  drawing('monitor-off', -17, -29, 34, 31, [...monitorShell('#1A2338'), path('M-14 -8 L-4 -26 H2 L-9 -7.6Z', C.white, { opacity: 0.06 })]),
];

const deskThings: readonly Drawing[] = [
  drawing('on-desk-mug', -7, -10, 14, 11, [
    rect(-4, -7.6, 7, 7.6, '#C2553A', 1.6),
    line('M3 -5.6 Q6 -5 3 -2', '#C2553A', 1.5),
    rect(-4, -7.6, 2.2, 7.6, darker('#C2553A'), 1),
  ]),
  drawing('on-desk-paper', -9, -8, 18, 9, [
    rect(-8, -2.4, 15, 2.4, C.white),
    rect(-7, -4.4, 14, 2, '#E4E9F1'),
    rect(-8, -6, 13, 1.6, C.white),
  ]),
  drawing('on-desk-plant', -8, -18, 16, 19, [
    path('M0 -5 Q-8 -10 -5.6 -16 Q-0.6 -11 0 -5 Q1 -12 5.6 -15 Q7 -9 0 -5Z', C.leaf),
    path('M-4.4 -6 H4.4 L3.4 0 H-3.4Z', C.pot),
  ]),
  drawing('on-desk-phone', -8, -8, 16, 9, [
    path('M-7 0 L-5.4 -4.6 H5.4 L7 0Z', C.rackUnit),
    rect(-7.4, -6.6, 14.8, 3, C.ink, 1.5),
    rect(-2.6, -3, 5.2, 2, C.ok, 0.5),
  ]),
];

const leaves = (tall: number): readonly Shape[] => [
  path(`M0 -16 Q-19 -${tall * 0.55} -13 -${tall * 0.8} Q-2 -${tall * 0.6} 0 -16Z`, C.leafDark),
  path(`M0 -16 Q18 -${tall * 0.56} 12 -${tall * 0.86} Q0 -${tall * 0.6} 0 -16Z`, C.leaf),
  path(`M0 -16 Q-7 -${tall * 0.7} 1 -${tall} Q8 -${tall * 0.66} 0 -16Z`, lighter(C.leaf, 0.15)),
  line(`M0 -18 Q0 -${tall * 0.5} 0.8 -${tall * 0.82}`, C.leaf, 0.9),
];
const pot = (): readonly Shape[] => [
  path('M-9 -17 H9 L7 0 H-7Z', C.pot),
  path('M-9 -17 H-4 L-3.4 0 H-7Z', darker(C.pot, 0.12)),
  rect(-10.4, -19.6, 20.8, 4.4, lighter(C.pot, 0.15), 1.4),
];

function books(seed: string, left: number, right: number, floor: number): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = left;
  for (let count = 0; x < right - 4; count += 1) {
    const width = 3 + drawn(`${seed}/${count}/w`, 3);
    const tall = 10 + drawn(`${seed}/${count}/h`, 6);
    const colour = TOPS[drawn(`${seed}/${count}/c`, 8)] ?? C.copper;
    shapes.push(rect(x, floor - tall, width, tall, colour, 0.5), rect(x, floor - tall + 2.4, width, 1.4, lighter(colour, 0.4)));
    x += width + 0.7;
    if (drawn(`${seed}/${count}/gap`, 7) === 0) x += 5;
  }
  return shapes;
}
const shelf = (seed: string): readonly Shape[] => [
  shade(20),
  rect(-18, -88, 36, 88, C.woodDark, 2),
  rect(-15, -85, 30, 82, mixed(C.woodDark, C.ink, 0.34), 1),
  ...[0, 1, 2, 3].flatMap((row) => [...books(`${seed}/${row}`, -14, 15, -66 + row * 20.4), rect(-15, -66 + row * 20.4, 30, 2.2, C.wood)]),
];

const board = (shapes: readonly Shape[]): readonly Shape[] => [
  rect(0, 0, 64, 42, C.steel, 2),
  rect(2, 2, 60, 38, C.white, 1),
  ...shapes,
  rect(20, 40, 24, 2.6, C.steelDark, 1),
];

/** Left upper corner at the origin; 56 × 48 of glass. */
const windowPane = (): readonly Shape[] => [
  rect(-2.5, -2.5, 61, 53, C.white, 3),
  rect(0, 0, 56, 48, C.glass, 2),
  path('M0 33 L31 0 H46 L0 46Z', C.white, { opacity: 0.5 }),
  path('M20 48 L56 10 V18 L28 48Z', C.white, { opacity: 0.32 }),
  rect(26.6, 0, 2.8, 48, C.white),
  rect(-5, 49.5, 66, 4.2, C.sill, 1.4),
  rect(-5, 52.4, 66, 1.6, darker(C.sill, 0.1), 0.8),
];

/** Cone of light below a lamp whose middle hangs at the origin. */
const lamp = (): readonly Shape[] => [
  path('M-25 7 H25 L47 118 H-47Z', C.lampGlow, { opacity: 0.16 }),
  path('M-22 7 H22 L34 118 H-34Z', C.lampGlow, { opacity: 0.16 }),
  rect(-26, 0, 52, 5, C.steel, 2),
  rect(-22, 4, 44, 3.2, C.lamp, 1.6),
];

const blanketColours = ['#5E8FB8', '#C98B5A', '#7FA37A', '#9A7FB0'] as const;
/** A bunk bed, 42 wide, its left post at x = 0. */
const bunk = (first: number): readonly Shape[] => [
  moved(21, 0, [shade(23)]),
  rect(0, -75, 3.6, 75, C.steel, 1.4),
  rect(38.4, -75, 3.6, 75, C.steel, 1.4),
  ...[32, 66].flatMap((height, level) => {
    const blanket = blanketColours[(first + level) % 4] ?? C.copper;
    return [
      rect(2, -height, 38, 5, C.slabLight, 1),
      rect(3.6, -height - 8.4, 35, 9, blanket, 3),
      rect(3.6, -height - 2.6, 35, 3.2, darker(blanket), 1.5),
      rect(12, -height - 8.4, 3, 9, lighter(blanket, 0.3)),
      rect(4.4, -height - 11.4, 12, 7.4, C.white, 3),
    ];
  }),
  line('M33 -62 V-4 M36.6 -62 V-4 M33 -48 H36.6 M33 -36 H36.6 M33 -24 H36.6 M33 -12 H36.6', C.steelLight, 1.2),
];

export const furniture: readonly Drawing[] = [
  drawing('desk', -40, -36, 80, 40, desk()),
  ...monitors,
  ...deskThings,
  drawing('plant-tall', -22, -62, 44, 66, [shade(12), ...leaves(60), ...pot()]),
  drawing('plant-small', -22, -48, 44, 52, [shade(12), ...leaves(46), ...pot()]),
  drawing('shelf-a', -21, -90, 42, 94, shelf('a')),
  drawing('shelf-b', -21, -90, 42, 94, shelf('b')),
  drawing(
    'whiteboard-curve',
    -1,
    -1,
    66,
    46,
    board([
      line('M8 30 L20 20 L30 25 L46 11', C.trunk, 2.5),
      rect(8, 8, 17, 2.6, '#C2553A', 1.3),
      rect(8, 13, 11, 2, C.steelLight, 1),
      rect(48, 26, 10, 9, C.warn),
    ]),
  ),
  drawing(
    'whiteboard-boxes',
    -1,
    -1,
    66,
    46,
    board([
      rect(8, 9, 14, 9, 'none', 1.5, { stroke: C.trunk, strokeWidth: 1.8 }),
      rect(40, 9, 16, 9, 'none', 1.5, { stroke: C.trunk, strokeWidth: 1.8 }),
      line('M23 13.5 H39 M30 14 V25', C.steelDark, 1.5),
      rect(22, 26, 18, 8, C.ok, 1.5, { opacity: 0.5 }),
    ]),
  ),
  drawing(
    'whiteboard-list',
    -1,
    -1,
    66,
    46,
    board(
      [0, 1, 2, 3].flatMap((row) => [
        rect(9, 8 + row * 7.4, 4, 4, row < 2 ? C.ok : '#E4E9F1', 0.8),
        rect(17, 9 + row * 7.4, 22 + (row % 2) * 12, 2.2, row === 0 ? '#C2553A' : C.steelLight, 1),
      ]),
    ),
  ),
  drawing('pinboard', -1, -1, 82, 54, [rect(0, 0, 80, 50, C.wood, 2.5), rect(3, 3, 74, 44, '#E8D3B0', 1), rect(3, 3, 74, 2.4, '#D8BF97')]),
  ...[C.white, '#FFE39A', '#CFE0F5', '#FBE0D3', '#D8EEDD'].map((colour, index) =>
    drawing(`note-${index}`, -1, -1, 20, 20, [
      rect(0.6, 1.2, 17, 17, C.ink, 1, { opacity: 0.1 }),
      rect(0, 0, 17, 17, colour, 1),
      rect(3, 6, 11, 1.6, darker(colour, 0.35), 0.8),
      rect(3, 9.4, 8, 1.6, darker(colour, 0.35), 0.8),
      circle(8.5, 2.4, 1.7, '#C2553A'),
    ]),
  ),
  drawing('clock', -11, -11, 22, 22, [circle(0, 0, 10, C.steel), circle(0, 0, 8.4, C.white), line('M0 0 V-5.6 M0 0 L3.8 2', C.ink, 1.5)]),
  drawing('picture-hills', -1, -1, 36, 28, [
    rect(0, 0, 34, 26, C.woodDark, 1.5),
    rect(2.4, 2.4, 29.2, 21.2, '#CFE4EE', 0.5),
    path('M2.4 23.6 L12 11 L19 18 L25 12.4 L31.6 20 V23.6Z', C.leaf),
    circle(25, 7.6, 2.6, C.warn),
  ]),
  drawing('window', -6, -4, 68, 60, windowPane()),
  drawing('lamp', -48, -1, 96, 120, lamp()),
  drawing('cellar-lamp', -30, -1, 60, 60, [
    path('M-10 6 H10 L26 58 H-26Z', C.lampGlow, { opacity: 0.08 }),
    rect(-14, 0, 28, 4, C.steelDark, 2),
    rect(-11, 3.4, 22, 2.8, '#E9DCAE', 1.4),
  ]),
  drawing('doors', -36, -96, 72, 97, [
    rect(-33, -94, 66, 94, C.riserEdge, 2.5),
    rect(-30, -91, 60, 91, '#C9D3E2', 1),
    rect(-27.6, -88, 26, 88, C.glass, 1),
    rect(1.6, -88, 26, 88, C.glass, 1),
    path('M-27.6 -36 L-8 -88 H-1.6 V-82 L-27.6 -12Z', C.white, { opacity: 0.5 }),
    path('M1.6 -36 L21 -88 H27.6 V-82 L1.6 -12Z', C.white, { opacity: 0.5 }),
    rect(-5, -50, 2, 15, C.steelDark, 1),
    rect(3, -50, 2, 15, C.steelDark, 1),
  ]),
  drawing('counter', -48, -52, 96, 56, [
    shade(46),
    rect(-40, -45, 80, 45, C.wood, 3),
    rect(-40, -45, 12, 45, darker(C.wood, 0.1), 2),
    rect(-33, -36, 66, 4, C.woodDark, 1),
    rect(-33, -36, 2, 30, darker(C.wood, 0.1)),
    rect(31, -36, 2, 30, darker(C.wood, 0.1)),
    rect(-45, -50, 90, 7, C.woodLight, 2.4),
    rect(-45, -44.6, 90, 1.8, C.woodDark, 0.9),
    rect(-42, -49.4, 74, 1.4, lighter(C.woodLight, 0.3), 0.7),
  ]),
  drawing('table', -48, -44, 96, 48, [
    shade(40),
    rect(-4, -27, 8, 26, C.woodDark, 1),
    rect(-16, -3, 32, 3, C.woodDark, 1.5),
    rect(-43, -34, 86, 6, C.woodLight, 2),
    rect(-43, -30, 86, 3, C.woodDark, 1),
    rect(-40, -33.6, 70, 1.4, lighter(C.woodLight, 0.3), 0.7),
    rect(-7, -40.4, 9, 6.6, C.white, 2),
    rect(8, -39, 12, 5, '#C2553A', 2),
    rect(-24, -36.2, 12, 2.2, C.white, 1),
  ]),
  ...[0, 1, 2].map((first) => drawing(`bunk-${first}`, -4, -80, 50, 84, bunk(first))),
  drawing('sofa', -40, -42, 80, 46, [
    shade(36),
    rect(-34, -40, 68, 28, '#6B86A8', 7),
    rect(-36, -22, 72, 16, darker('#6B86A8', 0.1), 5),
    rect(-38, -30, 10, 26, '#7C97B8', 5),
    rect(28, -30, 10, 26, '#7C97B8', 5),
    rect(-26, -22, 26, 6, lighter('#6B86A8', 0.2), 3),
    rect(1, -22, 26, 6, lighter('#6B86A8', 0.2), 3),
    rect(-30, -5, 4, 5, C.woodDark, 1),
    rect(26, -5, 4, 5, C.woodDark, 1),
  ]),
  drawing('cooler', -14, -68, 28, 72, [
    shade(12),
    rect(-10, -42, 20, 42, '#E7ECF4', 2),
    rect(-10, -42, 5, 42, '#CBD4E2', 2),
    path('M-8 -42 V-58 Q-8 -64 0 -64 Q8 -64 8 -58 V-42Z', '#A9D4EE'),
    path('M-5 -44 V-58 Q-5 -61 -2 -61 V-44Z', C.white, { opacity: 0.5 }),
    rect(-3, -36, 3, 4, C.trunk, 1),
    rect(1.5, -36, 3, 4, '#C2553A', 1),
    rect(-6, -30, 12, 2, C.steel, 1),
  ]),
  drawing('cabinet', -20, -60, 40, 64, [
    shade(18),
    rect(-16, -56, 32, 56, '#B9C3D3', 2),
    rect(-16, -56, 7, 56, '#A3AFC3', 2),
    ...[-54, -36, -18].flatMap((y) => [rect(-14, y, 28, 16, '#C9D3E2', 1), rect(-4, y + 6, 8, 2.4, C.steelDark, 1.2)]),
    group([rect(-12, -61, 18, 5, '#D49A2A', 1), rect(-10, -65, 14, 4, '#3F8F6B', 1)]),
  ]),
  drawing('stores', -46, -98, 92, 102, [
    shade(42),
    rect(-42, -94, 4, 94, C.steelDark, 1),
    rect(38, -94, 4, 94, C.steelDark, 1),
    ...[-64, -33, -4].flatMap((y, row) => [
      rect(-42, y, 84, 4, C.steel, 1),
      ...[0, 1, 2].map((column) =>
        rect(
          -36 + column * 25,
          y - 20 - ((row + column) % 2) * 4,
          22,
          20 + ((row + column) % 2) * 4,
          (row + column) % 3 === 0 ? C.crateLight : C.crate,
          1.5,
        ),
      ),
      ...[0, 1, 2].map((column) =>
        rect(-27 + column * 25, y - 20 - ((row + column) % 2) * 4, 4, 20 + ((row + column) % 2) * 4, C.crateDark, 0, { opacity: 0.4 }),
      ),
    ]),
  ]),
];
