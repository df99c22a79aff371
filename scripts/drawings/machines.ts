// Machines that the game is about, each in its states: works, struggles (warn), is down; and the lights they blink with.

import { COLOURS, darker, lighter } from '../../src/picture/palette.ts';
import { circle, ellipse, line, path, rect } from '../../src/picture/shape.ts';
import type { Shape } from '../../src/picture/shape.ts';
import { SHADOW, drawing } from './frame.ts';
import type { Drawing } from './frame.ts';

const C = COLOURS;
const LIGHTS = { ok: C.ok, warn: C.warn, down: C.down } as const;
const STATES = ['ok', 'warn', 'down'] as const;
type State = (typeof STATES)[number];

const shade = (rx: number): Shape => ellipse(0, 0, rx, 3, SHADOW.fill, { opacity: 0.16 });

/** Lights of a state: all of them; when it struggles every second is amber; when it is down only one, and red. */
const lit = (state: State, index: number): string => {
  switch (state) {
    case 'ok':
      return C.ok;
    case 'warn':
      return index % 2 === 0 ? C.warn : C.ok;
    case 'down':
      return index === 0 ? C.down : C.off;
  }
};

const inStates = (
  name: string,
  x: number,
  y: number,
  width: number,
  height: number,
  draw: (state: State) => readonly Shape[],
): readonly Drawing[] => STATES.map((state) => drawing(`${name}-${state}`, x, y, width, height, draw(state)));

const unit = (y: number, height: number): readonly Shape[] => [
  rect(-18, y, 36, height, C.rackUnit, 1),
  rect(-18, y, 36, 1.4, C.rackLight, 0.7),
];
const ports = (y: number, used: number, state: State): readonly Shape[] =>
  Array.from({ length: 7 }, (_, index) => rect(-14.6 + index * 4.2, y, 2.8, 2.8, index < used ? lit(state, index) : C.off, 0.5));
const blade = (y: number, state: State, index: number): readonly Shape[] => [
  ...unit(y, 12),
  circle(-13.6, y + 6, 1.7, lit(state, index)),
  ...Array.from({ length: 6 }, (_, slot) => rect(-8 + slot * 4.2, y + 4.2, 2.8, 4.4, C.rackDeep, 0.5)),
];
const disks = (y: number, state: State): readonly Shape[] => [
  ...unit(y, 20),
  ...Array.from({ length: 7 }, (_, index) => [
    rect(-16 + index * 4.7, y + 2.6, 3.8, 14.6, C.rackDeep, 0.6),
    circle(-14.1 + index * 4.7, y + 15, 0.9, lit(state, index)),
  ]).flat(),
];
const rackShell = (): readonly Shape[] => [
  shade(24),
  rect(-23, -104, 46, 104, C.rack, 3),
  rect(-23, -104, 7, 104, darker(C.rack, 0.2), 3),
  rect(-20, -100, 40, 94, C.rackDeep, 1),
  rect(-19, -3, 6, 4, C.ink, 1),
  rect(13, -3, 6, 4, C.ink, 1),
  rect(-21, -103.4, 42, 1.6, C.rackLight, 0.8),
];

const rackServer = (state: State): readonly Shape[] => [
  ...rackShell(),
  ...unit(-98, 7),
  ...ports(-96, 5, 'ok'),
  ...blade(-89, state, 0),
  ...blade(-75.4, state, 1),
  ...blade(-61.8, state, 2),
  ...disks(-48, state),
  ...unit(-25, 17),
  rect(-13, -21, 13, 9, '#0E1628', 1),
  rect(-11, -17.4, 9, 2, lit(state, 0), 0.6),
  ...[0, 1, 2].map((index) => rect(3.4, -21 + index * 3.4, 12, 1.8, C.rackDeep, 0.8)),
];
const rackStorage = (state: State): readonly Shape[] => [
  ...rackShell(),
  ...disks(-98, state),
  ...disks(-76, state),
  ...disks(-54, state),
  ...blade(-31.6, state, 0),
  ...unit(-17.6, 9),
  rect(-13, -14.6, 9, 3, lit(state, 0), 0.6),
];

