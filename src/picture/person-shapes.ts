// The shapes that people are put together from, each drawn around the origin of its part: the head around its centre, a
// body above the floor between its feet, an arm from its shoulder. Which part goes where stands in `person-parts.ts`.

import type { HairStyle, Mood, Wear } from './look.ts';
import { COLOURS, darker, lighter } from './palette.ts';
import { circle, line, path, rect } from './shape.ts';
import type { Shape } from './shape.ts';

const INK = '#10182E';

/** Neck, ears and head. The head's centre is the origin, its radius 10. */
export const head = (skin: string): readonly Shape[] => [
  rect(-3.6, 7, 7.2, 9, darker(skin), 3),
  circle(-9.6, 1.4, 2.3, darker(skin, 0.1)),
  circle(9.6, 1.4, 2.3, darker(skin, 0.1)),
  circle(0, 0, 10, skin),
  path('M-10 0 A10 10 0 0 0 2 9.8 A12.5 12.5 0 0 1 -6.6 -7.5 A10 10 0 0 0 -10 0Z', darker(skin, 0.07)),
];

/** Hair that hangs behind the head; empty for styles without any. */
export function hairBehind(style: HairStyle, hair: string): readonly Shape[] {
  switch (style) {
    case 'long':
      return [path('M-11.4 13 Q-14 -13.4 0 -13.2 Q14 -13.4 11.4 13 Q6 15 0 13.6 Q-6 15 -11.4 13Z', darker(hair, 0.12))];
    case 'bob':
      return [path('M-11.6 8.6 Q-13.6 -13 0 -13 Q13.6 -13 11.6 8.6 Q9.5 10 6 9 L-6 9 Q-9.5 10 -11.6 8.6Z', darker(hair, 0.12))];
    case 'bun':
      return [circle(0.6, -12, 5.6, hair), path('M-3.6 -14.4 A5.6 5.6 0 0 1 2.4 -17.2 A8 8 0 0 0 -3.6 -14.4Z', lighter(hair, 0.14))];
    case 'curly':
      return [circle(-8, -5, 6.4, darker(hair, 0.1)), circle(8, -5, 6.4, darker(hair, 0.1)), circle(0, -8.6, 8, hair)];
    case 'short':
      return [];
  }
}

/** Hair on top of the head, in front of it. */
export function hairInFront(style: HairStyle, hair: string): readonly Shape[] {
  const shine = lighter(hair, 0.16);
  switch (style) {
    case 'short':
      return [
        path('M-10.3 0.6 Q-11.4 -11.6 0.4 -11.8 Q11.4 -11.4 10.3 0.6 Q9.4 -3.6 7 -5.6 Q2 -4 -3.4 -5.4 Q-8 -5.6 -8.9 -1.6Z', hair),
        path('M-7.6 -7.6 Q-4 -11 2.4 -10.4 Q-3.6 -9.8 -7.6 -7.6Z', shine),
      ];
    case 'long':
      return [
        path('M-10.6 3 Q-12.2 -12 0.4 -12 Q12.2 -12 10.6 3 Q10 -3.4 6 -6.4 Q1 -4 -6 -4.4 Q-9.6 -2.6 -10.6 3Z', hair),
        path('M-8 -6.6 Q-4.6 -11 2.4 -10.6 Q-3.6 -9.4 -8 -6.6Z', shine),
      ];
    case 'bun':
      return [
        path('M-10.3 0.4 Q-11 -11.4 0.4 -11.6 Q11 -11.4 10.3 0.4 Q8.6 -6.2 0 -6.8 Q-8.6 -6.2 -10.3 0.4Z', hair),
        path('M-7.4 -7.6 Q-4 -10.8 2 -10.4 Q-3.4 -9.6 -7.4 -7.6Z', shine),
      ];
    case 'curly':
      return [
        circle(-6.8, -7, 4.6, hair),
        circle(6.8, -7, 4.6, hair),
        circle(-2.4, -9.2, 4.8, hair),
        circle(3, -9, 4.8, hair),
        circle(-9.6, -2.4, 3, hair),
        circle(9.6, -2.4, 3, hair),
        circle(-3, -10.4, 1.8, shine),
        circle(-7.4, -8, 1.4, shine),
      ];
    case 'bob':
      return [
        path(
          'M-10.8 7.8 L-10.8 -1 Q-10.6 -12 0.2 -12 Q10.8 -12 10.8 -1 L10.8 7.8 Q8.8 9 7.6 7.6 L7.6 -2.6 Q2.4 -6.4 -7.6 -4.2 L-7.6 7.6 Q-8.8 9 -10.8 7.8Z',
          hair,
        ),
        path('M-8 -6.4 Q-4.6 -11 2.4 -10.6 Q-3.8 -9.4 -8 -6.4Z', shine),
      ];
  }
}

