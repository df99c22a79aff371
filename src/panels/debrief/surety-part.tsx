// How sure the player said they were at each promise, against what came of it; and what changed after a hint.

import type { Calibration, HintFollowed } from '../../debrief/index.ts';
import type { View } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { projectShort, shortName } from '../names.ts';
import { useTexts } from '../session.tsx';
import { ChartFigure, type Twin } from './chart/chart-figure.tsx';
import styles from './chart/chart.module.css';
import own from './why.module.css';
import { scaleLinear } from 'd3-scale';

/** Points of bias that are none (calibration). */
const FAIR = 10;
const ROW = 32;

export function suretyTitle({ bias }: Calibration): string {
  if (bias === undefined) return t('debrief.surety.none');
  const points = Math.round(Math.abs(bias));
  return points < FAIR ? t('debrief.surety.fair') : t(bias > 0 ? 'debrief.surety.over' : 'debrief.surety.under', { points });
}

export function SuretyPart({ calibration, view }: { readonly calibration: Calibration; readonly view: View }) {
  const texts = useTexts();
  if (calibration.promises.length === 0) return <p className={own['muted']}>{t('debrief.surety.nothing-said')}</p>;
  const rows = calibration.promises.map((one) => {
    const promise = view.promises.find(({ id }) => id === one.promise);
    const label =
      promise === undefined
        ? one.promise
        : t('report.slope-to', { project: projectShort(texts, promise.project), name: shortName(texts, promise.to) });
    return { ...one, label };
  });
  const twin: Twin = {
    caption: t('debrief.surety.caption'),
    head: [t('report.slope-what'), t('debrief.surety.said'), t('debrief.surety.came')],
    rows: rows.map(({ label, said, kept }) => [
      label,
      t('format.percent', { value: said }),
      t(kept ? 'report.kept' : 'debrief.surety.broken'),
    ]),
  };
  return (
    <ChartFigure
      title={suretyTitle(calibration)}
      sub={t('debrief.surety.sub')}
      twin={twin}
      renderDrawing={(width) => {
        const x = scaleLinear()
          .domain([0, 100])
          .range([width * 0.45, width - 90]);
        return (
          <svg viewBox={`0 0 ${width} ${rows.length * ROW + 26}`} focusable="false">
            {rows.map(({ promise, label, said, kept }, index) => {
              const y = index * ROW + ROW / 2;
              return (
                <g key={promise}>
                  <text x={0} y={y + 5} className={styles['text']}>
                    {label.length > width / 20 ? `${label.slice(0, Math.floor(width / 20) - 1)}…` : label}
                  </text>
                  <line x1={x(0)} x2={x(100)} y1={y} y2={y} className={styles['grid']} />
                  <circle cx={x(said)} cy={y} r={6} className={styles[kept ? 'dot' : 'hollow']} />
                  <text x={width - 80} y={y + 5} className={styles['strong']}>
                    {t(kept ? 'debrief.surety.kept-sign' : 'debrief.surety.broken-sign')}
                  </text>
                </g>
              );
            })}
            {[0, 50, 100].map((value) => (
              <text key={value} x={x(value)} y={rows.length * ROW + 18} textAnchor="middle" className={styles['muted']}>
                {t('format.percent', { value })}
              </text>
            ))}
          </svg>
        );
      }}
    />
  );
}

export function HintsPart({ hints }: { readonly hints: readonly HintFollowed[] }) {
  if (hints.length === 0) return <p className={own['muted']}>{t('debrief.hints.none')}</p>;
  return (
    <ul className={own['hints']}>
      {hints.map(({ rule, week, what }) => (
        <li key={`${rule} ${week}`}>
          {t('debrief.hints.line', { week, title: t(`findings.mistake.${rule}`) })} <b>{t(`debrief.hint-outcome.${what}`)}</b>
        </li>
      ))}
    </ul>
  );
}