/** The beige tower on its little table that every office has somewhere. */
const tower = (state: State): readonly Shape[] => [
  shade(28),
  rect(-24, -26, 4.6, 26, C.woodDark, 1),
  rect(19.4, -26, 4.6, 26, C.woodDark, 1),
  rect(-27, -31, 54, 6, C.woodLight, 2),
  rect(-27, -27, 54, 2.6, C.woodDark, 1),
  rect(-17, -88, 34, 57, C.beige, 3),
  rect(-17, -88, 9, 57, darker(C.beige, 0.1), 3),
  rect(-17, -88, 34, 4, C.beigeLight, 2),
  rect(-6, -80, 19, 6.4, C.beigeDark, 1),
  rect(-6, -71.4, 19, 6.4, C.beigeDark, 1),
  rect(9, -78, 2.4, 2.4, C.beigeLight, 0.6),
  rect(-4, -69, 12, 1.4, C.beigeLight, 0.7),
  circle(-3, -57.6, 2.5, LIGHTS[state]),
  circle(4.6, -57.6, 2.5, '#8A8473'),
  ...[0, 1, 2, 3].map((index) => rect(-5, -49 + index * 4, 17, 1.8, C.beigeDark, 0.9)),
  rect(-15, -33, 5, 2, C.ink, 1),
  rect(10, -33, 5, 2, C.ink, 1),
  rect(-12, -79, 3, 40, lighter(C.beige, 0.2), 1.5, { opacity: 0.5 }),
];

const nas = (state: State): readonly Shape[] => [
  shade(24),
  rect(-22, -24, 44, 24, C.wood, 2),
  rect(-22, -24, 44, 3, C.woodLight, 1.5),
  rect(-19, -17, 17, 13, darker(C.wood, 0.1), 1),
  rect(2, -17, 17, 13, darker(C.wood, 0.1), 1),
  rect(-15, -54, 30, 30, C.rack, 3),
  rect(-15, -54, 6, 30, darker(C.rack, 0.2), 3),
  ...[0, 1, 2, 3].flatMap((index) => [
    rect(-10 + index * 5.8, -50, 5, 17, C.rackUnit, 0.8),
    rect(-8.4 + index * 5.8, -47, 1.8, 9, C.rackDeep, 0.9),
    circle(-7.5 + index * 5.8, -35.4, 0.9, lit(state, index)),
  ]),
  rect(-10, -30, 22, 2.2, lit(state, 0), 1, { opacity: 0.75 }),
];

const usbStick = (state: State): readonly Shape[] => [
  shade(20),
  rect(-19, -40, 38, 40, C.wood, 2),
  rect(-19, -40, 8, 40, darker(C.wood, 0.1), 2),
  rect(-21, -43, 42, 5, C.woodLight, 2),
  rect(-15, -18, 30, 14, darker(C.wood, 0.08), 1),
  rect(-3, -12, 6, 2, C.woodDark, 1),
  rect(-16, -35, 32, 14, C.woodDark, 1),
  rect(-18, -32, 36, 13, C.woodLight, 1.5),
  rect(-3, -27, 6, 2, C.woodDark, 1),
  rect(-9, -52, 13, 7, '#2F6FB5', 1.6),
  rect(4, -50.6, 5, 4.2, C.steelLight, 0.6),
  circle(-5.6, -48.5, 1.1, LIGHTS[state]),
  rect(-12, -45.4, 24, 2.4, C.white, 0.6),
];

const ups = (state: State): readonly Shape[] => [
  shade(24),
  rect(-22, -60, 44, 60, C.rack, 4),
  rect(-22, -60, 8, 60, darker(C.rack, 0.2), 4),
  rect(-15, -54, 30, 14, '#0E1628', 2),
  ...[0, 1, 2, 3, 4].map((index) =>
    rect(
      -12 + index * 5,
      -50,
      3.6,
      6,
      state === 'down' ? (index === 0 ? C.down : '#26324E') : index < (state === 'ok' ? 5 : 2) ? LIGHTS[state] : '#26324E',
      0.6,
    ),
  ),
  ...[0, 1, 2, 3].map((index) => rect(-15, -33 + index * 7.4, 30, 4, C.rackUnit, 2)),
  path('M2.6 -23 L-3.4 -14 H0.6 L-1.6 -7 L4.6 -16.4 H0.6Z', C.band),
];