export const beard = (hair: string): readonly Shape[] => [
  path('M-9.6 1.6 Q-9.4 10.6 0 11 Q9.4 10.6 9.6 1.6 Q7.6 4.4 4.6 3.7 Q0 2.8 -4.6 3.7 Q-7.6 4.4 -9.6 1.6Z', hair),
  path('M-4.2 5.6 Q0.2 3.6 4.6 5.6 Q3.6 8.6 0.2 8.6 Q-3.2 8.6 -4.2 5.6Z', '#F3D9CB'),
];

export const glasses = (): readonly Shape[] => [
  circle(-3.4, 1, 2.9, COLOURS.white, { fillOpacity: 0.28, stroke: INK, strokeWidth: 0.9 }),
  circle(4, 1, 2.9, COLOURS.white, { fillOpacity: 0.28, stroke: INK, strokeWidth: 0.9 }),
  line('M-0.5 0.8 H1.1 M-6.3 0.6 L-9 0 M6.9 0.6 L9.2 0', INK, 0.9),
];

/** Eyes, mouth and, when frustrated, brows. */
export function face(mood: Mood): readonly Shape[] {
  const eyes = [circle(-3.1, 1, 1.3, INK), circle(3.6, 1, 1.3, INK)];
  switch (mood) {
    case 'good':
      return [
        ...eyes,
        line('M-2.9 4.6 Q0.3 8.2 3.5 4.6', INK, 1.35),
        circle(-6.2, 4, 1.7, '#E2703A', { opacity: 0.22 }),
        circle(6.6, 4, 1.7, '#E2703A', { opacity: 0.22 }),
      ];
    case 'ok':
      return [...eyes, line('M-2 5.7 H2.6', INK, 1.35)];
    case 'bad':
      return [...eyes, line('M-2.7 6.8 Q0.3 3.7 3.3 6.8', INK, 1.35), line('M-5.4 -2.9 L-1.7 -1.6 M5.9 -2.9 L2.2 -1.6', INK, 1.25)];
  }
}

/** What is worn at the top, with the shoulders at y = 0; also laid over the portraits' shoulders. */
export function wear(what: Wear): readonly Shape[] {
  switch (what) {
    case 'plain':
      return [];
    case 'collar':
      return [path('M-4.6 0 L0 7 L4.6 0 L3 -1 L0 2.4 L-3 -1Z', COLOURS.white)];
    case 'stripes':
      return [8, 14, 20, 26].map((y) =>
        path(`M-10.6 ${y} Q0 ${y + 1.6} 10.8 ${y} V${y + 2} Q0 ${y + 3.6} -10.6 ${y + 2}Z`, COLOURS.white, { opacity: 0.4 }),
      );
    case 'cardigan':
      return [
        path('M-3.4 0.4 L0 8 L3.4 0.4 Q4.4 16 3.6 29.6 H-3.6 Q-4.4 16 -3.4 0.4Z', '#F6EBDA'),
        path('M-3.4 0.4 L-1.6 4.4 Q-2.6 18 -2 29.6 H-3.6 Q-4.4 16 -3.4 0.4Z', '#D9CCB6'),
        circle(4.6, 15, 0.8, INK, { opacity: 0.5 }),
        circle(4.6, 21, 0.8, INK, { opacity: 0.5 }),
      ];
    case 'tie':
      return [
        path('M-4.6 0 L0 7 L4.6 0 L3 -1 L0 2.4 L-3 -1Z', COLOURS.white),
        path('M-1.7 3 H1.7 L1.2 6 L2.6 16 L0 19.4 L-2.6 16 L-1.2 6Z', COLOURS.shell),
        path('M-1.2 6 H1.2 L1.4 8 L-1.6 10Z', COLOURS.shellLight),
      ];
    case 'scarf':
      return [
        path('M-6.6 -1.6 Q0 3.4 6.6 -1.6 L7.4 3.4 Q0 8 -7.4 3.4Z', '#D49A2A'),
        path('M-6.4 4.2 Q-4 6.4 -1.6 6 L-2.4 17 H-7Z', '#D49A2A'),
        path('M-6.9 14 H-2.2 L-2.4 17 H-7Z', '#A8761A'),
      ];
    case 'lanyard':
      return [
        line('M-5 0 L0 14 L5 0', COLOURS.trunk, 1.3),
        rect(-3, 13.4, 6, 7.4, COLOURS.white, 1),
        rect(-1.8, 15, 3.6, 2.4, COLOURS.copper, 0.6),
      ];
  }
}

