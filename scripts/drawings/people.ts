// Every part of people in every colour: pre-coloured, because the Canvas renderer cannot tint. The shapes are those of the
// portraits; which part goes where is told by `person-parts.ts`.

import { HAIR_STYLES, MOODS, WEARS } from '../../src/picture/look.ts';
import { HAIRS, SKINS, TOPS, TROUSERS } from '../../src/picture/palette.ts';
import * as part from '../../src/picture/person-shapes.ts';
import { ellipse } from '../../src/picture/shape.ts';
import { SHADOW, drawing } from './frame.ts';
import type { Drawing } from './frame.ts';

const byColour = (colours: readonly string[], draw: (colour: string, index: number) => readonly Drawing[]): readonly Drawing[] =>
  colours.flatMap((colour, index) => draw(colour, index));

export const people: readonly Drawing[] = [
  ...byColour(SKINS, (skin, index) => [
    drawing(`head-${index}`, -13, -11, 26, 28, part.head(skin)),
    drawing(`hand-${index}`, -4, -4, 8, 8, part.hand(skin)),
  ]),
  ...byColour(HAIRS, (hair, index) => [
    ...HAIR_STYLES.flatMap((style) => {
      const behind = part.hairBehind(style, hair);
      const front = drawing(`hair-${style}-${index}`, -15, -16, 30, 26, part.hairInFront(style, hair));
      return behind.length === 0 ? [front] : [front, drawing(`hair-behind-${style}-${index}`, -17, -19, 34, 35, behind)];
    }),
    drawing(`beard-${index}`, -11, 0, 22, 13, part.beard(hair)),
  ]),
  ...MOODS.map((mood) => drawing(`face-${mood}`, -9, -5, 19, 15, part.face(mood))),
  drawing('glasses', -11, -4, 22, 10, part.glasses()),
  ...WEARS.filter((what) => what !== 'plain').map((what) => drawing(`wear-${what}`, -12, -3, 24, 34, part.wear(what))),
  ...byColour(TOPS, (top, index) => [
    drawing(`torso-${index}`, -13, -1, 26, 32, part.torso(top)),
    drawing(`torso-seated-${index}`, -17, -1, 32, 32, part.torsoSeated(top)),
    ...part.ARM_POSES.map((pose) => drawing(`arm-${pose}-${index}`, -13, -21, 34, 46, part.arm(pose, top))),
  ]),
  ...byColour(TROUSERS, (cloth, index) => [
    drawing(`legs-standing-${index}`, -14, -36, 28, 37, part.legsStanding(cloth)),
    drawing(`legs-seated-${index}`, -14, -28, 28, 29, part.legsSeated(cloth)),
    drawing(`legs-kneeling-${index}`, -26, -26, 47, 27, part.legsKneeling(cloth)),
    ...Array.from({ length: part.WALK_STEPS }, (_, step) =>
      drawing(`legs-walking-${step}-${index}`, -24, -36, 48, 37, part.legsWalking(cloth, step)),
    ),
  ]),
  drawing('vest-band', -13, 0, 26, 24, part.vestBand()),
  drawing('hard-hat', -13, -16, 29, 17, part.hardHat()),
  drawing('toolbox', -12, -17, 24, 19, part.toolbox()),
  drawing('chair-back', -15, -60, 30, 56, part.chairBack()),
  drawing('chair-base', -13, -8, 26, 10, part.chairBase()),
  drawing('shadow', -18, -4, 36, 8, [ellipse(0, 0, 16, 3, SHADOW.fill, { opacity: SHADOW.opacity })]),
  drawing('shadow-wide', -44, -4, 88, 8, [ellipse(0, 0, 42, 3, SHADOW.fill, { opacity: SHADOW.opacity })]),
];
