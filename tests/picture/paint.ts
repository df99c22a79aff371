// A picture's marks painted without a browser: as one SVG, rasterised by the same program that makes the atlas. For tests of pictures.

import { Resvg } from '@resvg/resvg-js';
import { drawings } from '../../scripts/drawings/index.ts';
import type { Box, Mark } from '../../src/picture/index.ts';

const DRAWINGS = new Map(drawings.map((drawing) => [drawing.name, drawing]));

function boxText({ x, y, width, height, fill, radius = 0, alpha = 1 }: Extract<Mark, { readonly mark: 'box' }>): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" fill-opacity="${alpha}"/>`;
}

function fadeText(mark: Extract<Mark, { readonly mark: 'fade' }>, id: string): string {
  const end = mark.across ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
  return (
    `<linearGradient id="${id}" x1="0" y1="0" ${end}><stop offset="0" stop-color="${mark.from}"/><stop offset="1" stop-color="${mark.to}"/></linearGradient>` +
    `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="url(#${id})"/>`
  );
}

function glowText(mark: Extract<Mark, { readonly mark: 'glow' }>, id: string): string {
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${mark.from}"/><stop offset="1" stop-color="${mark.to}"/></radialGradient>` +
    `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="url(#${id})"/>`
  );
}

function lineText({ points, colour, width, dash }: Extract<Mark, { readonly mark: 'line' }>): string {
  const pairs = points.flatMap((x, index) => (index % 2 === 0 ? [`${x},${points[index + 1] ?? 0}`] : []));
  return `<polyline points="${pairs.join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-dasharray="${(dash ?? []).join(' ')}"/>`;
}

function frameText({ frame, x, y, flip, alpha = 1 }: Extract<Mark, { readonly mark: 'frame' }>): string {
  const drawing = DRAWINGS.get(frame);
  if (drawing === undefined) throw new Error(`nobody has drawn ${frame}`);
  const opacity = alpha === 1 ? '' : ` opacity="${alpha}"`;
  return `<g transform="translate(${x} ${y})${flip === true ? ' scale(-1 1)' : ''}"${opacity}>${drawing.markup}</g>`;
}

function markText(mark: Mark, index: number): string {
  switch (mark.mark) {
    case 'box':
      return boxText(mark);
    case 'fade':
      return fadeText(mark, `f${index}`);
    case 'glow':
      return glowText(mark, `g${index}`);
    case 'line':
      return lineText(mark);
    case 'frame':
      return frameText(mark);
  }
}

/** Drawings that lie outside a region: the program panics over a faded one there. */
const isSeen = (mark: Mark, { left, top, right, bottom }: Box): boolean => {
  if (mark.mark !== 'frame') return true;
  const far = 200;
  return mark.x > left - far && mark.x < right + far && mark.y > top - far && mark.y < bottom + far;
};

/** Marks as a PNG image of a region, `scale` pixels to the world unit. The same marks give the same bytes. */
export function painted(marks: readonly Mark[], region: Box, scale: number): Buffer {
  const { left, top, right, bottom } = region;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" width="${right - left}" height="${bottom - top}">${marks
    .filter((mark) => isSeen(mark, region))
    .map(markText)
    .join('')}</svg>`;
  return new Resvg(text, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } }).render().asPng();
}