/** Upper body with shoulders at y = 0 and hips at y = 30, for a person who stands or walks. */
export const torso = (top: string): readonly Shape[] => [
  path('M-11 30 L-11.6 9 Q-11 0 0 0 Q11 0 11.6 9 L11 30Z', top),
  path('M-11 30 L-11.6 9 Q-11.2 2.2 -5 0.6 Q-8.4 4 -8 12 L-7 30Z', darker(top, 0.14)),
  path('M3 0.2 Q11 0.8 11.6 9 L11.3 19 Q9.4 8 3 0.2Z', lighter(top, 0.13)),
];

/** Upper body of a seated person with the arm that rests on the desk: shoulders at y = 0, seat at y = 30. */
export const torsoSeated = (top: string): readonly Shape[] => [
  path('M-13 30 L-12.4 9.4 Q-11.4 0 0 0 Q11.4 0 12.4 9.4 L13 30Z', top),
  path('M-13 30 L-12.4 9.4 Q-11.8 2.4 -5.6 0.7 Q-9 4 -8.6 12 L-8 30Z', darker(top, 0.14)),
  path('M3 0.2 Q11.4 0.8 12.4 9.4 L12.6 17 Q9.6 7 3 0.2Z', lighter(top, 0.13)),
  line('M-9.4 8 Q-13.4 15.4 -5 18.4', darker(top, 0.2), 6),
];

/** An arm from its shoulder at the origin. */
export const ARM_POSES = ['rest', 'front', 'back', 'up', 'type', 'reach'] as const;
export type ArmPose = (typeof ARM_POSES)[number];

const ARM_LINES: Readonly<Record<ArmPose, readonly [string, readonly [number, number]]>> = {
  rest: ['M0 0 Q4.6 9 3.4 18', [3.2, 20]],
  front: ['M0 0 Q6 7 11 14', [12.4, 15.2]],
  back: ['M0 0 Q-3.4 9 -8.4 15', [-9.6, 16.4]],
  up: ['M0 0 Q9 -4 7.6 -16', [7.4, -18]],
  type: ['M0 0 Q10 4.6 12.4 12.2', [13.6, 13.2]],
  reach: ['M0 0 Q9 3 15 9.6', [16.2, 10.4]],
};

export const arm = (pose: ArmPose, top: string): readonly Shape[] => [line(ARM_LINES[pose][0], darker(top, 0.14), 6.2)];

/** Where the hand of an arm is, from the shoulder. */
export const handOf = (pose: ArmPose): readonly [number, number] => ARM_LINES[pose][1];

export const hand = (skin: string): readonly Shape[] => [circle(0, 0, 3.3, skin)];

const shoe = (x: number, y: number): Shape =>
  path(`M${x - 5} ${y} Q${x - 5.4} ${y - 5.4} ${x} ${y - 5.2} Q${x + 6.6} ${y - 4} ${x + 6.6} ${y}Z`, INK);

