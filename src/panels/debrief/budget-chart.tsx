// The budget: what has gone out week by week in solid ink, the whole of it as a dotted line, and a band for what meeting every need in time
// would have cost, from its cheapest option to its dearest.

import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { View } from '../../core/index.ts';
import { money, t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { axisOf } from './axis.ts';
import { bandOf, type BudgetWeek } from './budget-band.ts';
import { ChartFigure, type Twin } from './chart/chart-figure.tsx';
import styles from './chart/chart.module.css';
import { widthOf } from './chart/wrap.ts';
import type { WeekPoint } from './series.ts';

const HEIGHT = 220;
const TOP = 26;
const FLOOR = HEIGHT - 32;
/** Below this width there is no room for a word in the band; the line above the drawing says what it is. */
const BAND_NAMED = 420;

interface Props {
  readonly points: readonly WeekPoint[];
  readonly view: View;
}

const whole = (cents: number, currency: string): string => money(Math.round(cents / 100) * 100, currency);

export function budgetTitle(points: readonly WeekPoint[], budget: number, band: readonly BudgetWeek[], currency: string): string {
  const out = budget - (points.at(-1)?.capital ?? budget);
  const last = band[points.length - 1] ?? band.at(-1);
  const values = { out: whole(out, currency), budget: whole(budget, currency) };
  if (out > budget) return t('debrief.budget.over', values);
  if (last === undefined || out >= last.low)
    return t(last !== undefined && out > last.high ? 'debrief.budget.dear' : 'debrief.budget.within', values);
  return t('debrief.budget.under', values);
}

export function BudgetChart({ points, view }: Props) {
  const { currency } = useTexts();
  const band = bandOf(view);
  const { budget } = view.money;
  const twin: Twin = {
    caption: t('debrief.budget.caption'),
    head: [t('debrief.happened.head.week'), t('debrief.budget.spent'), t('debrief.budget.low'), t('debrief.budget.high')],
    rows: points.map(({ week, capital }) => [
      String(week),
      whole(budget - capital, currency),
      whole(band[week - 1]?.low ?? 0, currency),
      whole(band[week - 1]?.high ?? 0, currency),
    ]),
  };
  return (
    <ChartFigure
      title={budgetTitle(points, budget, band, currency)}
      sub={t('debrief.budget.sub')}
      twin={twin}
      renderDrawing={(width) => (
        <Drawing points={points} band={band} budget={budget} currency={currency} weeks={view.weeks} width={width} />
      )}
    />
  );
}

/** Of some heights for a line of text the one that is farthest from the lines that are drawn. */
function freest(heights: readonly number[], lines: readonly number[]): number {
  // A text stands on its height: its middle is a third of a line higher.
  const room = (height: number): number => Math.min(...lines.map((one) => Math.abs(one - (height - 5))));
  return heights.reduce((best, one) => (room(one) > room(best) ? one : best));
}

interface DrawingProps {
  readonly points: readonly WeekPoint[];
  readonly band: readonly BudgetWeek[];
  readonly budget: number;
  readonly currency: string;
  readonly weeks: number;
  readonly width: number;
}

function Drawing({ points, band, budget, currency, weeks, width }: DrawingProps) {
  const spent = whole(budget - (points.at(-1)?.capital ?? budget), currency);
  const full = t('debrief.budget.end', { amount: spent });
  const axis = axisOf(width, weeks, full);
  // Where the word has no room beside the line, the amount says it: the title has the word.
  const endText = widthOf(full) + 12 > width - axis.right ? spent : full;
  const y = scaleLinear()
    .domain([0, Math.max(budget, ...band.map(({ high }) => high), ...points.map(({ capital }) => budget - capital)) * 1.04])
    .range([FLOOR, TOP]);
  const path = line<WeekPoint>()
    .x(({ week }) => axis.x(week))
    .y(({ capital }) => y(budget - capital))
    .curve(curveStepAfter)([...points]);
  const shape = area<BudgetWeek>()
    .x(({ week }) => axis.x(week))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .curve(curveStepAfter)([...band]);
  const last = points.at(-1);
  const end = y(budget - (last?.capital ?? budget));
  const high = band.at(-1);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} focusable="false">
      <path d={shape ?? ''} className={styles['band']} />
      <line x1={axis.left} x2={axis.right} y1={y(budget)} y2={y(budget)} className={styles['plan']} />
      <text x={axis.left} y={y(budget) - 8} className={styles['muted']}>
        {t('debrief.budget.line', { amount: whole(budget, currency) })}
      </text>
      <line x1={0} x2={axis.right + 6} y1={FLOOR} y2={FLOOR} className={styles['axis']} />
      <path d={path ?? ''} className={styles['line']} />
      {last !== undefined && <circle cx={axis.x(last.week)} cy={end} r={4.5} className={styles['dot']} />}
      <text x={axis.right + 12} y={Math.min(FLOOR - 4, end + 5)} className={styles['strong']}>
        {endText}
      </text>
      {width > BAND_NAMED && high !== undefined && high.high > high.low && (
        <text
          x={axis.x(weeks) - 8}
          y={freest([y(high.high) + 18, (y(high.low) + y(high.high)) / 2 + 5, y(high.low) - 6], [end, y(budget)])}
          textAnchor="end"
          className={styles['muted']}
        >
          {t('debrief.budget.band')}
        </text>
      )}
      {axis.ticks.map((week) => (
        <text key={week} x={axis.x(week)} y={HEIGHT - 8} textAnchor="middle" className={styles['muted']}>
          {week}
        </text>
      ))}
    </svg>
  );
}
