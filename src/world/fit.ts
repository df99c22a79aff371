// Where the camera looks, as pure arithmetic: a frame says which world point is at the canvas's upper left corner and how
// many CSS pixels a world unit takes.

import type { Box, Picture } from '../picture/index.ts';

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** What the player has asked of the camera: nothing, or to come nearer and look at a place. */
export interface Sight {
  /** 1 = fitted. */
  readonly zoom: number;
  /** World point in the middle; absent = the fitted one. */
  readonly x?: number;
  readonly y?: number;
}

export const LARGEST_ZOOM = 2.5;
export const FITTED: Sight = { zoom: 1 };

/** Below this height of canvas only the building itself is fitted, without roof kit, van and ground. */
const LOW = 330;
/** A canvas so narrow that whole floors would get small goes without the yard and its van. */
const NARROW = 0.62;
const LARGEST_SCALE = 1.6;
const TIGHT_MARGIN = 4;
/** Of the height that is left over, this share is sky. */
const SKY = 0.62;

const clamp = (value: number, least: number, most: number): number =>
  most < least ? (least + most) / 2 : Math.min(most, Math.max(least, value));

function regionOf(picture: Picture, width: number, height: number): Box {
  const { whole } = picture;
  const isNarrow = width / (whole.right - whole.left) < (NARROW * height) / (whole.bottom - whole.top);
  const { left, right, top, bottom } = picture.building;
  const sides = { left: left - TIGHT_MARGIN, right: right + TIGHT_MARGIN };
  if (height < LOW) return { ...sides, top: top - TIGHT_MARGIN, bottom: bottom - TIGHT_MARGIN };
  return isNarrow ? { ...sides, top: whole.top, bottom: whole.bottom } : whole;
}

/** The frame of a picture on a canvas of `width` × `height` CSS pixels. */
export function frameOf(picture: Picture, width: number, height: number, sight: Sight): Frame {
  const region = regionOf(picture, width, height);
  const fitted = Math.min(LARGEST_SCALE, width / (region.right - region.left), height / (region.bottom - region.top));
  const scale = fitted * sight.zoom;
  const seenWidth = width / scale;
  const seenHeight = height / scale;
  const spare = seenHeight - (region.bottom - region.top);
  const restX = (region.left + region.right) / 2;
  const restTop = spare > 0 ? region.top - spare * SKY : undefined;
  const left = clamp(
    (sight.x ?? restX) - seenWidth / 2,
    Math.min(region.left, restX - seenWidth / 2),
    Math.max(region.right, restX + seenWidth / 2) - seenWidth,
  );
  const top = restTop ?? clamp((sight.y ?? (region.top + region.bottom) / 2) - seenHeight / 2, region.top, region.bottom - seenHeight);
  return { left, top, scale };
}

/** True when the fitted frame does not show the building's whole width. */
export function showsPart(picture: Picture, width: number, height: number): boolean {
  const frame = frameOf(picture, width, height, FITTED);
  return frame.left + width / frame.scale < picture.building.right - 1;
}

export const toCss = (frame: Frame, x: number, y: number): { readonly x: number; readonly y: number } => ({
  x: (x - frame.left) * frame.scale,
  y: (y - frame.top) * frame.scale,
});
export const toWorld = (frame: Frame, x: number, y: number): { readonly x: number; readonly y: number } => ({
  x: frame.left + x / frame.scale,
  y: frame.top + y / frame.scale,
});

/** The frame part of the way from one to another, for a camera that moves on request. */
export const between = (from: Frame, to: Frame, share: number): Frame => {
  const scale = from.scale + (to.scale - from.scale) * share;
  return { left: from.left + (to.left - from.left) * share, top: from.top + (to.top - from.top) * share, scale };
};
