// Drawings that are SVG files of `assets/building`: a file's view box says where its origin lies, its name is the drawing's.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Drawing } from './frame.ts';

const FOLDER = fileURLToPath(new URL('../../assets/building/', import.meta.url));
const SHAPE = /^<svg [^>]*viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"[^>]*>(.*)<\/svg>\s*$/s;

function read(file: string): Drawing {
  const found = SHAPE.exec(readFileSync(FOLDER + file, 'utf8'));
  if (found === null) throw new Error(`assets/building/${file} is not one svg element with a view box of whole numbers`);
  const [, x, y, width, height, markup = ''] = found;
  // Line breaks and indents are for people, and differ between checkouts.
  return {
    name: file.slice(0, -'.svg'.length),
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
    markup: markup.replace(/\s*\n\s*/g, ''),
  };
}

export const files: readonly Drawing[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.svg'))
  .sort((a, b) => (a < b ? -1 : 1))
  .map(read);
