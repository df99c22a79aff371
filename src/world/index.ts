// The door of the world.

export { createWorld } from './create-world.ts';
export type { Position, World, WorldOptions } from './types.ts';
