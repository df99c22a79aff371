// Twenty possible finish weeks as dots: in time solid blue, late hollow red, the flag after the promised week. The sentence, the
// dots, the counts and the table come from one `Dots`.

import { useId, useState } from 'react';
import type { PressEvent } from 'react-aria-components';
import { t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import { useSaid } from '../shared/said.ts';
import { cx } from '../shared/cx.ts';
import { labelled, weekOfShare, type Dots } from './dots.ts';
import { Term } from '../shared/term.tsx';
import styles from './dotplot.module.css';

const WIDTH = 280;
const RADIUS = 7;
const STEP = 16;
const AXIS = 26;
const FLAG = 30;
const FEWEST_ROWS = 4;
/** Weeks of two digits need this much room in a row of labels. */
const LABELS = 11;

interface Props {
  readonly dots: Dots;
  readonly promised: number;
  readonly lastWeek: number;
  /** What is forecast, for the table's caption. */
  readonly project: string;
}

export function Dotplot({ dots, promised, lastWeek, project }: Props) {
  const [isTable, setTable] = useState(false);
  const late = dots.total - dots.kept;
  const title = t('projects.keep-title', { kept: dots.kept, total: dots.total });
  useSaid(title, `${promised} ${title}`);
  const toggle = ({ target }: PressEvent): void => {
    setTable(!isTable);
    // The table is taller than the dots: what was pressed stays in sight.
    requestAnimationFrame(() => target.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h3 className={cx(styles['title'], 'figure')}>{title}</h3>
        <p className={styles['sub']}>
          <Term of="forecast">{t('projects.finish-week', { total: dots.total })}</Term>
        </p>
      </figcaption>
      <div className={isTable ? 'unseen' : undefined} aria-hidden>
        <Plot dots={dots} promised={promised} lastWeek={lastWeek} />
      </div>
      <Twin dots={dots} promised={promised} lastWeek={lastWeek} project={project} hidden={!isTable} />
      <Marks dots={dots} lastWeek={lastWeek} />
      <div className={styles['foot']}>
        <span className={cx(styles['legend'], 'figure')}>
          <svg width="14" height="14" aria-hidden>
            <circle cx="7" cy="7" r="6.5" className={styles['in-time']} />
          </svg>
          {t('projects.in-time', { count: dots.kept })}
        </span>
        <span className={cx(styles['legend'], 'figure')}>
          <svg width="14" height="14" aria-hidden>
            <circle cx="7" cy="7" r="5.5" className={styles['late']} />
          </svg>
          {t('projects.late', { count: late })}
        </span>
        <Button kind="quiet" className={styles['toggle']} onPress={toggle}>
          {t(isTable ? 'projects.as-dots' : 'projects.as-table')}
        </Button>
      </div>
    </figure>
  );
}

/** The tenth and the sixteenth dot by their names in the trade. */
function Marks({ dots, lastWeek }: Pick<Props, 'dots' | 'lastWeek'>) {
  const mark = (share: number): string => {
    const week = weekOfShare(dots, share);
    return week === undefined ? t('projects.never', { week: lastWeek }) : t('projects.by-week', { week });
  };
  return (
    <p className={cx(styles['marks'], 'figure')}>
      <span>
        <Term of="p50">{t('projects.p50')}</Term> {mark(0.5)}
      </span>
      <span>
        <Term of="p80">{t('projects.p80')}</Term> {mark(0.8)}
      </span>
    </p>
  );
}

function Plot({ dots, promised, lastWeek }: Omit<Props, 'project'>) {
  const rows = Math.max(FEWEST_ROWS, ...dots.columns.map((column) => column.dots));
  const floor = FLAG + rows * STEP;
  const names = dots.columns.map((column) => String(column.week ?? 'never'));
  // A band for each column: too little to have a library of scales loaded with the game.
  const band = WIDTH / Math.max(1, names.length);
  const bold = labelled(dots.columns, promised, LABELS);
  const radius = Math.min(RADIUS, band / 2 - 1);
  const flagAt = (Math.max(0, names.indexOf(String(promised))) + 1) * band;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${floor + AXIS}`} className={styles['plot']} focusable="false">
      {dots.columns.map((column, index) => {
        const x = (index + 0.5) * band;
        return (
          <g key={names[index]}>
            {Array.from({ length: column.dots }, (_, row) => (
              <circle
                key={row}
                cx={x}
                cy={floor - 4 - radius - row * STEP}
                r={column.inTime ? radius : radius - 1}
                className={styles[column.inTime ? 'in-time' : 'late']}
              />
            ))}
            {bold[index] === true && (
              <text x={x} y={floor + 21} textAnchor="middle" className={cx(styles['week'], column.week === promised && styles['promised'])}>
                {column.week ?? `>${lastWeek}`}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2={WIDTH} y1={floor} y2={floor} className={styles['axis']} />
      <g className={styles['flag']} transform={`translate(${Math.min(flagAt, WIDTH - 1.5)} 0)`}>
        <rect x="-1.5" y="0" width="3" height={floor} />
        <path d={flagAt > WIDTH - 26 ? 'M1.5 0H-26.5L-21.5 8L-26.5 16H1.5Z' : 'M-1.5 0H26.5L21.5 8L26.5 16H-1.5Z'} />
      </g>
    </svg>
  );
}

function Twin({ dots, promised, lastWeek, project, hidden }: Props & { readonly hidden: boolean }) {
  const id = useId();
  return (
    <table className={hidden ? 'unseen' : styles['table']} aria-describedby={id}>
      <caption id={id}>{t('projects.chart-caption', { total: dots.total, project, week: promised })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('projects.chart-week')}</th>
          <th scope="col">{t('projects.chart-count')}</th>
          <th scope="col">{t('projects.chart-promise')}</th>
        </tr>
      </thead>
      <tbody>
        {dots.columns
          .filter((column) => column.dots > 0)
          .map((column) => (
            <tr key={column.week ?? 'never'}>
              <th scope="row">{column.week ?? t('projects.never', { week: lastWeek })}</th>
              <td>{column.dots}</td>
              <td>{t(column.inTime ? 'projects.chart-in-time' : 'projects.chart-late')}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
