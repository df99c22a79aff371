// Where a coach mark's card goes: beside what it points at, in the window, clear of that and of the bars above and below. Pure.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room between the bars, from the window's top. */
export interface Room {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export const SIDES = ['left', 'above', 'below', 'right'] as const;
export type Side = (typeof SIDES)[number];

export interface Put extends Box {
  /** Where the card lies, seen from what it points at; absent where it found no side. */
  readonly side?: Side;
  /** Where the pointer sits on the card's edge: from its left for `above` and `below`, else from its top. */
  readonly pointer: number;
}

/** Pixels between the card and what it points at, to the window's edge, and from the card's corner to its pointer. */
export const GAP = 16;
const EDGE = 8;
const CORNER = 16;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const held = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** How far a ring reaches beyond what it is drawn around: where it would be cut off, it is drawn that far inside. */
export const RING = 6;

/** The part of a box that is to be seen through these frames, each of which cuts off what goes beyond it. */
export function seenPart(box: Box, frames: readonly Box[]): Box {
  let [left, top, right, bottom] = [box.left, box.top, box.left + box.width, box.top + box.height];
  for (const frame of frames) {
    if (left < frame.left) left = frame.left + RING;
    if (top < frame.top) top = frame.top + RING;
    if (right > frame.left + frame.width) right = frame.left + frame.width - RING;
    if (bottom > frame.top + frame.height) bottom = frame.top + frame.height - RING;
  }
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The card's place: in the room, also where what it points at is in one of the bars or beyond. */
export function putCard(target: Box, { width, height }: Size, room: Room): Put {
  const [middle, centre] = [target.left + target.width / 2, target.top + target.height / 2];
  const left = held(middle - width / 2, EDGE, room.width - width - EDGE);
  const top = held(centre - height / 2, room.top + EDGE, room.bottom - height - EDGE);
  const pointer = { flat: held(middle - left, CORNER, width - CORNER), upright: held(centre - top, CORNER, height - CORNER) };
  const places: Readonly<Record<Side, Put>> = {
    left: { side: 'left', left: target.left - width - GAP, top, width, height, pointer: pointer.upright },
    above: { side: 'above', left, top: Math.min(target.top - GAP, room.bottom - EDGE) - height, width, height, pointer: pointer.flat },
    below: { side: 'below', left, top: Math.max(target.top + target.height + GAP, room.top + EDGE), width, height, pointer: pointer.flat },
    right: { side: 'right', left: target.left + target.width + GAP, top, width, height, pointer: pointer.upright },
  };
  const fits = (box: Box): boolean =>
    box.left >= EDGE &&
    box.top >= room.top &&
    box.left + width <= room.width - EDGE &&
    box.top + height <= room.bottom &&
    !overlap(box, target);
  const best = SIDES.map((side) => places[side]).find(fits);
  // Nowhere beside it: at the end of the room that is farther from it.
  const far = centre - room.top > room.bottom - centre ? room.top + EDGE : room.bottom - height - EDGE;
  return best ?? { left, top: far, width, height, pointer: 0 };
}
