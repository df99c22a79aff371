// The building's measures in world units: one unit is one CSS pixel at full size. The ground is y = 0, down is positive,
// and the inner left wall is x = 0.

export const BAY = 96;
export const STOREY = 132;
export const SLAB = 10;
/** Height from one floor's line to the next. */
export const RISE = STOREY + SLAB;
export const RISER = 92;
/** Thickness of the outer walls. */
export const SHELL = 14;
/** The ground floor lies this far above the ground. */
export const PLINTH = 16;
export const ROOF = 22;
/** What stands on the roof reaches this far above it. */
export const ROOF_KIT = 40;
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
/** Room for the van right of the building, and free space around everything. */
export const YARD = 150;
export const MARGIN = 16;
/** Where the van stands, from the right outer wall. */
export const VAN_OFFSET = 78;
