// The door of the world. The engine itself comes with the first building that is looked at.

export { createStage, type SessionStage } from './session-stage.ts';
export type { Position, World, WorldOptions } from './types.ts';