/** 44 wide, for the closet: the left upper corner is the origin. */
const box = (height: number): readonly Shape[] => [rect(0, 0, 44, height, C.rackUnit, 1.4), rect(0, 0, 44, 1.5, C.rackLight, 0.7)];
const switchUnit = (state: State): readonly Shape[] => [
  ...box(12),
  ...Array.from({ length: 8 }, (_, index) => rect(4 + index * 4.7, 2.8, 3.4, 3, index < 6 ? lit(state, index) : C.off, 0.6)),
  ...Array.from({ length: 8 }, (_, index) => rect(4 + index * 4.7, 7, 3.4, 3, C.rackDeep, 0.6)),
];
const routerUnit = (state: State): readonly Shape[] => [
  ...box(12),
  circle(6, 6, 1.7, lit(state, 0)),
  circle(11, 6, 1.7, lit(state, 1)),
  line('M25 9 V3 M22.6 5.2 L25 2.8 L27.4 5.2 M34 3 V9 M31.6 6.8 L34 9.2 L36.4 6.8', C.glow, 1.4),
];
const firewallUnit = (state: State): readonly Shape[] => [
  ...box(12),
  circle(6, 6, 1.7, lit(state, 0)),
  ...[0, 1, 2, 3, 4].map((index) => rect(12 + index * 5.6, 2.6, 4.6, 2.8, '#C2553A', 0.5)),
  ...[0, 1, 2, 3].map((index) => rect(14.8 + index * 5.6, 6.4, 4.6, 2.8, '#A8442C', 0.5)),
];
const patchUnit = (state: State): readonly Shape[] => [
  rect(0, 0, 44, 12, '#C5CEDD', 1.4),
  ...Array.from({ length: 8 }, (_, index) => rect(4 + index * 4.7, 3, 3.2, 3.4, C.rackDeep, 0.5)),
  ...Array.from({ length: 8 }, (_, index) => rect(4 + index * 4.7, 8, 3.2, 1.4, state === 'ok' ? C.copper : lit(state, index), 0.5)),
];
const linkUnit = (state: State): readonly Shape[] => [
  rect(0, 0, 44, 12, '#E7ECF4', 2),
  circle(7, 6, 2, lit(state, 0)),
  circle(13, 6, 1.4, lit(state, 1)),
  path('M29 6 m-6 0 a6 4.6 0 1 1 12 0 a6 4.6 0 1 1 -12 0 M23 6 H35 M29 1.6 Q25.6 6 29 10.4 Q32.4 6 29 1.6', 'none', {
    stroke: C.trunk,
    strokeWidth: 1.1,
  }),
];

/** Hangs from the ceiling tray; its arcs are its state. */
const accessPoint = (state: State): readonly Shape[] => [
  rect(-4, -3, 8, 5, C.steelDark, 1),
  rect(-13, 1, 26, 3, C.steel, 1.5),
  path('M-13 3.6 Q-13 12 0 12 Q13 12 13 3.6Z', C.white),
  path('M-13 3.6 Q-13 12 0 12 Q-8.4 9.6 -9 3.6Z', '#C5CEDD'),
  path('M-13 3.6 Q-13 12 0 12 Q13 12 13 3.6', 'none', { stroke: C.steelLight, strokeWidth: 0.9 }),
  circle(0, 7.4, 1.8, LIGHTS[state]),
  ...(state === 'down'
    ? [line('M-4 16 L4 24 M4 16 L-4 24', C.down, 2.2)]
    : [9, 15].map((wide) =>
        line(`M${-wide * 0.8} ${13 + wide * 0.34} Q0 ${16 + wide * 0.86} ${wide * 0.8} ${13 + wide * 0.34}`, LIGHTS[state], 2.3),
      )),
];

