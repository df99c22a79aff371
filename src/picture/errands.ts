// Ways through the building: somebody leaves a place, takes the lift where it is on another floor, does something there, and comes back.
// Who stayed at a site the day before is there already, and stays where the work goes on tomorrow.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Errand {
  readonly kind: 'errand';
  /** Whose place is empty meanwhile. */
  readonly key: string;
  readonly home: Spot;
  readonly site: Spot;
  /** Middle of the lift. */
  readonly lift: number;
  /** Works with tools: in a hat, and on their knees; others talk. */
  readonly isBuilding: boolean;
  /** At the site since the day before; goes on there on the next day. */
  readonly isThere: boolean;
  readonly stays: boolean;
  /** What is worked on lies to the left. */
  readonly looksLeft: boolean;
  /** Milliseconds from the start of the day. */
  readonly from: number;
  readonly lasts: number;
}

export interface Walker extends Spot {
  readonly alpha: number;
  readonly facesLeft: boolean;
  readonly doing: 'walk' | 'ride' | 'work';
  /** Has left home: the place there is empty. */
  readonly isOut: boolean;
}

type Step = Pick<Walker, 'x' | 'y' | 'facesLeft' | 'doing'>;

/** A lift is faster than legs: a unit up or down takes this share of one across. */
const RIDE_COST = 0.7;
/** Getting on and off, as a way across. */
const DOOR_COST = 30;

/** Shares of an errand: of the way there, and from where on of the way back. The ways are longer where there is only one. */
const OUT = 0.34;
const ONLY_OUT = 0.5;
const BACK = 0.7;
const ONLY_BACK = 0.5;
/** Who does not move fades in and out within this share. */
const FADE = 0.08;

const across = (from: Spot, to: Spot, share: number): Step => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  facesLeft: to.x < from.x,
  doing: 'walk',
});

/** A place on the way between two, by lift where they are on different floors. `share` from 0 to 1. */
export function onTheWay(from: Spot, to: Spot, lift: number, share: number): Step {
  if (from.y === to.y) return across(from, to, share);
  const [on, off] = [
    { x: lift, y: from.y },
    { x: lift, y: to.y },
  ];
  const costs = [Math.abs(from.x - lift), DOOR_COST + Math.abs(from.y - to.y) * RIDE_COST, Math.abs(to.x - lift)] as const;
  const gone = share * (costs[0] + costs[1] + costs[2]);
  if (gone < costs[0]) return across(from, on, gone / costs[0]);
  if (gone < costs[0] + costs[1]) return { ...across(on, off, (gone - costs[0]) / costs[1]), doing: 'ride' };
  return across(off, to, costs[2] === 0 ? 1 : Math.min(1, (gone - costs[0] - costs[1]) / costs[2]));
}

/** Where somebody on an errand is after `share` of it, 0 to 1. */
export function walkerAt(errand: Errand, share: number): Walker {
  const { home, site, lift } = errand;
  const out = errand.isThere ? 0 : errand.stays ? ONLY_OUT : OUT;
  const back = errand.stays ? 1 : errand.isThere ? ONLY_BACK : BACK;
  if (share < out) return { ...onTheWay(home, site, lift, share / out), alpha: 1, isOut: true };
  if (share < back || errand.stays) return { ...site, alpha: 1, facesLeft: errand.looksLeft, doing: 'work', isOut: true };
  return { ...onTheWay(site, home, lift, Math.min(1, (share - back) / (1 - back))), alpha: 1, isOut: share < 1 };
}

/** The same without a step: who is out is at the site, and fades in and out there. */
export function stillWalkerAt(errand: Errand, share: number): Walker {
  const { site, looksLeft } = errand;
  const comes = errand.isThere ? 1 : (share - OUT / 2) / FADE;
  const goes = errand.stays ? 1 : (1 - OUT / 2 - share) / FADE;
  const alpha = Math.min(1, Math.max(0, Math.min(comes, goes)));
  return { ...site, alpha, facesLeft: looksLeft, doing: 'work', isOut: alpha > 0 };
}
