// The icons of the installed game: of the sides that the manifest tells, the same bytes each time, and whole inside every mask.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICONS, iconOf } from '../../scripts/vite-icons.ts';

const svg = readFileSync(new URL('../../assets/icon.svg', import.meta.url), 'utf8');

it.each(ICONS)('$file is a square of $side pixels, and the same each time', (icon) => {
  const png = iconOf(svg, icon);
  // A PNG tells its width and height from its 17th byte on.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.side, icon.side]);
  expect(iconOf(svg, icon).equals(png)).toBe(true);
});
