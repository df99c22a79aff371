// What the page can ask of the building, and what it hears back. All positions are CSS pixels from the host's upper left corner.

import type { Performance, Picture, Thing } from '../picture/index.ts';

export interface WorldOptions {
  /** No walking, no driving, no moving camera: things are here or there. Asked before each performance. */
  readonly prefersStill?: () => boolean;
  /** For tests and for machines on which one of them fails; 'auto' takes WebGL where there is any. */
  readonly renderer?: 'auto' | 'webgl' | 'canvas';
  /** Called once, when the first picture has been drawn. */
  readonly onReady?: () => void;
}

export interface Position {
  readonly x: number;
  readonly y: number;
  /** Half the size of the ring around it. */
  readonly radius: number;
  /** False when it lies outside the canvas. */
  readonly isVisible: boolean;
}

export interface World {
  /** Draws this picture from now on. */
  show(picture: Picture): void;
  /** Plays a day over the picture shown; resolves at its end, when skipped, or at once while the page is hidden. `speed` 1 is 1.4 seconds a day. */
  perform(performances: readonly Performance[], speed: number): Promise<void>;
  /** Ends the running performance now. */
  skip(): void;
  pause(isPaused: boolean): void;
  /** Rings a thing. Only where a part of the building is shown, the camera goes there. */
  select(thing: Thing | undefined): void;
  /** Moves the camera to a thing, nearer when `zoom` is above 1. */
  lookAt(thing: Thing, zoom?: number): void;
  /** Nearer (above 1) or farther (below 1), around a place or the middle. */
  zoomBy(factor: number, x?: number, y?: number): void;
  /** True while the camera is nearer than it has to be. */
  isNear(): boolean;
  /** The whole building again. */
  fit(): void;
  /** A tap on a thing, on a floor between things, or (undefined) beside the building. Returns how to stop hearing it. */
  onTap(callback: (thing: Thing | undefined) => void): () => void;
  /** The camera or the picture has changed: badges and cards have to be placed anew. Returns how to stop hearing it. */
  onMoved(callback: () => void): () => void;
  /** Where a thing is; undefined when it is not in the building. */
  positionOf(thing: Thing): Position | undefined;
  /** Where a point of the picture is, such as a badge's. */
  place(x: number, y: number): { readonly x: number; readonly y: number };
  /** CSS pixels per world unit. */
  scale(): number;
  /** Takes one frame now, as if so many milliseconds had gone by: for benches, which wait for no clock. */
  step(milliseconds: number): void;
  destroy(): void;
}
