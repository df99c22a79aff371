// Drawings that are SVG files of `assets/building`: a file's view box says where its origin lies, its name is the drawing's. What looks
// different when it works, struggles or is down has groups with those states, and is a drawing for each of them.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Drawing } from './frame.ts';

const FOLDER = fileURLToPath(new URL('../../assets/building/', import.meta.url));
const FILE = /^<svg [^>]*viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"[^>]*>(.*)<\/svg>\s*$/s;
const STATES = ['ok', 'warn', 'down'];
const GROUP = /<g data-state="([a-z ]+)">(.*?)<\/g>/gs;

/** The markup in one state: groups of other states are left out. */
const inState = (markup: string, state: string): string =>
  markup.replace(GROUP, (_, states: string, inside: string) => (states.split(' ').includes(state) ? inside : ''));

function read(file: string): readonly Drawing[] {
  const found = FILE.exec(readFileSync(FOLDER + file, 'utf8'));
  if (found === null) throw new Error(`assets/building/${file} is not one svg element with a view box of whole numbers`);
  const [, x, y, width, height, inside = ''] = found;
  // Line breaks and indents are for people, and differ between checkouts.
  const markup = inside.replace(/\s*\n\s*/g, '');
  const name = file.slice(0, -'.svg'.length);
  const box = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
  return markup.includes('data-state=')
    ? STATES.map((state) => ({ name: `${name}-${state}`, ...box, markup: inState(markup, state) }))
    : [{ name, ...box, markup }];
}

export const files: readonly Drawing[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.svg'))
  .sort((a, b) => (a < b ? -1 : 1))
  .flatMap(read);
