// Vite plug-in: the icons of the installed game, rasterised from `assets/icon.svg` at build time. The same drawing gives the same bytes.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';

/** Sides in pixels. A maskable one fills its square, with the drawing inside the part that every mask leaves. */
export const ICONS = [
  { file: 'icons/icon-192.png', side: 192, purpose: 'any' },
  { file: 'icons/icon-512.png', side: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', side: 512, purpose: 'maskable' },
  { file: 'icons/apple-touch-180.png', side: 180, purpose: 'apple' },
] as const;

const GROUND = '#14213d';
/** Of the side: what every mask leaves is a circle of four fifths, and the drawing's corners are round. */
const INSIDE = 0.72;

/** The drawing on a ground that reaches the edges. */
function filled(svg: string): string {
  const inner = svg.replace('<svg ', `<svg x="${(1 - INSIDE) / 2}" y="${(1 - INSIDE) / 2}" width="${INSIDE}" height="${INSIDE}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="${GROUND}"/>${inner}</svg>`;
}

/** An icon's bytes. */
export function iconOf(svg: string, { side, purpose }: Pick<(typeof ICONS)[number], 'side' | 'purpose'>): Buffer {
  const drawing = purpose === 'any' ? svg : filled(svg);
  return new Resvg(drawing, { fitTo: { mode: 'width', value: side }, font: { loadSystemFonts: false } }).render().asPng();
}

export function icons(file = 'assets/icon.svg'): Plugin {
  let root = process.cwd();
  return {
    name: 'rollout-icons',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const svg = readFileSync(path.resolve(root, file), 'utf8');
      for (const icon of ICONS) this.emitFile({ type: 'asset', fileName: icon.file, source: iconOf(svg, icon) });
    },
  };
}
