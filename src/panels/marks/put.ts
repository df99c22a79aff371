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
  /** Where the panel begins: what is left of it is the building. */
  readonly panel?: number;
}

/** Tried in this order. */
export type Side = 'left' | 'above' | 'below' | 'right';

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

/** Pixels between two places that are tried along a side. */
const SLIDE = 24;

/** Places from the wished one outwards in both directions, between two bounds. */
function slides(wish: number, least: number, most: number): readonly number[] {
  const found = [wish];
  for (let off = SLIDE; wish - off >= least || wish + off <= most; off += SLIDE)
    found.push(...[wish - off, wish + off].filter((one) => one >= least && one <= most));
  return found;
}

/** What a card keeps off where it can: what is read, and before that what is pressed. */
export interface Kept extends Box {
  readonly isPressed?: boolean;
}

/** Square pixels: more than a card has, so that it rather covers words than a single button, and any button than what has the focus. */
const A_BUTTON = 1e5;
const ALL = 1e9;

const covered = (card: Box, others: readonly Kept[]): number =>
  others.reduce((sum, other) => {
    const across = Math.min(card.left + card.width, other.left + other.width) - Math.max(card.left, other.left);
    const down = Math.min(card.top + card.height, other.top + other.height) - Math.max(card.top, other.top);
    return across > 0 && down > 0 ? sum + across * down + (other.isPressed === true ? A_BUTTON : 0) : sum;
  }, 0);

/**
 * The card's place: in the room, also where what it points at is in one of the bars or beyond. Of the places beside it the first that covers
 * nothing of what is to be kept clear, else the one that covers least; never over what has the focus while there is another.
 */
export function putCard(target: Box, { width, height }: Size, room: Room, clear: readonly Kept[] = [], focused?: Box): Put {
  const [middle, centre] = [target.left + target.width / 2, target.top + target.height / 2];
  const [leftMost, topMost] = [room.width - width - EDGE, room.bottom - height - EDGE];
  const left = held(middle - width / 2, EDGE, leftMost);
  const top = held(centre - height / 2, room.top + EDGE, topMost);
  // The pointer stays on the card's edge and on what it points at.
  const lefts = slides(left, Math.max(EDGE, middle - width + CORNER), Math.min(leftMost, middle - CORNER));
  const tops = slides(top, Math.max(room.top + EDGE, centre - height + CORNER), Math.min(topMost, centre - CORNER));
  const flat = (side: Side, at: number): readonly Put[] =>
    lefts.map((one) => ({ side, left: one, top: at, width, height, pointer: held(middle - one, CORNER, width - CORNER) }));
  const upright = (side: Side, at: number): readonly Put[] =>
    tops.map((one) => ({ side, left: at, top: one, width, height, pointer: held(centre - one, CORNER, height - CORNER) }));
  const places = [
    ...upright('left', target.left - width - GAP),
    ...flat('above', Math.min(target.top - GAP, room.bottom - EDGE) - height),
    ...flat('below', Math.max(target.top + target.height + GAP, room.top + EDGE)),
    ...upright('right', target.left + target.width + GAP),
    // Over the building, at the same height: nothing there is read that does not come back.
    ...(room.panel === undefined ? [] : upright('left', Math.min(room.panel, target.left) - width - GAP)),
  ].filter(
    (box) =>
      box.left >= EDGE &&
      box.top >= room.top &&
      box.left + width <= room.width - EDGE &&
      box.top + height <= room.bottom &&
      covered(box, [target]) === 0,
  );
  const cost = (place: Box): number => covered(place, clear) + (focused !== undefined && covered(place, [focused]) > 0 ? ALL : 0);
  // Of those that cost the same the first; where there is none it is not shown.
  const [[, best] = [0, { left, top, width, height, pointer: 0 }]] = places
    .map((place) => [cost(place), place] as const)
    .sort(([a], [b]) => a - b);
  return best;
}

/** How much of the room's lower end a card takes that lies there; none where it lies higher up, or beside the panel, which alone scrolls. */
export function roomUnder({ left, top, width }: Box, room: Room): number {
  // What it takes of the panel's edge is empty there.
  const isBeside = room.panel !== undefined && left + width <= room.panel + GAP;
  return !isBeside && top > (room.top + room.bottom) / 2 ? Math.ceil(room.bottom - top) : 0;
}
