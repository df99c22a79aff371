// The door of the picture: everything outside `src/picture` imports from here.

export { LIFT_KEY, lightOf, pictureOf, vanPlace } from './picture-of.ts';
export { BADGE_CODES, LAYERS, LIGHTS, itemOf, thingKey } from './picture.ts';
export type {
  Badge,
  BadgeCode,
  Box,
  Cable,
  Figure,
  Item,
  ItemKind,
  Layer,
  Light,
  LoadLights,
  ListedThing,
  MachineState,
  Names,
  Picture,
  PictureFloor,
  Screen,
  Thing,
  ThingState,
} from './picture.ts';
export { areasOf, isBrief, LEAST_AREA } from './areas.ts';
export type { Area } from './areas.ts';
export { thingAt } from './tap.ts';
export { sceneKey, sceneOf } from './scene.ts';
export type { Mark } from './mark.ts';
export { partsOf } from './item-parts.ts';
export type { LayeredParts, Posture } from './item-parts.ts';
export { POSES, SEATED_POSES, seatedParts, standingParts } from './person-parts.ts';
export type { Dress, Part, Pose, SeatedPose } from './person-parts.ts';
export { HAIR_COLOURS, HAIR_STYLES, lookOf } from './look.ts';
export type { Look, Looks, Mood, Role } from './look.ts';
export { machineState, moodOf, narrowOf, personMood, stakeholderMood } from './conditions-shown.ts';
export { portraitOf } from './portrait.ts';
export type { Portrait } from './portrait.ts';
export type { Shape, ShapeTag } from './shape.ts';
export { COLOURS } from './palette.ts';
export { RISER, STOREY } from './measures.ts';
export {
  CRATES_SET,
  DAY_LASTS,
  EMPTY_DAY_LASTS,
  LONGEST_DAY,
  MOST_ERRANDS,
  SIGN_LASTS,
  VAN_COMES,
  courierAt,
  keysOf,
  lengthOf,
  performancesOf,
  performancesOn,
} from './performances.ts';
export type { Around, Courier, Delivery, Performance } from './performances.ts';
export { stillWalkerAt, walkerAt } from './errands.ts';
export type { Errand, Spot, Walker } from './errands.ts';
export type { Bubble, Gesture, Sign } from './signs.ts';
