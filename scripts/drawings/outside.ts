// What stands around and on the building: the van, crates, the roof's kit, trees, and small lights for what happens.

import { COLOURS, darker, lighter } from '../../src/picture/palette.ts';
import { circle, ellipse, line, path, rect } from '../../src/picture/shape.ts';
import type { Shape } from '../../src/picture/shape.ts';
import { drawing } from './frame.ts';
import type { Drawing } from './frame.ts';

const C = COLOURS;

const wheel = (x: number): readonly Shape[] => [circle(x, -11, 11, C.ink), circle(x, -11, 5.4, C.steel), circle(x, -11, 2, C.steelDark)];
/** Faces right, stands on y = 0, its middle at x = 0. */
const van = (): readonly Shape[] => [
  ellipse(0, 0, 66, 4.4, C.ink, { opacity: 0.16 }),
  rect(-62, -78, 86, 62, C.white, 3),
  rect(-62, -78, 86, 7, '#EEF2F8', 3),
  rect(-62, -34, 86, 8, C.technician),
  rect(-62, -78, 6, 62, '#DDE3EC', 2),
  path('M24 -64 H44 Q48 -64 50 -60 L58 -42 Q60 -40 60 -36 V-16 H24Z', C.technician),
  path('M24 -64 H30 V-16 H24Z', darker(C.technician, 0.12)),
  path('M33 -58 H43.4 L50.6 -41 H33Z', C.glass),
  path('M33 -46 L40 -58 H43.4 L36 -41 H33Z', C.white, { opacity: 0.6 }),
  rect(52, -32, 8, 6, C.lamp, 2),
  rect(-62, -18, 122, 4, C.shellLight, 1),
  ...wheel(-38),
  ...wheel(38),
  rect(-52, -62, 28, 22, C.crateLight, 2),
  rect(-41, -62, 6, 22, C.crateDark, 0, { opacity: 0.5 }),
  line('M-14 -60 L-2 -51 L-14 -42', C.trunk, 4),
  line('M4 -60 L16 -51 L4 -42', C.trunk, 4, { opacity: 0.55 }),
];

const crate = (x: number, y: number, size: number): readonly Shape[] => [
  rect(x, y - 30, size, 30, C.crate, 2),
  rect(x, y - 30, 7, 30, darker(C.crate, 0.1), 2),
  rect(x + size / 2 - 3, y - 30, 6, 30, C.crateLight),
  rect(x, y - 30, size, 4, C.crateLight, 1.5),
  path(`M${x + size - 9} ${y - 8} v-7 m-2.4 2.4 l2.4 -2.4 l2.4 2.4`, 'none', {
    stroke: C.crateDark,
    strokeWidth: 1.4,
    strokeLinecap: 'round',
  }),
];
const openCrate = (): readonly Shape[] => [
  rect(-16, -24, 32, 24, C.crate, 2),
  rect(-16, -24, 7, 24, darker(C.crate, 0.1), 2),
  path('M-16 -24 L-24 -31 L-20 -33 L-12 -24Z', C.crateLight),
  path('M16 -24 L24 -31 L20 -33 L12 -24Z', C.crateLight),
  rect(-9, -32, 18, 9, C.rackUnit, 1),
  rect(-6, -30, 8, 2, C.ok, 1),
  rect(-3, -24, 6, 24, C.crateLight),
];
const ladder = (x: number): readonly Shape[] => [
  line(`M${x} 0 L${x + 9} -84 M${x + 20} 0 L${x + 11} -84`, C.band, 3),
  line([14, 30, 46, 62].map((y) => `M${x + y * 0.107} -${y} H${x + 20 - y * 0.107}`).join(' '), darker(C.band, 0.12), 2.4),
];

const tree = (tall: number, colour: string): readonly Shape[] => [
  ellipse(0, 0, 16, 3, C.ink, { opacity: 0.14 }),
  rect(-2.6, -tall * 0.5, 5.2, tall * 0.5, C.woodDark, 2),
  ellipse(0, -tall * 0.66, tall * 0.3, tall * 0.36, colour),
  ellipse(-tall * 0.08, -tall * 0.74, tall * 0.17, tall * 0.2, lighter(colour, 0.15)),
  ellipse(tall * 0.12, -tall * 0.5, tall * 0.17, tall * 0.17, darker(colour, 0.12)),
];

const spark = (): readonly Shape[] => [
  path('M0 -9 Q1.4 -1.4 9 0 Q1.4 1.4 0 9 Q-1.4 1.4 -9 0 Q-1.4 -1.4 0 -9Z', C.warn),
  path('M0 -5 Q0.8 -0.8 5 0 Q0.8 0.8 0 5 Q-0.8 0.8 -5 0 Q-0.8 -0.8 0 -5Z', C.white),
];
const bubble = (inside: readonly Shape[]): readonly Shape[] => [
  path('M-16 -26 H16 Q20 -26 20 -22 V-10 Q20 -6 16 -6 H4 L-2 0 V-6 H-16 Q-20 -6 -20 -10 V-22 Q-20 -26 -16 -26Z', C.white),
  ...inside,
];

