// What panels need of the picture, and nothing of how it is drawn: where to put it, and where things stand in it. `main.tsx`
// makes a stage from the world; previews and tests make one without a canvas.

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Thing } from '../session/types.ts';

/** A rectangle in CSS pixels, from the top left of the stage's host. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The ring that the picture draws when the thing is selected: its middle and radius. */
  readonly ring?: { readonly x: number; readonly y: number; readonly radius: number };
  /** Of a floor: there is room for its level only. */
  readonly isBrief?: boolean;
}

/** Keys are those of `keyOf` in `blocks.ts`: `stakeholder:ines`, `floor:office`, … */
export type Places = ReadonlyMap<string, Place>;

export interface Stage {
  /** Puts the picture into an element; the answer takes it out again. */
  attach(host: HTMLElement): () => void;
  /** Where things stand now. Keeps its identity until something moves. */
  places(): Places;
  /** Calls back after every change of `places`. */
  onPlaces(listener: () => void): () => void;
  /** Comes nearer to a thing, or shows the whole again. The only way in which the picture moves, besides wheel and fingers. */
  look(thing: Thing | undefined): void;
  /** A turn of the wheel over one of the buttons that lie on the picture. */
  zoom(factor: number, x: number, y: number): void;
  /** True while less than the whole is shown. Told with `onPlaces`. */
  isNear(): boolean;
  /** True once it is known that this browser draws no picture; told like a change of `places`. */
  isMissing?(): boolean;
}

const NOWHERE: Places = new Map();

export const emptyStage: Stage = {
  attach: () => () => undefined,
  places: () => NOWHERE,
  onPlaces: () => () => undefined,
  look: () => undefined,
  zoom: () => undefined,
  isNear: () => false,
};

export const StageContext = createContext<Stage>(emptyStage);

export function useNear(): boolean {
  const stage = useContext(StageContext);
  return useSyncExternalStore(stage.onPlaces, stage.isNear);
}

export function usePlaces(): Places {
  const stage = useContext(StageContext);
  return useSyncExternalStore(stage.onPlaces, stage.places);
}
