// Where the parts of a person go: frames of the atlas around the point on the floor between their feet, back to front.

import type { Look, Mood } from './look.ts';
import { SEATED_HEAD, STANDING_HEAD } from './measures.ts';
import { TEAM_TOP } from './palette.ts';
import { WALK_STEPS, handOf } from './person-shapes.ts';
import type { ArmPose } from './person-shapes.ts';

/** One frame of the atlas, its origin at (x, y). */
export interface Part {
  readonly frame: string;
  readonly x: number;
  readonly y: number;
  /** Mirrored left to right around its origin. */
  readonly flip?: boolean;
}

export const POSES = [
  'stand',
  'breathe',
  'talk',
  'cheer',
  'upset',
  'kneel',
  'kneel-reach',
  ...Array.from({ length: WALK_STEPS }, (_, step) => `walk-${step}` as const),
  ...Array.from({ length: WALK_STEPS }, (_, step) => `carry-${step}` as const),
] as const;
export type Pose = (typeof POSES)[number] | `walk-${number}` | `carry-${number}`;

export const SEATED_POSES = ['rest', 'breathe', 'look', 'type-a', 'type-b', 'phone', 'talk', 'cheer', 'upset'] as const;
export type SeatedPose = (typeof SEATED_POSES)[number];

const NECK_TO_HEAD = 13;
/** How far a breath lifts shoulders and head. */
const BREATH = 1.6;

/** Head with hair and face, its centre at (x, y). `ahead` turns the face to where they go. */
function headParts(look: Look, mood: Mood, x: number, y: number, ahead: number, hasHat: boolean): readonly Part[] {
  const behind = look.style === 'short' ? [] : [{ frame: `hair-behind-${look.style}-${look.hair}`, x, y }];
  // Under a hat only what hangs down is seen.
  const hair =
    hasHat && (look.style === 'bun' || look.style === 'curly')
      ? { behind: [], front: `hair-short-${look.hair}` }
      : { behind, front: `hair-${look.style}-${look.hair}` };
  return [
    ...hair.behind,
    { frame: `head-${look.skin}`, x, y },
    ...(look.beard ? [{ frame: `beard-${look.hair}`, x, y }] : []),
    { frame: `face-${mood}`, x: x + ahead, y },
    { frame: hair.front, x, y },
    ...(look.glasses ? [{ frame: 'glasses', x: x + ahead, y }] : []),
    ...(hasHat ? [{ frame: 'hard-hat', x, y: y - 2 }] : []),
  ];
}

function armParts(look: Look, pose: ArmPose, x: number, y: number, flip: boolean): readonly Part[] {
  const [dx, dy] = handOf(pose);
  return [
    { frame: `arm-${pose}-${look.top}`, x, y, ...(flip ? { flip } : {}) },
    { frame: `hand-${look.skin}`, x: x + (flip ? -dx : dx), y: y + dy },
  ];
}

const clothing = (look: Look, y: number): readonly Part[] =>
  look.top === TEAM_TOP ? [{ frame: 'vest-band', x: 0, y }] : look.wear === 'plain' ? [] : [{ frame: `wear-${look.wear}`, x: 0, y }];

export interface Dress {
  readonly hasHat: boolean;
  readonly hasToolbox: boolean;
}

const PLAIN: Dress = { hasHat: false, hasToolbox: false };

