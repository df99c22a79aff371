// The timeline as it is handed out: the lanes with their decisions and events over them as signs, and below them what each sign stands for.
// On the page signs are buttons and the list is a list; a picture has to say it all by itself.

import { axisOf } from './axis.ts';
import { money } from '../../words/index.ts';
import chart from './chart/chart.module.css';
import { wrap } from './chart/wrap.ts';
import { Lanes, lanesHeight, type LanesProps } from './timeline-lanes.tsx';
import { markText, rowsOf, type Mark } from './timeline-marks.ts';
import styles from './timeline.module.css';

const ROW = 30;
const DISC = 12;
const LINE = 22;
/** From the left edge to the words of a sign. */
const INDENT = 36;

interface Props extends Omit<LanesProps, 'shown'> {
  readonly marks: readonly Mark[];
}

function Sign({ mark, x, y }: { readonly mark: Mark; readonly x: number; readonly y: number }) {
  const isEvent = mark.kind === 'event';
  return (
    <g>
      {isEvent ? (
        <path d={`M${x} ${y - DISC - 1}L${x + DISC + 1} ${y}L${x} ${y + DISC + 1}L${x - DISC - 1} ${y}Z`} className={styles['diamond']} />
      ) : (
        <circle cx={x} cy={y} r={DISC} className={styles['disc']} />
      )}
      <text x={x} y={y + 4.5} textAnchor="middle" className={styles[isEvent ? 'on-diamond' : 'on-disc']}>
        {mark.sign}
      </text>
    </g>
  );
}

interface ToldMark {
  readonly mark: Mark;
  readonly lines: readonly string[];
  readonly y: number;
}

/** The words of each sign, one below the other from a height on. */
function toldFrom(marks: readonly Mark[], width: number, from: number): { readonly lines: readonly ToldMark[]; readonly end: number } {
  const told: ToldMark[] = [];
  let y = from;
  for (const mark of marks) {
    const lines = wrap(markText(mark), width - INDENT);
    told.push({ mark, lines, y });
    y += Math.max(ROW, lines.length * LINE + 8);
  }
  return { lines: told, end: y };
}

export function TimelinePicture({ marks, ...lanes }: Props) {
  const { width, weeks, budget, currency } = lanes;
  const axis = axisOf(width, weeks, money(budget, currency));
  const placed = rowsOf([...marks].sort((one, other) => one.week - other.week));
  const top = (Math.max(-1, ...placed.map(({ row }) => row)) + 1) * ROW;
  const height = lanesHeight({ ...lanes, shown: undefined });
  const told = toldFrom(marks, width, top + height + LINE);
  return (
    <svg viewBox={`0 0 ${width} ${told.end}`} focusable="false">
      {placed.map(({ mark, row }) => (
        <Sign key={mark.sign} mark={mark} x={axis.x(mark.week)} y={row * ROW + ROW / 2} />
      ))}
      <svg x={0} y={top} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Lanes {...lanes} shown={undefined} isPart />
      </svg>
      {told.lines.map(({ mark, lines, y }) => (
        <g key={mark.sign}>
          <Sign mark={mark} x={DISC + 2} y={y} />
          <text x={INDENT} y={y + 5} className={chart['text']}>
            {lines.map((text, index) => (
              <tspan key={index} x={INDENT} dy={index === 0 ? 0 : LINE}>
                {text}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
