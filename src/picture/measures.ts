// The building's measures in world units: one unit is one CSS pixel at full size. The ground is y = 0, down is positive,
// and the inner left wall is x = 0.

export const BAY = 96;
export const STOREY = 132;
export const SLAB = 10;
/** Height from one floor's line to the next. */
export const RISE = STOREY + SLAB;
/** Between the two halves of the house: cables, the closet, and the lift beside it. */
export const RISER = 140;
/** Middle of the lift's shaft, from the riser's left edge; and the shaft's width. */
export const LIFT = 114;
export const SHAFT = 44;
/** Thickness of the outer walls. */
export const SHELL = 14;
/** The ground floor lies this far above the ground. */
export const PLINTH = 16;
export const ROOF = 22;
/** What stands on the roof reaches this far above it. */
export const ROOF_KIT = 40;
/** Height of a slot in the cabinets of the closets. */
export const SLOT = 13;

export interface Closet {
  readonly frame: 'closet-wall' | 'closet-rack';
  /** Slots for devices. */
  readonly slots: number;
  /** A patch panel is above them, where there is room for one. */
  readonly hasPatch: boolean;
  /** How high above the floor it hangs. */
  readonly foot: number;
}

/** The cabinet for so many devices: a small one on the wall, or a tall one. */
export const closetFor = (devices: number): Closet =>
  devices <= 3
    ? { frame: 'closet-wall', slots: 3, foot: 34, hasPatch: true }
    : { frame: 'closet-rack', slots: devices <= 6 ? 6 : 7, foot: 1, hasPatch: devices <= 6 };

export const SMALLEST_BAYS = 4;
export const LARGEST_BAYS = 12;
/** Ceiling tray below the ceiling. */
export const TRAY = 12;
/** Desks are this high. */
export const DESK_TOP = 34;
/** From a seated person's middle to the middle of their desk and of their screen. */
export const DESK_OFFSET = 20;
export const SCREEN_OFFSET = 36;
/** Heads of people who sit and who stand, above their floor. */
export const SEATED_HEAD = 66;
export const STANDING_HEAD = 73;
/** Room for dock and van right of the building, and free space around everything. */
export const YARD = 178;
export const MARGIN = 16;
/** Where the van stands, from the right outer wall. */
export const VAN_OFFSET = 102;
