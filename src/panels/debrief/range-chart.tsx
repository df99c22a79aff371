// What one change does: in this world as a diamond, in other worlds as a band from the tenth to the ninetieth part with its middle. Measures
// that it did not move are left out.

import { scaleLinear } from 'd3-scale';
import type { Effect, MeasureName } from '../../debrief/index.ts';
import { t } from '../../words/index.ts';
import { ChartFigure, type Twin } from './chart/chart-figure.tsx';
import styles from './chart/chart.module.css';
import { widthOf } from './chart/wrap.ts';
import { measureName, moved, signedSize } from './effect-words.ts';

const ROW = 34;
/** Where a name has no room beside its row, it stands above it. */
const ROW_BELOW = 54;
const AXIS = 8;

interface Props {
  readonly effect: Effect;
  readonly title: string;
}

export function RangeChart({ effect, title }: Props) {
  const names = moved(effect);
  if (names.length === 0) return undefined;
  const { elsewhere } = effect;
  const twin: Twin = {
    caption: title,
    head: [t('debrief.range.measure'), t('debrief.range.here'), t('debrief.range.low'), t('debrief.range.middle'), t('debrief.range.high')],
    rows: names.map((name) => [
      measureName(name),
      signedSize(name, effect.here[name]),
      ...(['p10', 'p50', 'p90'] as const).map((part) => (elsewhere === undefined ? '–' : signedSize(name, elsewhere[name][part]))),
    ]),
  };
  return (
    <ChartFigure
      level={5}
      isHalf
      title={title}
      sub={elsewhere === undefined ? t('debrief.range.only-here') : t('debrief.range.key', { worlds: effect.worlds - effect.misfits })}
      twin={twin}
      renderDrawing={(width) => <Ranges names={names} effect={effect} width={width} />}
    />
  );
}

function Ranges({ names, effect, width }: { readonly names: readonly MeasureName[]; readonly effect: Effect; readonly width: number }) {
  const widest = Math.max(...names.map((name) => widthOf(measureName(name)))) + 8;
  const isBelow = widest > width * 0.45;
  const [label, row] = isBelow ? [0, ROW_BELOW] : [widest, ROW];
  const height = names.length * row + AXIS;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} focusable="false">
      {names.map((name, index) => (
        <Range
          key={name}
          name={name}
          effect={effect}
          left={label}
          right={width}
          y={(index + 1) * row - ROW / 2 + 4}
          nameAt={isBelow ? index * row + 18 : (index + 1) * row - ROW / 2 + 9}
          peers={names}
        />
      ))}
    </svg>
  );
}

interface RangeProps {
  readonly name: MeasureName;
  readonly effect: Effect;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly nameAt: number;
  readonly peers: readonly MeasureName[];
}

/** Points share one scale; hours have one of their own. */
function scaleOf({ name, effect, left, right, peers }: RangeProps) {
  const same = peers.filter((peer) => (peer === 'hoursLost') === (name === 'hoursLost'));
  const reach = Math.max(
    1,
    ...same.flatMap((peer) => [effect.here[peer], effect.elsewhere?.[peer].p10 ?? 0, effect.elsewhere?.[peer].p90 ?? 0].map(Math.abs)),
  );
  return scaleLinear()
    .domain([-reach, reach])
    .range([left + 12, right - 76]);
}

function Range(props: RangeProps) {
  const { name, effect, left, right, y, nameAt } = props;
  const x = scaleOf(props);
  const here = x(effect.here[name]);
  const spread = effect.elsewhere?.[name];
  return (
    <g>
      <text x={0} y={nameAt} className={styles['text']}>
        {measureName(name)}
      </text>
      <line x1={left + 12} x2={right - 76} y1={y} y2={y} className={styles['grid']} />
      <line x1={x(0)} x2={x(0)} y1={y - ROW / 2} y2={y + ROW / 2} className={styles['axis']} />
      {spread !== undefined && (
        <>
          <rect
            x={x(spread.p10)}
            width={Math.max(2, x(spread.p90) - x(spread.p10))}
            y={y - 7}
            height={14}
            rx={2}
            className={styles['band']}
          />
          <rect x={x(spread.p50) - 1.5} width={3} y={y - 9} height={18} className={styles['bar']} />
        </>
      )}
      <path d={`M${here} ${y - 8}L${here + 8} ${y}L${here} ${y + 8}L${here - 8} ${y}Z`} className={styles['here']} />
      <text x={right - 52} y={y + 5} className={styles['strong']}>
        {signedSize(name, effect.here[name])}
      </text>
    </g>
  );
}
