// The causes of a figure as a picture: the figure left, what moved it beside it, and each step to the right of what it led to, down to decisions
// and events. A line is as thick as what it carried.

import { scaleLinear } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { layersOf, type Layers } from './causes-layers.ts';
import type { CauseTree } from './causes-tree.ts';
import styles from './chart/chart.module.css';
import { wrap } from './chart/wrap.ts';
import own from './why.module.css';

const LINE = 20;
const PAD = 9;
const GAP = 12;

interface Box {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** Boxes one under the other. */
function stack(texts: readonly (readonly string[])[]): readonly Box[] {
  let top = 0;
  return texts.map((lines) => {
    const box = { lines, top, height: lines.length * LINE + 2 * PAD };
    top += box.height + GAP;
    return box;
  });
}

const heightOf = (boxes: readonly Box[]): number => boxes.reduce((bottom, box) => Math.max(bottom, box.top + box.height), 0);
const middle = (box: Box | undefined): number => (box === undefined ? 0 : box.top + box.height / 2);

/** Of the picture's width: the figure itself, and between two columns. */
const FIGURE = 0.15;
const SPACE = 36;
/** Below this many pixels a column is narrow, and only so many causes are drawn. *Calibration.* */
const NARROW = 180;
const FEW = 3;

export function CausesPicture({
  tree,
  figure,
  most,
  width,
}: {
  readonly tree: CauseTree;
  readonly figure: string;
  readonly most: number;
  readonly width: number;
}) {
  const first = width * FIGURE;
  const all = layersOf(tree, most);
  // Narrow columns make high boxes: fewer of them, or the picture would not go on a page of paper.
  const { steps, edges } = wideFor(all, width - first) < NARROW ? layersOf(tree, FEW) : all;
  const deepest = deepestOf({ steps, edges });
  const wide = wideFor({ steps, edges }, width - first);
  const left = (column: number): number => first + SPACE + (column - 1) * (wide + SPACE);
  const written = new Map(tree.causes.map(({ key, written: change }) => [key, change]));
  const columns = Array.from({ length: deepest }, (_, index) => steps.filter(({ column }) => column === index + 1));
  const stacks = columns.map((some) =>
    stack(
      some.map(({ step }) => [...wrap(step.text, wide - (hasSign(step.kind) ? 38 : 20)), ...(written.get(step.key)?.split('\n') ?? [])]),
    ),
  );
  const lines = [...wrap(figure, first - 16), tree.written];
  const figureHeight = lines.length * LINE + 2 * PAD;
  const height = Math.max(figureHeight, ...stacks.map(heightOf)) + 2;
  const boxes = new Map(
    columns.flatMap((some, index) => {
      const placed = stacks[index] ?? [];
      const by = (height - heightOf(placed)) / 2;
      return some.map(({ step }, at) => {
        const box = placed[at] ?? { lines: [], top: 0, height: 0 };
        return [step.key, { box: { ...box, top: box.top + by }, x: left(index + 1), kind: step.kind }] as const;
      });
    }),
  );
  const figureBox: Box = { lines, height: figureHeight, top: (height - figureHeight) / 2 };
  const thick = scaleLinear()
    .domain([0, Math.max(1, ...edges.map(({ weight }) => weight))])
    .range([1.5, 14]);
  const link = linkHorizontal<unknown, readonly [number, number]>();
  const draw = (from: readonly [number, number], to: readonly [number, number]): string =>
    link({ source: [from[0], from[1]], target: [to[0], to[1]] } as never) ?? '';
  return (
    <svg viewBox={`0 0 ${width} ${height}`} focusable="false">
      {edges.map(({ from, to, weight, gain }) => {
        const [before, after] = [from === undefined ? undefined : boxes.get(from), boxes.get(to)];
        if (after === undefined) return undefined;
        const begin = before === undefined ? ([first, middle(figureBox)] as const) : ([before.x + wide, middle(before.box)] as const);
        return (
          <path
            key={`${from} ${to}`}
            d={draw(begin, [after.x, middle(after.box)])}
            fill="none"
            strokeWidth={thick(weight)}
            className={own[gain ? 'gain-link' : 'loss-link']}
          />
        );
      })}
      <BoxOf box={figureBox} x={0} width={first} isLast />
      {[...boxes].map(([key, { box, x, kind }]) => (
        <BoxOf key={key} box={box} x={x} width={wide} kind={kind} isLast={written.has(key)} />
      ))}
    </svg>
  );
}

const deepestOf = ({ steps }: Layers): number => Math.max(1, ...steps.map(({ column }) => column));
const wideFor = (layers: Layers, room: number): number => room / deepestOf(layers) - SPACE;

const hasSign = (kind: string): boolean => kind === 'decision' || kind === 'event';

/** What began it is told by its shape too: a disc for a decision, a diamond for an event, nothing for the course of the world. */
function BoxOf({
  box,
  x,
  width,
  kind,
  isLast = false,
}: {
  readonly box: Box;
  readonly x: number;
  readonly width: number;
  readonly kind?: string | undefined;
  readonly isLast?: boolean;
}) {
  const isSigned = kind !== undefined && hasSign(kind);
  const y = middle(box);
  return (
    <g>
      <rect x={x + 1} y={box.top + 1} width={width - 2} height={box.height - 2} rx={6} className={own['box']} />
      {kind === 'decision' && <circle cx={x + 16} cy={y} r={6} className={styles['dot']} />}
      {kind === 'event' && <path d={`M${x + 16} ${y - 7}l7 7l-7 7l-7 -7Z`} className={styles['hollow']} />}
      {box.lines.map((text, index) => (
        <text
          key={index}
          x={x + (isSigned ? 30 : 10)}
          y={box.top + PAD + 15 + index * LINE}
          className={styles[isLast && index === box.lines.length - 1 ? 'strong' : 'text']}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Below this width boxes would be too narrow for their words: the list says it all. */
export const PICTURE_FROM = 620;