/** Legs below hips at y = −32. */
export const legsStanding = (cloth: string): readonly Shape[] => [
  line('M-4.6 -31 L-5.6 -5', darker(cloth, 0.16), 8),
  line('M4.6 -31 L5.6 -5', cloth, 8),
  rect(-9, -35, 18, 7, cloth, 3),
  rect(-11.6, -5, 11, 5, INK, 2.5),
  rect(0.8, -5, 11, 5, INK, 2.5),
];

export const legsSeated = (cloth: string): readonly Shape[] => [
  rect(-11.5, -27, 23, 8, cloth, 4),
  line('M-7 -22 L-7.4 -6', darker(cloth, 0.16), 7.4),
  line('M7 -22 L7.4 -6', cloth, 7.4),
  rect(-12.6, -5, 10.4, 5, INK, 2.5),
  rect(2.4, -5, 10.4, 5, INK, 2.5),
];

export const WALK_STEPS = 6;

/** One of six steps of a walk to the right. */
export function legsWalking(cloth: string, step: number): readonly Shape[] {
  const leg = (turn: number, colour: string): readonly Shape[] => {
    const swing = Math.sin(turn);
    const lift = Math.max(0, Math.cos(turn)) * 5;
    const x = round(swing * 12);
    const y = round(-5 - lift);
    const kneeX = round(swing * 6 + lift * 1.1 + 1.6);
    return [line(`M0 -31 Q${kneeX} ${round(-19 - lift * 0.4)} ${x} ${y}`, colour, 8), shoe(x + 1, round(y + 5))];
  };
  const turn = (step / WALK_STEPS) * Math.PI * 2;
  return [...leg(turn + Math.PI, darker(cloth, 0.2)), ...leg(turn, cloth), rect(-8, -35, 16, 7, cloth, 3)];
}

/** One knee on the floor, hips at y = −20. */
export const legsKneeling = (cloth: string): readonly Shape[] => [
  line('M-3 -20 L-7 -4 L-15 -4', darker(cloth, 0.18), 8),
  shoe(-19, 0),
  line('M3 -20 L11 -17 L11 -5', cloth, 8),
  shoe(12, 0),
  rect(-8, -23, 16, 7, cloth, 3),
];

export const chairBack = (): readonly Shape[] => [
  rect(-13.5, -58, 27, 39, COLOURS.chair, 8),
  rect(-13.5, -58, 5, 39, darker(COLOURS.chair, 0.16), 2.5),
  rect(-2, -21, 4, 15, darker(COLOURS.chair), 1),
];

export const chairBase = (): readonly Shape[] => [
  rect(-11.5, -6, 23, 3.6, darker(COLOURS.chair), 1.8),
  circle(-9.5, -1.6, 1.8, INK),
  circle(9.5, -1.6, 1.8, INK),
];

/** The team's reflecting band, laid over a torso. */
export const vestBand = (): readonly Shape[] => [
  rect(-11.2, 17, 22.4, 4, COLOURS.band, 1),
  rect(-7.5, 1.4, 3, 16, COLOURS.band, 1),
  rect(4.5, 1.4, 3, 16, COLOURS.band, 1),
];

export const hardHat = (): readonly Shape[] => [
  path('M-11.2 -2.6 A11.2 11.2 0 0 1 11.2 -2.6 L14.6 -1.6 Q14.6 -0.6 13.4 -0.6 L-11.2 -0.6Z', COLOURS.band),
  path('M-11.2 -2.6 A11.2 11.2 0 0 1 -1 -13.7 Q-7 -9 -7.4 -0.6 L-11.2 -0.6Z', darker(COLOURS.band, 0.12)),
  rect(-1.4, -14.4, 4, 8, lighter(COLOURS.band, 0.35), 2),
];

export const toolbox = (): readonly Shape[] => [
  line('M-4 -12 V-15 H4 V-12', COLOURS.toolboxDark, 2.2),
  rect(-10.5, -13, 21, 14, COLOURS.toolbox, 2),
  rect(-10.5, -8.6, 21, 2, COLOURS.toolboxDark),
  rect(-2, -10, 4, 4.6, COLOURS.band, 0.8),
];

const round = (value: number): number => Math.round(value * 100) / 100;
