// The contrast of what stands on what, by the formula of WCAG 2.2, in the normal and in the high-contrast theme. The pairs are those
// of the design and those that the style sheets themselves set in one rule; no colour token is left out.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PANELS = path.resolve(import.meta.dirname, '../../src/panels');
const tokens = readFileSync(path.join(PANELS, 'tokens.css'), 'utf8');
const sheets = readdirSync(PANELS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && !name.endsWith('tokens.css'))
  .map((name) => [name, readFileSync(path.join(PANELS, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')] as const);

function colours(selector: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(start, tokens.indexOf('}', start));
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

const NORMAL = colours(':root');
const THEMES = [
  { name: 'normal', of: NORMAL, text: 4.5, shape: 3 },
  { name: 'high contrast', of: new Map([...NORMAL, ...colours("[data-contrast='more']")]), text: 7, shape: 4.5 },
] as const;

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text, and the grounds that it stands on. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'canvas', 'sand', 'accent-tint', 'ok', 'warn', 'notice', 'critical-tint', 'band'],
  'ink-soft': ['paper', 'canvas'],
  muted: ['paper', 'canvas', 'sand', 'accent-tint'],
  accent: ['paper', 'canvas', 'accent-tint'],
  'accent-deep': ['paper', 'accent-tint'],
  paper: ['ink', 'accent', 'accent-deep', 'critical', 'muted'],
  'on-dark': ['ink', 'ink-soft'],
  'on-dark-muted': ['ink', 'ink-soft'],
  warn: ['ink'],
  'ok-text': ['paper', 'canvas', 'accent-tint'],
  'warn-text': ['paper', 'canvas', 'accent-tint'],
  'critical-text': ['paper', 'canvas', 'critical-tint'],
  branch: ['paper'],
};
/** Edges and marks without which something could not be understood. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  line: ['paper', 'canvas'],
  accent: ['paper', 'canvas', 'accent-tint'],
  critical: ['paper', 'canvas'],
};
/** Never alone in saying anything: hairlines between rows, tints and edges beside a shape or a word. */
const ORNAMENT = ['hairline', 'accent-edge', 'dark-line'];

const pairsOf = (all: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(all).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

/** Rules of the style sheets that set both. */
const set = sheets.flatMap(([name, text]) =>
  [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) => {
    const front = /(?:^|[;\s])color: var\(--([a-z-]+)\)/.exec(body)?.[1];
    const ground = /background(?:-color)?: var\(--([a-z-]+)\)/.exec(body)?.[1];
    return front === undefined || ground === undefined ? [] : [[front, ground, name] as const];
  }),
);

describe.each(THEMES)('the $name theme', ({ of, text, shape }) => {
  const contrast = (front: string, ground: string): number => {
    const [one, other] = [of.get(front), of.get(ground)];
    if (one === undefined || other === undefined) throw new Error(`no colour called ${front} or ${ground}`);
    return ratio(one, other);
  };

  it.each(pairsOf(TEXTS))('%s can be read on %s', (front, ground) => expect(contrast(front, ground)).toBeGreaterThanOrEqual(text));
  it.each(pairsOf(SHAPES))('%s can be seen on %s', (front, ground) => expect(contrast(front, ground)).toBeGreaterThanOrEqual(shape));
  it('keeps to it in every rule that sets text and ground', () => {
    expect(set.length).toBeGreaterThan(15);
    const low = set.filter(([front, ground]) => of.has(front) && of.has(ground) && contrast(front, ground) < text);
    expect(low).toEqual([]);
  });
});

it('leaves no colour out', () => {
  const paired = new Set([...pairsOf(TEXTS), ...pairsOf(SHAPES)].flat());
  expect([...NORMAL.keys()].filter((name) => !paired.has(name)).sort()).toEqual([...ORNAMENT].sort());
});

it('has no other colours in the style sheets than the tokens, but for sky and soil behind the building', () => {
  const found = sheets.flatMap(([name, text]) =>
    [...text.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\([^)]*\)/gi)].map(([colour]) => `${name} ${colour}`),
  );
  expect(found).toEqual(['building/building.module.css #bdddf1', 'building/building.module.css #6f5b4b']);
});
