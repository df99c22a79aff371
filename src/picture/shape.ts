// A drawing as plain nodes: React can inline them, the atlas script can write them as SVG, no innerHTML is needed.
// Attribute names are React's (strokeWidth); `markupOf` writes them the way SVG files spell them.

export type ShapeTag = 'g' | 'path' | 'rect' | 'circle' | 'ellipse';

export interface Shape {
  readonly tag: ShapeTag;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly Shape[];
}

type Extra = Readonly<Record<string, string | number>>;

const leaf = (tag: ShapeTag, attributes: Extra): Shape => ({ tag, attributes, children: [] });

export const rect = (x: number, y: number, width: number, height: number, fill: string, rx = 0, extra: Extra = {}): Shape =>
  leaf('rect', rx === 0 ? { x, y, width, height, fill, ...extra } : { x, y, width, height, rx, fill, ...extra });

export const circle = (cx: number, cy: number, r: number, fill: string, extra: Extra = {}): Shape =>
  leaf('circle', { cx, cy, r, fill, ...extra });

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, extra: Extra = {}): Shape =>
  leaf('ellipse', { cx, cy, rx, ry, fill, ...extra });

export const path = (d: string, fill: string, extra: Extra = {}): Shape => leaf('path', { d, fill, ...extra });

/** An open stroke with round ends. */
export const line = (d: string, stroke: string, strokeWidth: number, extra: Extra = {}): Shape =>
  leaf('path', { d, fill: 'none', stroke, strokeWidth, strokeLinecap: 'round', strokeLinejoin: 'round', ...extra });

export const group = (children: readonly Shape[], extra: Extra = {}): Shape => ({ tag: 'g', attributes: extra, children });

/** Moves shapes by (x, y). */
export const moved = (x: number, y: number, children: readonly Shape[]): Shape => group(children, { transform: `translate(${x} ${y})` });

const spelled = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function nodeText(shape: Shape): string {
  const attributes = Object.entries(shape.attributes)
    .map(([name, value]) => ` ${spelled(name)}="${value}"`)
    .join('');
  return shape.children.length === 0
    ? `<${shape.tag}${attributes}/>`
    : `<${shape.tag}${attributes}>${shape.children.map(nodeText).join('')}</${shape.tag}>`;
}

/** The shapes as they are written inside an SVG file. */
export const markupOf = (shapes: readonly Shape[]): string => shapes.map(nodeText).join('');
