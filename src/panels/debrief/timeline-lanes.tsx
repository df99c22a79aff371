// The four lanes of a run on one week axis: hours lost as bars, trust and energy as lines, money as steps. Titles say what is to be seen,
// ends are labelled where they end. One drawing, so that it can be saved as a picture.

import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type { Week } from '../../core/index.ts';
import { hours, money, points as written, t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
import { axisOf, type Axis } from './axis.ts';
import styles from './chart/chart.module.css';
import { wrap } from './chart/wrap.ts';
import { most, worstFall, type WeekPoint } from './series.ts';
import { energyTitle, lostTitle, moneyTitle, trustTitle } from './takeaways.ts';

const PLOT = 78;
const LINE = 22;
const GAP = 20;
const AXIS = 28;

interface Lane {
  readonly title: string;
  readonly of: (point: WeekPoint) => number;
  readonly write: (value: number) => string;
  readonly kind: 'bars' | 'line' | 'steps';
  readonly from: number;
  readonly to: number;
  /** The week that the title speaks of. */
  readonly told?: Week | undefined;
}

export interface LanesProps {
  readonly points: readonly WeekPoint[];
  readonly weeks: Week;
  readonly budget: number;
  readonly currency: string;
  readonly width: number;
  /** The week that the building shows. */
  readonly shown: Week | undefined;
}

/** A scale that shows what moved, with room above and below. */
const span = (values: readonly number[]): { readonly from: number; readonly to: number } => {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(300, (greatest - least) * 0.15);
  return { from: Math.max(0, least - room), to: greatest + room };
};

function lanesOf({ points, budget, currency }: LanesProps): readonly Lane[] {
  const trust = points.map((point) => point.trust);
  const energy = points.map((point) => point.energy);
  return [
    {
      title: lostTitle(points),
      of: (point) => point.lost,
      write: (value) => t('debrief.happened.lost-end', { hours: hours(value) }),
      kind: 'bars',
      from: 0,
      to: Math.max(60, ...points.map((point) => point.lost)),
      told: most(points, (point) => point.lost)?.week,
    },
    {
      title: trustTitle(points),
      of: (point) => point.trust,
      write: written,
      kind: 'line',
      ...span(trust),
      told: worstFall(points, (point) => point.trust)?.week,
    },
    {
      title: moneyTitle(points, budget, currency),
      of: (point) => point.capital,
      write: (value) => money(Math.round(value / 100) * 100, currency),
      kind: 'steps',
      from: Math.min(0, ...points.map((point) => point.capital)),
      to: budget,
    },
    {
      title: energyTitle(points),
      of: (point) => point.energy,
      write: written,
      kind: 'line',
      ...span(energy),
      told: most(points, (point) => -point.energy)?.week,
    },
  ];
}

interface PlacedLane {
  readonly lane: Lane;
  readonly lines: readonly string[];
  readonly top: number;
  readonly plot: number;
  readonly next: number;
}

/** Lanes one under the other, below as many lines as their titles need. */
function placedLanes(lanes: readonly Lane[], width: number): readonly PlacedLane[] {
  const placed: PlacedLane[] = [];
  for (const lane of lanes) {
    const lines = wrap(lane.title, width);
    const top = placed.at(-1)?.next ?? 4;
    const plot = top + lines.length * LINE + 6;
    placed.push({ lane, lines, top, plot, next: plot + PLOT + GAP });
  }
  return placed;
}

/** Of the whole drawing, in its own units. */
const heightOf = (placed: readonly PlacedLane[]): number => (placed.at(-1)?.next ?? 0) - GAP + AXIS;

export const lanesHeight = (props: LanesProps): number => heightOf(placedLanes(lanesOf(props), props.width));

/** `isPart`: within a larger drawing. */
export function Lanes({ isPart = false, ...props }: LanesProps & { readonly isPart?: boolean }) {
  const { points, weeks, budget, currency, width, shown } = props;
  const axis = axisOf(width, weeks, money(budget, currency));
  const lanes = lanesOf(props);
  const placed = placedLanes(lanes, width);
  const bottom = heightOf(placed);
  const drawn = (
    <>
      {placed.map(({ lane, lines, top: head, plot }) => (
        <g key={lane.title}>
          {shown !== undefined && <rect x={axis.x(shown) - 12} y={plot - 4} width={24} height={PLOT + 6} className={styles['shown']} />}
          <text x={0} y={head + 16} className={styles['strong']}>
            {lines.map((text, index) => (
              <tspan key={index} x={0} dy={index === 0 ? 0 : LINE}>
                {text}
              </tspan>
            ))}
          </text>
          <LaneOf lane={lane} points={points} axis={axis} top={plot} />
        </g>
      ))}
      <Weeks axis={axis} y={bottom - 8} shown={shown} />
    </>
  );
  if (isPart) return drawn;
  return (
    <svg viewBox={`0 0 ${width} ${bottom}`} focusable="false">
      {drawn}
    </svg>
  );
}

function Weeks({ axis, y, shown }: { readonly axis: Axis; readonly y: number; readonly shown: Week | undefined }) {
  return (
    <g>
      {axis.ticks.map((week) => (
        <text key={week} x={axis.x(week)} y={y} textAnchor="middle" className={styles[week === shown ? 'strong' : 'muted']}>
          {week}
        </text>
      ))}
      <text x={axis.right + 18} y={y} className={styles['muted']}>
        {t('debrief.week-axis')}
      </text>
    </g>
  );
}

function LaneOf({
  lane,
  points,
  axis,
  top,
}: {
  readonly lane: Lane;
  readonly points: readonly WeekPoint[];
  readonly axis: Axis;
  readonly top: number;
}) {
  const y = scaleLinear()
    .domain([lane.from, lane.to])
    .range([top + PLOT, top + 18]);
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const told = points.find((point) => point.week === lane.told);
  const path = line<WeekPoint>()
    .x((point) => axis.x(point.week))
    .y((point) => y(lane.of(point)))
    .curve(lane.kind === 'steps' ? curveStepAfter : curveLinear)([...points]);
  const end = Math.min(top + PLOT, y(lane.of(last)) + 5);
  const showsTold = told !== undefined && lane.kind !== 'steps' && told !== last;
  return (
    <g>
      <line x1={0} x2={axis.right + 6} y1={top + PLOT} y2={top + PLOT} className={styles['axis']} />
      {lane.kind === 'bars' ? (
        points.map((point) => (
          <rect
            key={point.week}
            x={axis.x(point.week) - 5}
            width={10}
            y={y(lane.of(point))}
            height={Math.max(0, top + PLOT - y(lane.of(point)))}
            className={styles['bar']}
          />
        ))
      ) : (
        <>
          <path d={path ?? ''} className={styles['line']} />
          <circle cx={axis.x(last.week)} cy={y(lane.of(last))} r={4.5} className={styles['dot']} />
        </>
      )}
      <text x={axis.right + 14} y={lane.kind === 'bars' ? top + PLOT - 4 : end} className={styles['strong']}>
        {lane.kind === 'bars' ? hours(lane.of(last)) : lane.write(lane.of(last))}
      </text>
      {showsTold && (
        <>
          {lane.kind === 'line' && <circle cx={axis.x(told.week)} cy={y(lane.of(told))} r={5} className={styles['hollow']} />}
          <text
            x={lane.kind === 'bars' ? Math.max(16, axis.x(told.week)) : axis.x(told.week)}
            y={
              lane.kind === 'bars'
                ? y(lane.of(told)) - 5
                : y(lane.of(told)) + 24 <= top + PLOT
                  ? y(lane.of(told)) + 22
                  : y(lane.of(told)) - 10
            }
            textAnchor="middle"
            className={cx(styles['text'], styles['halo'])}
          >
            {lane.kind === 'bars' ? hours(lane.of(told)) : lane.write(lane.of(told))}
          </text>
        </>
      )}
    </g>
  );
}