const laptops = (state: State): readonly Shape[] => [
  shade(26),
  rect(-24, -40, 3.4, 40, C.steelDark, 1),
  rect(20.6, -40, 3.4, 40, C.steelDark, 1),
  rect(-26, -42, 52, 4, C.steel, 1.5),
  rect(-24, -14, 48, 3, C.steel, 1),
  circle(-22, -1.8, 2.4, C.ink),
  circle(22, -1.8, 2.4, C.ink),
  ...[0, 1, 2, 3].flatMap((index) => [
    rect(-18, -46 - index * 5, 32, 4, index % 2 === 0 ? '#B9C3D3' : '#9FABC0', 1.4),
    rect(-16, -43.4 - index * 5, 28, 0.9, C.steelDark, 0.4),
  ]),
  ...[0, 1, 2].map((index) => rect(-17, -19 - index * 5, 30, 4, index % 2 === 0 ? '#9FABC0' : '#B9C3D3', 1.4)),
  path('M-14 -66 L-11 -82 H13 L16 -66Z', C.ink),
  path('M-11.6 -68 L-9.2 -80 H11.2 L13.6 -68Z', state === 'down' ? C.screenDown : C.screen),
  rect(-6, -77.4, 13, 2, state === 'down' ? C.down : C.glow, 1),
  rect(-6, -73.6, 9, 2, lit(state, 0), 1),
  rect(-16, -66, 34, 3, '#B9C3D3', 1.4),
];

const phones = (state: State): readonly Shape[] => [
  shade(20),
  rect(-18, -34, 36, 34, C.wood, 2),
  rect(-18, -34, 8, 34, darker(C.wood, 0.1), 2),
  rect(-20, -37, 40, 5, C.woodLight, 2),
  rect(-13, -26, 26, 10, darker(C.wood, 0.1), 1),
  rect(-13, -13, 26, 9, darker(C.wood, 0.1), 1),
  path('M-13 -37 L-9.4 -47 H9.4 L13 -37Z', C.rackUnit),
  rect(-14, -51, 28, 5.4, C.ink, 2.7),
  rect(-5, -45, 10, 3, lit(state, 0), 0.8),
  ...[0, 1, 2].map((index) => rect(-6 + index * 4.4, -41, 3, 1.7, C.steelLight, 0.6)),
];

/** A service that runs elsewhere: a screen with a cloud on the wall. */
const hosted = (state: State): readonly Shape[] => [
  rect(0, 0, 58, 40, C.ink, 3),
  rect(2.4, 2.4, 53.2, 35.2, C.screen, 1.6),
  path('M17 27 a7 7 0 0 1 1 -13.9 a10 10 0 0 1 19 2 a6.2 6.2 0 0 1 2.4 11.9Z', C.glow, { opacity: 0.9 }),
  circle(47.6, 30.4, 3, LIGHTS[state]),
];

const airCon = (): readonly Shape[] => [
  shade(34),
  rect(-32, -100, 64, 100, '#C9D3E2', 4),
  rect(-32, -100, 12, 100, '#B3BED0', 4),
  rect(-32, -100, 64, 6, C.white, 3),
  ...[0, 1, 2, 3, 4].map((index) => rect(-22, -86 + index * 8, 46, 3.6, C.steel, 1.8)),
  rect(-22, -40, 46, 32, '#B3BED0', 3),
  rect(-16, -34, 22, 10, C.ink, 2),
  rect(-13, -30.4, 10, 2.4, C.ok, 1),
];

export const machines: readonly Drawing[] = [
  ...inStates('rack-server', -26, -106, 52, 110, rackServer),
  ...inStates('rack-storage', -26, -106, 52, 110, rackStorage),
  ...inStates('tower', -30, -90, 60, 94, tower),
  ...inStates('nas', -26, -56, 52, 60, nas),
  ...inStates('usb-stick', -23, -54, 46, 58, usbStick),
  ...inStates('ups', -26, -62, 52, 66, ups),
  ...inStates('laptops', -30, -84, 60, 88, laptops),
  ...inStates('phones', -23, -53, 46, 57, phones),
  ...inStates('hosted', -1, -1, 60, 42, hosted),
  ...inStates('access-point', -17, -4, 34, 35, accessPoint),
  ...inStates('switch', -1, -1, 46, 14, switchUnit),
  ...inStates('router', -1, -1, 46, 14, routerUnit),
  ...inStates('firewall', -1, -1, 46, 14, firewallUnit),
  ...inStates('cabling', -1, -1, 46, 14, patchUnit),
  ...inStates('link', -1, -1, 46, 14, linkUnit),
  drawing('air-con', -36, -102, 72, 106, airCon()),
];
