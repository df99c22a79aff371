// A person's portrait for panels, as plain nodes within the circle of radius 20 around (0, 0).

import { lookOf } from './look.ts';
import type { Looks, Mood, Role } from './look.ts';
import { HAIRS, SKINS, TEAM_TOP, TOPS, WALLS, darker, lighter } from './palette.ts';
import * as part from './person-shapes.ts';
import { drawn } from './seed.ts';
import { group, moved, path } from './shape.ts';
import type { Shape } from './shape.ts';

export interface Portrait {
  /** For the `svg` element; the panels clip it to a circle or a rounded square. */
  readonly viewBox: string;
  /** Colour to fill the view box with, behind the person. */
  readonly ground: string;
  readonly shapes: readonly Shape[];
}

/** The colour at an index that `lookOf` has drawn. */
export const colourAt = (list: readonly string[], index: number): string => list[index] ?? '#8A94A8';

export const skinOf = (index: number): string => colourAt(SKINS, index);
export const hairOf = (index: number): string => colourAt(HAIRS, index);
export const topOf = (index: number): string => colourAt(TOPS, index);

/** Head and shoulders of whoever `seed` names (an id of a stakeholder or a member of the team). */
export function portraitOf(seed: string, mood: Mood, role: Role, looks?: Looks): Portrait {
  const look = lookOf(seed, role, looks);
  const top = topOf(look.top);
  const hair = hairOf(look.hair);
  const shoulders: readonly Shape[] = [
    path('M-17.5 26 Q-17 12.6 -6 11 L6 11 Q17 12.6 17.5 26Z', top),
    path('M-17.5 26 Q-17 12.6 -6 11 Q-11.6 15 -11 26Z', darker(top, 0.14)),
    path('M6 11 Q17 12.6 17.5 26 L14 26 Q13.6 15 6 11Z', lighter(top, 0.13)),
  ];
  return {
    viewBox: '-20 -20 40 40',
    ground: colourAt(
      WALLS.map(([upper]) => upper),
      drawn(`${seed}/ground`, WALLS.length),
    ),
    shapes: [
      moved(0, 1, [
        ...part.hairBehind(look.style, hair),
        group(shoulders),
        ...part.head(skinOf(look.skin)),
        ...(look.top === TEAM_TOP ? [] : [moved(0, 12, part.wear(look.wear))]),
        ...(look.beard ? part.beard(hair) : []),
        ...part.face(mood),
        ...part.hairInFront(look.style, hair),
        ...(look.glasses ? part.glasses() : []),
      ]),
    ],
  };
}
