// Paints marks and parts on a 2D canvas. What is painted, and in which order, the picture has decided.

import type { Mark, Part } from '../picture/index.ts';
import type { Stamps } from './atlas.ts';

/** World units to device pixels. */
export interface Scale {
  readonly left: number;
  readonly top: number;
  readonly unit: number;
}

type Context = CanvasRenderingContext2D;

/** Draws a drawing of the atlas with its origin at (x, y) device pixels. */
export function paintFrame(context: Context, stamps: Stamps, name: string, x: number, y: number, unit: number, flip: boolean): void {
  const stamp = stamps(name);
  const width = stamp.width * unit;
  const height = stamp.height * unit;
  const top = y - stamp.originY * unit;
  if (!flip) {
    context.drawImage(stamp.image, stamp.sx, stamp.sy, stamp.sw, stamp.sh, x - stamp.originX * unit, top, width, height);
    return;
  }
  context.save();
  context.translate(x, 0);
  context.scale(-1, 1);
  context.drawImage(stamp.image, stamp.sx, stamp.sy, stamp.sw, stamp.sh, -stamp.originX * unit, top, width, height);
  context.restore();
}

function paintMark(context: Context, stamps: Stamps, mark: Mark, { left, top, unit }: Scale): void {
  switch (mark.mark) {
    case 'box': {
      context.globalAlpha = mark.alpha ?? 1;
      context.fillStyle = mark.fill;
      const x = (mark.x - left) * unit;
      const y = (mark.y - top) * unit;
      if (mark.radius === undefined || mark.radius === 0) {
        // Edges on whole pixels, so that neighbouring walls leave no seam.
        const snappedX = Math.round(x);
        const snappedY = Math.round(y);
        context.fillRect(
          snappedX,
          snappedY,
          Math.max(1, Math.round(x + mark.width * unit) - snappedX),
          Math.max(1, Math.round(y + mark.height * unit) - snappedY),
        );
      } else {
        context.beginPath();
        context.roundRect(x, y, mark.width * unit, mark.height * unit, Math.min(mark.radius, mark.width / 2, mark.height / 2) * unit);
        context.fill();
      }
      context.globalAlpha = 1;
      return;
    }
    case 'fade': {
      const x = Math.round((mark.x - left) * unit);
      const y = Math.round((mark.y - top) * unit);
      const width = Math.round(mark.width * unit);
      const height = Math.round(mark.height * unit);
      const gradient = context.createLinearGradient(x, y, mark.across ? x + width : x, mark.across ? y : y + height);
      gradient.addColorStop(0, mark.from);
      gradient.addColorStop(1, mark.to);
      context.fillStyle = gradient;
      context.fillRect(x, y, width, height);
      return;
    }
    case 'glow': {
      const x = (mark.x - left) * unit;
      const y = (mark.y - top) * unit;
      const gradient = context.createRadialGradient(x, y, 0, x, y, mark.radius * unit);
      gradient.addColorStop(0, mark.from);
      gradient.addColorStop(1, mark.to);
      context.fillStyle = gradient;
      context.beginPath();
      context.arc(x, y, mark.radius * unit, 0, Math.PI * 2);
      context.fill();
      return;
    }
    case 'line': {
      context.strokeStyle = mark.colour;
      context.lineWidth = mark.width * unit;
      context.lineJoin = 'round';
      context.setLineDash((mark.dash ?? []).map((length) => length * unit));
      context.beginPath();
      for (let index = 0; index + 1 < mark.points.length; index += 2) {
        const x = ((mark.points[index] ?? 0) - left) * unit;
        const y = ((mark.points[index + 1] ?? 0) - top) * unit;
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.stroke();
      context.setLineDash([]);
      return;
    }
    case 'frame':
      if (mark.alpha !== undefined) context.globalAlpha = mark.alpha;
      paintFrame(context, stamps, mark.frame, (mark.x - left) * unit, (mark.y - top) * unit, unit, mark.flip === true);
      if (mark.alpha !== undefined) context.globalAlpha = 1;
      return;
  }
}

/** Paints all marks, back to front. */
export function paintScene(context: Context, stamps: Stamps, marks: readonly Mark[], scale: Scale): void {
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  for (const mark of marks) paintMark(context, stamps, mark, scale);
}

/** Paints parts around (x, y) device pixels. */
export function paintParts(context: Context, stamps: Stamps, parts: readonly Part[], x: number, y: number, unit: number): void {
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  for (const part of parts) paintFrame(context, stamps, part.frame, x + part.x * unit, y + part.y * unit, unit, part.flip === true);
}
