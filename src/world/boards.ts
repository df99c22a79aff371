// What the player of performances may move on the stage: items that are alive, guests that belong to no item, and cables that are being laid.

import type { Cable, Item, Part, Posture } from '../picture/index.ts';

/** A sprite made of parts that belongs to no item: a walker, a sign, the van. */
export interface Guest {
  parts: readonly Part[];
  x: number;
  y: number;
  flip: boolean;
  alpha: number;
}

export interface Boards {
  itemAlive(key: string): Item | undefined;
  /** Changes how a live item looks: its people's pose, how much of it is seen, and how far it is off the ground. */
  pose(key: string, posture: Posture, alpha?: number, rise?: number): void;
  /** Empties a live seat or place while its person is elsewhere, or fills it again. */
  vacate(key: string, isOut: boolean): void;
  guest(parts: readonly Part[], x: number, y: number): Guest;
  /** After a guest's parts, place or direction were changed. */
  refresh(guest: Guest): void;
  dismiss(guest: Guest): void;
  /** Shows a live cable as far as it is laid, from 0 to 1. */
  lay(cable: Cable, share: number): void;
  /** To be called once a frame after changes, before it is rendered. */
  upload(): void;
}