export const outside: readonly Drawing[] = [
  drawing('van', -68, -82, 136, 88, van()),
  drawing('crates', -34, -64, 68, 68, [
    ellipse(0, 0, 32, 3, C.ink, { opacity: 0.14 }),
    ...crate(-31, 0, 34),
    ...crate(4, 0, 28),
    ...crate(-18, -30, 30),
  ]),
  drawing('work-site', -42, -88, 84, 92, [
    ellipse(0, 0, 38, 3, C.ink, { opacity: 0.14 }),
    ...ladder(-36),
    path('M6 0 H34 L32 -3 H8Z', C.shellLight),
    ...openCrate().map((shape) => ({ tag: 'g' as const, attributes: { transform: 'translate(16 0)' }, children: [shape] })),
  ]),
  drawing('roof-fans', -36, -34, 72, 35, [
    rect(-35, -30, 70, 30, C.steel, 3),
    rect(-35, -30, 70, 5, C.steelLight, 2),
    rect(-35, -30, 8, 30, darker(C.steel, 0.1), 3),
    ...[-19, 2, 23].flatMap((x) => [
      circle(x, -12, 8, C.steelDark),
      circle(x, -12, 6.4, '#4A5877'),
      line(`M${x - 4.6} -12 H${x + 4.6} M${x} -16.6 V-7.4`, C.steel, 1.6),
      circle(x, -12, 2, C.steelLight),
    ]),
  ]),
  drawing('roof-mast', -14, -48, 28, 49, [line('M0 0 V-44 M-10 -37 H10 M-7 -29 H7', C.steelDark, 3), circle(0, -45, 2, '#C2553A')]),
  drawing('roof-tank', -22, -34, 44, 35, [
    rect(-20, -28, 40, 28, '#9AA8BC', 4),
    rect(-20, -28, 10, 28, '#8794AB', 4),
    rect(-16, -33, 32, 6, C.steelLight, 3),
    line('M-20 -14 H20', C.steelDark, 1.2, { opacity: 0.5 }),
  ]),
  drawing('roof-mast', -14, -48, 28, 49, [line('M0 0 V-44 M-10 -37 H10 M-7 -29 H7', C.steelDark, 3), circle(0, -45, 2, '#C2553A')]),
  drawing('roof-tank', -22, -34, 44, 35, [
    rect(-20, -28, 40, 28, '#9AA8BC', 4),
    rect(-20, -28, 10, 28, '#8794AB', 4),
    rect(-16, -33, 32, 6, C.steelLight, 3),
    line('M-20 -14 H20', C.steelDark, 1.2, { opacity: 0.5 }),
  ]),
  drawing(
    'roof-panels',
    -46,
    -26,
    92,
    27,
    [-44, -14, 16].flatMap((x) => [
      path(`M${x} -4 L${x + 10} -22 H${x + 30} L${x + 20} -4Z`, '#34548C'),
      line(`M${x + 5} -13 H${x + 25} M${x + 10} -4 L${x + 20} -22`, '#6E8FC4', 1),
      line(`M${x + 10} -4 V0 M${x + 24} -12 V0`, C.steelDark, 2),
    ]),
  ),
  drawing('tree-tall', -28, -86, 56, 90, tree(82, '#6E9B78')),
  drawing('tree-small', -20, -58, 40, 62, tree(54, '#7FA887')),
  drawing('lamp-post', -8, -96, 34, 98, [
    line('M0 0 V-82 Q0 -90 8 -90 H14', C.steelDark, 3.4),
    rect(9, -92, 14, 5, C.shellLight, 2.4),
    rect(11, -88, 10, 2, C.lamp, 1),
    rect(-4, -4, 8, 4, C.steelDark, 1),
  ]),
  drawing('spark', -10, -10, 20, 20, spark()),
  drawing(
    'bubble-talk',
    -22,
    -28,
    44,
    30,
    bubble([circle(-8, -16, 2.6, C.trunk), circle(0, -16, 2.6, C.trunk), circle(8, -16, 2.6, C.trunk)]),
  ),
  drawing('bubble-cross', -22, -28, 44, 30, bubble([line('M-7 -20 L-2 -12 L2 -20 L7 -12', '#A81E2E', 2.8)])),
  drawing('bubble-good', -22, -28, 44, 30, bubble([line('M-6 -16 L-1 -11 L7 -21', '#0B6B53', 3.2)])),
  drawing('tick', -9, -9, 18, 18, [circle(0, 0, 8, C.ok), line('M-4 0 L-1 3 L4.4 -3.4', C.ink, 2.4)]),
];