/** Somebody on their feet. */
export function standingParts(look: Look, mood: Mood, pose: Pose, dress: Dress = PLAIN): readonly Part[] {
  const isKneeling = pose === 'kneel' || pose === 'kneel-reach';
  const isCarrying = pose.startsWith('carry-');
  const step = isCarrying || pose.startsWith('walk-') ? Number(pose.slice(pose.indexOf('-') + 1)) : undefined;
  const drop = isKneeling ? 12 : step === undefined ? (pose === 'breathe' ? -BREATH : 0) : step % 3 === 0 ? 0 : -1;
  const shoulder = -61 + drop;
  const legs =
    step !== undefined
      ? `legs-walking-${step}-${look.trousers}`
      : isKneeling
        ? `legs-kneeling-${look.trousers}`
        : `legs-standing-${look.trousers}`;
  const [near, far] = armsOf(pose, step);
  if (isCarrying) {
    // Both arms are around what is carried before the chest.
    return [
      { frame: 'shadow', x: 0, y: 0 },
      ...armParts(look, 'reach', -2, shoulder + 7, false),
      { frame: legs, x: 0, y: 0 },
      { frame: `torso-${look.top}`, x: 0, y: shoulder },
      ...clothing(look, shoulder),
      ...headParts(look, mood, 0, shoulder - STANDING_HEAD + 61, 2, dress.hasHat),
      { frame: 'box', x: 20, y: shoulder + 24 },
      ...armParts(look, 'reach', 5, shoulder + 9, false),
    ];
  }
  const nearArm = [
    ...(dress.hasToolbox && !isKneeling ? [{ frame: 'toolbox', x: 9 + handOf(near)[0], y: shoulder + 8 + handOf(near)[1] + 14 }] : []),
    ...armParts(look, near, 9, shoulder + 6, false),
  ];
  return [
    { frame: 'shadow', x: 0, y: 0 },
    ...armParts(look, far, -9, shoulder + 6, true),
    { frame: legs, x: 0, y: 0 },
    { frame: `torso-${look.top}`, x: 0, y: shoulder },
    ...clothing(look, shoulder),
    ...headParts(look, mood, 0, shoulder - STANDING_HEAD + 61, step === undefined ? 0 : 2, dress.hasHat),
    ...nearArm,
  ];
}

/** Arms to the right and to the left; the left one is drawn mirrored. */
function armsOf(pose: Pose, step: number | undefined): readonly [ArmPose, ArmPose] {
  if (step !== undefined) {
    const swing = Math.sin((step / WALK_STEPS) * Math.PI * 2);
    // Mirrored on the far side: to swing forward it has to be the one that swings back.
    return swing > 0.5 ? ['back', 'back'] : swing < -0.5 ? ['front', 'front'] : ['rest', 'rest'];
  }
  switch (pose) {
    case 'talk':
      return ['reach', 'rest'];
    case 'cheer':
    case 'upset':
      return ['up', 'up'];
    case 'kneel':
      return ['type', 'rest'];
    case 'kneel-reach':
      return ['reach', 'type'];
    default:
      return ['rest', 'rest'];
  }
}

/** A telephone at the ear. */
const phoning = (look: Look, shoulder: number): readonly Part[] => [
  { frame: 'handset', x: 11, y: shoulder - 12 },
  ...armParts(look, 'up', 4, shoulder + 6, false),
];

/** Somebody on a chair, looking to the right; what stands before them is drawn over it. */
export function seatedParts(look: Look, mood: Mood, pose: SeatedPose): readonly Part[] {
  const breath = pose === 'breathe' || pose === 'talk' ? -BREATH : 0;
  const shoulder = -SEATED_HEAD + NECK_TO_HEAD + breath;
  const arms = ((): readonly Part[] => {
    switch (pose) {
      case 'phone':
        return phoning(look, shoulder);
      case 'talk':
        return armParts(look, 'reach', 8, shoulder + 3, false);
      case 'rest':
      case 'breathe':
      case 'look':
        return armParts(look, 'type', 8, shoulder + 6, false);
      case 'type-a':
        return armParts(look, 'type', 8, shoulder + 5, false);
      case 'type-b':
        return armParts(look, 'reach', 8, shoulder + 9, false);
      case 'cheer':
      case 'upset':
        return [...armParts(look, 'up', 9, shoulder + 6, false), ...armParts(look, 'up', -9, shoulder + 6, true)];
    }
  })();
  return [
    { frame: 'chair-back', x: 0, y: 0 },
    { frame: `legs-seated-${look.trousers}`, x: 0, y: 0 },
    { frame: 'chair-base', x: 0, y: 0 },
    { frame: `torso-seated-${look.top}`, x: 0, y: shoulder },
    ...clothing(look, shoulder),
    ...headParts(look, mood, 0, -SEATED_HEAD + breath, pose === 'look' ? -1.6 : pose === 'talk' ? 1.8 : 0.6, false),
    ...arms,
  ];
}
