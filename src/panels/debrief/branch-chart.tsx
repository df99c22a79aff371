// The run's line against the line of the same run with one decision changed: the same luck until the branch and after it. What happened is
// solid, what would have happened dashed.

import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Week } from '../../core/index.ts';
import type { MeasureName, Otherwise } from '../../debrief/index.ts';
import { hours, number, t } from '../../words/index.ts';
import { axisOf } from './axis.ts';
import { ChartFigure, type Twin } from './chart/chart-figure.tsx';
import styles from './chart/chart.module.css';
import { isBetter, measureName, sizeOf } from './effect-words.ts';

const HEIGHT = 230;
const TOP = 30;
const FLOOR = HEIGHT - 34;
const HOUR = 60;
/** Two words at the ends need this much from one line to the next. */
const APART = 42;

interface Props {
  readonly course: Otherwise['course'];
  readonly of: MeasureName;
  /** The week in which something was decided otherwise. */
  readonly from: Week;
}

const write = (of: MeasureName, value: number): string => (of === 'hoursLost' ? hours(value * HOUR) : number(Math.round(value)));

export function branchTitle({ course, of, from }: Props): string {
  const [run, other] = [course.run.at(-1)?.[of] ?? 0, course.other.at(-1)?.[of] ?? 0];
  const change = other - run;
  if (Math.round(Math.abs(change)) === 0) return t('debrief.branch.same', { measure: measureName(of), week: from });
  return t(isBetter(of, change) ? 'debrief.branch.better' : 'debrief.branch.worse', {
    measure: measureName(of),
    size: sizeOf(of, change),
    week: from,
  });
}

export function BranchChart(props: Props) {
  const { course, of } = props;
  const twin: Twin = {
    caption: t('debrief.branch.caption', { measure: measureName(of) }),
    head: [t('debrief.happened.head.week'), t('debrief.branch.run'), t('debrief.branch.other')],
    rows: course.run.map((one, index) => [String(index + 1), write(of, one[of]), write(of, course.other[index]?.[of] ?? one[of])]),
  };
  return (
    <ChartFigure
      level={4}
      title={branchTitle(props)}
      sub={t('debrief.branch.sub', { measure: measureName(of) })}
      twin={twin}
      renderDrawing={(width) => <Lines {...props} width={width} />}
    />
  );
}

function Lines({ course, of, from, width }: Props & { readonly width: number }) {
  const axis = axisOf(width, course.run.length, t('debrief.branch.other-end'));
  const pairs = course.run.map((one, index) => ({ week: index + 1, run: one[of], other: course.other[index]?.[of] ?? one[of] }));
  const values = pairs.flatMap(({ run, other }) => [run, other]);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values, Math.min(...values) + 1)])
    .nice()
    .range([FLOOR, TOP]);
  const path = (key: 'run' | 'other', all: typeof pairs): string =>
    line<(typeof pairs)[number]>()
      .x((pair) => axis.x(pair.week))
      .y((pair) => y(pair[key]))(all) ?? '';
  const after = pairs.filter(({ week }) => week >= from - 1);
  const gap = area<(typeof pairs)[number]>()
    .x((pair) => axis.x(pair.week))
    .y0((pair) => y(pair.run))
    .y1((pair) => y(pair.other))(after);
  const last = pairs.at(-1);
  if (last === undefined) return undefined;
  const [own, otherEnd] = ends(y(last.run), y(last.other));
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} focusable="false">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={axis.left} x2={axis.right} y1={y(tick)} y2={y(tick)} className={styles['grid']} />
        </g>
      ))}
      <path d={gap ?? ''} className={styles['gap']} />
      <line x1={axis.x(from)} x2={axis.x(from)} y1={TOP - 8} y2={FLOOR} className={styles['branch']} strokeWidth={1.5} />
      <text
        x={axis.x(from) + (axis.x(from) > width / 2 ? -8 : 8)}
        y={TOP - 12}
        textAnchor={axis.x(from) > width / 2 ? 'end' : 'start'}
        className={styles['rust']}
      >
        {t('debrief.branch.here', { week: from })}
      </text>
      <path d={path('run', pairs)} className={styles['line']} />
      <path d={path('other', after)} className={styles['branch']} />
      <circle cx={axis.x(last.week)} cy={y(last.run)} r={5} className={styles['dot']} />
      <circle cx={axis.x(last.week)} cy={y(last.other)} r={5} className={styles['branch-dot']} />
      <End x={axis.right + 12} y={own} value={write(of, last.run)} words={t('debrief.branch.run-end')} kind="text" />
      <End x={axis.right + 12} y={otherEnd} value={write(of, last.other)} words={t('debrief.branch.other-end')} kind="rust" />
      {axis.ticks.map((week) => (
        <text key={week} x={axis.x(week)} y={HEIGHT - 8} textAnchor="middle" className={styles[week === from ? 'strong' : 'muted']}>
          {week}
        </text>
      ))}
    </svg>
  );
}

/** Heights of the two words, apart enough to be read. */
function ends(run: number, other: number): readonly [number, number] {
  if (Math.abs(run - other) >= APART) return [run, other];
  const middle = Math.min(FLOOR - APART / 2 - 10, Math.max(TOP + APART / 2, (run + other) / 2));
  return run <= other ? [middle - APART / 2, middle + APART / 2] : [middle + APART / 2, middle - APART / 2];
}

function End({
  x,
  y,
  value,
  words,
  kind,
}: {
  readonly x: number;
  readonly y: number;
  readonly value: string;
  readonly words: string;
  readonly kind: 'text' | 'rust';
}) {
  return (
    <g>
      <text x={x} y={y} className={styles[kind === 'rust' ? 'rust' : 'strong']}>
        {value}
      </text>
      <text x={x} y={y + 18} className={styles[kind]}>
        {words}
      </text>
    </g>
  );
}
