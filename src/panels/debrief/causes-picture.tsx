// The causes of a figure as a picture: the figure left, what moved it in the middle, decisions and events at the root right. A line is as
// thick as what it carried.

import { scaleLinear } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
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
  const causes = tree.causes.slice(0, most);
  const roots = [...new Map(causes.map(({ root }) => [root.key, root])).values()];
  const [first, second, third] = [width * 0.17, width * 0.33, width * 0.34];
  const space = (width - first - second - third) / 2;
  const left = { lines: [...wrap(figure, first - 16), tree.written], top: 0, height: 0 };
  const middleBoxes = stack(causes.map((cause) => [...wrap(cause.text, second - 20), cause.written]));
  const rightBoxes = stack(roots.map((root) => wrap(root.text, third - 34)));
  const height = Math.max(heightOf(middleBoxes), heightOf(rightBoxes), left.lines.length * LINE + 2 * PAD) + 2;
  const shift = (boxes: readonly Box[]): readonly Box[] => {
    const by = (height - heightOf(boxes)) / 2;
    return boxes.map((box) => ({ ...box, top: box.top + by }));
  };
  const [mid, right] = [shift(middleBoxes), shift(rightBoxes)];
  const figureHeight = left.lines.length * LINE + 2 * PAD;
  const figureBox: Box = { ...left, height: figureHeight, top: (height - figureHeight) / 2 };
  const thick = scaleLinear()
    .domain([0, Math.max(1, ...causes.map(({ delta }) => Math.abs(delta)))])
    .range([1.5, 14]);
  const link = linkHorizontal<unknown, readonly [number, number]>();
  const draw = (from: readonly [number, number], to: readonly [number, number]): string =>
    link({ source: [from[0], from[1]], target: [to[0], to[1]] } as never) ?? '';
  const x = { mid: first + space, right: first + space + second + space };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} focusable="false">
      {causes.map((cause, index) => {
        const at = mid[index];
        const to = right[roots.findIndex(({ key }) => key === cause.root.key)];
        const kind = own[cause.gain ? 'gain-link' : 'loss-link'];
        return (
          <g key={index} fill="none" strokeWidth={thick(Math.abs(cause.delta))}>
            <path d={draw([first, middle(figureBox)], [x.mid, middle(at)])} className={kind} />
            <path d={draw([x.mid + second, middle(at)], [x.right, middle(to)])} className={kind} />
          </g>
        );
      })}
      <BoxOf box={figureBox} x={0} width={first} isLast />
      {mid.map((box, index) => (
        <BoxOf key={index} box={box} x={x.mid} width={second} isLast />
      ))}
      {right.map((box, index) => (
        <BoxOf key={index} box={box} x={x.right} width={third} kind={roots[index]?.kind} />
      ))}
    </svg>
  );
}

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
  const hasSign = kind === 'decision' || kind === 'event';
  const y = middle(box);
  return (
    <g>
      <rect x={x + 1} y={box.top + 1} width={width - 2} height={box.height - 2} rx={6} className={own['box']} />
      {kind === 'decision' && <circle cx={x + 16} cy={y} r={6} className={styles['dot']} />}
      {kind === 'event' && <path d={`M${x + 16} ${y - 7}l7 7l-7 7l-7 -7Z`} className={styles['hollow']} />}
      {box.lines.map((text, index) => (
        <text
          key={index}
          x={x + (hasSign ? 30 : 10)}
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
