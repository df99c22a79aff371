// An item as frames of the atlas, layer by layer. The world places them; which frames there are, `scripts/drawings` says.

import { DESK_TOP, SCREEN_OFFSET } from './measures.ts';
import { deskMiddle } from './furnish.ts';
import type { Item, Layer } from './picture.ts';
import { seatedParts, standingParts } from './person-parts.ts';
import type { Part, Pose, SeatedPose } from './person-parts.ts';
import { drawn } from './seed.ts';

export interface LayeredParts {
  readonly layer: Layer;
  readonly parts: readonly Part[];
}

const SCREEN_FRAMES = { ok: 'monitor-ok', slow: 'monitor-slow', down: 'monitor-down', off: 'monitor-off' } as const;
/** What lies on a desk lies this far left of the screen's middle. */
const CLUTTER_OFFSET = -8;

const mirrored = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => ({ frame: part.frame, x: -part.x, y: part.y, ...(part.flip === true ? {} : { flip: true }) }));

export interface Posture {
  readonly seated?: SeatedPose;
  readonly standing?: Pose;
  /** The last of a machine's lights is out for a moment. */
  readonly isBlinking?: boolean;
}

/** Where a machine's row of lights is, from its own place; kinds that carry no load have none. */
const LIGHTS_AT: Readonly<Record<string, readonly [number, number]>> = {
  'rack-server': [-14, -97.6],
  'rack-storage': [-14, -76],
  tower: [-6, -54],
  nas: [-8, -22],
  switch: [18, 6.2],
  router: [3, 6.6],
  firewall: [3, 6.6],
  link: [2, 6.4],
};

/** Five lights that tell the load: how many are lit says it as well as their colour. */
function lightsOf(item: Extract<Item, { readonly kind: 'machine' }>, isBlinking: boolean): readonly Part[] {
  const at = LIGHTS_AT[item.frame];
  const lit = (item.load ?? 0) - (isBlinking ? 1 : 0);
  return at === undefined || item.load === undefined ? [] : [{ frame: `leds-${Math.max(1, lit)}`, x: at[0], y: at[1] }];
}

/** An item's parts around its own (x, y). People are in the pose that `posture` gives, or at rest. */
export function partsOf(item: Item, posture: Posture = {}): readonly LayeredParts[] {
  switch (item.kind) {
    case 'seat': {
      const screen = item.screen === 'ok' && drawn(`${item.key}/screen`, 3) === 0 ? 'monitor-ok-other' : SCREEN_FRAMES[item.screen];
      const person =
        item.figure === undefined
          ? [
              { frame: 'chair-back', x: 0, y: 0 },
              { frame: 'chair-base', x: 0, y: 0 },
            ]
          : seatedParts(item.figure.look, item.figure.mood, posture.seated ?? 'rest');
      return [
        { layer: 'people', parts: person },
        {
          layer: 'furniture',
          parts: [
            { frame: 'desk', x: deskMiddle(0), y: 0 },
            { frame: screen, x: SCREEN_OFFSET, y: -DESK_TOP },
            ...(item.clutter === '' ? [] : [{ frame: item.clutter, x: CLUTTER_OFFSET, y: -DESK_TOP }]),
          ],
        },
      ];
    }
    case 'table-seat': {
      const person =
        item.figure === undefined
          ? [
              { frame: 'chair-back', x: 0, y: 0 },
              { frame: 'chair-base', x: 0, y: 0 },
            ]
          : seatedParts(item.figure.look, item.figure.mood, posture.seated ?? 'rest');
      return [{ layer: 'people', parts: item.turned ? mirrored(person) : person }];
    }
    case 'stander': {
      if (item.figure === undefined) return [];
      const person = standingParts(item.figure.look, item.figure.mood, posture.standing ?? 'stand');
      return [{ layer: 'front', parts: item.turned ? mirrored(person) : person }];
    }
    case 'machine':
      return [
        { layer: 'back', parts: [{ frame: `${item.frame}-${item.state}`, x: 0, y: 0 }, ...lightsOf(item, posture.isBlinking === true)] },
      ];
    case 'project':
      return [{ layer: item.frame.startsWith('note-') ? 'back' : 'furniture', parts: [{ frame: item.frame, x: 0, y: 0 }] }];
    case 'decor':
      return [{ layer: item.layer, parts: [{ frame: item.frame, x: 0, y: 0 }] }];
    case 'van':
      return [{ layer: 'front', parts: [{ frame: item.frame, x: 0, y: 0 }] }];
  }
}
