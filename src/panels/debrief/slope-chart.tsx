// Promised → delivered as a slope chart with a table twin. Kept is a level line, moved in time is dashed, broken is heavy and red;
// each end says its week, each line says its word.

import { useState } from 'react';
import type { View } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { projectShort, shortName } from '../names.ts';
import { useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { widthOf } from './chart/wrap.ts';
import { countEndings, linesOf, slopes, type Ending, type Slope } from './promises.ts';
import styles from './slope.module.css';

/** From one end of a line to the other, and beside it. */
const ACROSS = 70;
const BESIDE = 12;
/** Height of the text: a chart so many sixteenths wide, in the reader's own text size, has labels of that size. */
const TEXT = 16;
const GAP = 27;
const TOP = 38;
const DOT = 5.5;
const LABEL_DROP = 5.5;
const MARKS: Readonly<Record<Ending, string>> = {
  kept: '✓',
  early: '✓',
  moved: '△',
  'moved-late': '△',
  'late-warned': '⬣',
  'late-silent': '⬣',
  open: '○',
};

function endingText(slope: Slope): string {
  switch (slope.ending) {
    case 'kept':
      return t('report.kept');
    case 'early':
      return t('report.kept-early', { weeks: slope.promised - (slope.delivered ?? slope.promised) });
    case 'moved':
      return t('report.moved', { week: slope.told ?? slope.promised });
    case 'moved-late':
      return t('report.moved-late', { week: slope.told ?? slope.promised });
    case 'late-warned':
      return t(slope.delivered === undefined ? 'report.never-warned' : 'report.late-warned', { week: slope.told ?? slope.promised });
    case 'late-silent':
      return t(slope.delivered === undefined ? 'report.never-silent' : 'report.late-silent');
    case 'open':
      return t('report.still-open');
  }
}

export function SlopeChart({ view }: { readonly view: View }) {
  const [isTable, setTable] = useState(false);
  const all = slopes(view);
  const counts = countEndings(all);
  if (all.length === 0) return <p>{t('report.promises-none')}</p>;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <h3>{t('report.promises-title', { kept: counts.kept, moved: counts.moved, late: counts.movedLate, broken: counts.broken })}</h3>
        {counts.open > 0 && <p>{t('report.promises-open-end', { count: counts.open })}</p>}
      </figcaption>
      {!isTable && (
        <div aria-hidden className={styles['drawn']}>
          <Lines all={all} weeks={view.weeks} />
        </div>
      )}
      <Twin all={all} hidden={!isTable} />
      <Button kind="quiet" className={styles['toggle']} onPress={() => setTable(!isTable)}>
        {t(isTable ? 'report.as-chart' : 'report.as-table')}
      </Button>
    </figure>
  );
}

function Lines({ all, weeks }: { readonly all: readonly Slope[]; readonly weeks: number }) {
  const texts = useTexts();
  const lines = linesOf(all, weeks);
  const named = all.map(({ promise }) =>
    t('report.slope-short', { project: projectShort(texts, promise.project), name: shortName(texts, promise.to) }),
  );
  const said = all.map((slope) => `${MARKS[slope.ending]} ${endingText(slope)}`);
  const longest = (some: readonly string[], more: string): number => Math.max(...some.map((text) => widthOf(`${text} ${more}`)));
  const x = { left: longest(named, '13') + BESIDE, right: 0, width: 0 };
  x.right = x.left + ACROSS;
  x.width = x.right + BESIDE + longest(said, '13 ');
  const yOf = (line: number | undefined): number => TOP + TEXT + (line ?? 0) * GAP;
  const height = yOf(Math.max(...lines.left, ...lines.right)) + 18;
  return (
    <svg viewBox={`0 0 ${x.width} ${height}`} width={`${x.width / TEXT}rem`} className={styles['chart']} focusable="false">
      <text x={x.left} y="18" textAnchor="end" className={styles['side']}>
        {t('report.promised')}
      </text>
      <text x={x.right} y="18" textAnchor="start" className={styles['side']}>
        {t('report.delivered')}
      </text>
      {all.map((slope, index) => {
        const [left, right] = [yOf(lines.left[index]), yOf(lines.right[index])];
        return (
          <g key={slope.id} className={styles[slope.ending]}>
            {slope.ending !== 'open' && <line x1={x.left} y1={left} x2={x.right} y2={right} className={styles['line']} />}
            <circle cx={x.left} cy={left} r={DOT} className={styles['dot']} />
            {slope.delivered === undefined ? (
              <circle cx={x.right} cy={right} r={DOT - 1} className={styles['hollow']} />
            ) : (
              <circle cx={x.right} cy={right} r={DOT} className={styles['dot']} />
            )}
            <text x={x.left - BESIDE} y={left + LABEL_DROP} textAnchor="end" className={styles['label']}>
              {named[index]} <tspan className={styles['week']}>{slope.promised}</tspan>
            </text>
            <text x={x.right + BESIDE} y={right + LABEL_DROP} className={styles['label']}>
              {slope.delivered !== undefined && <tspan className={styles['week']}>{slope.delivered} </tspan>}
              <tspan className={styles['word']} dx={slope.delivered === undefined ? 0 : 4}>
                {said[index]}
              </tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Twin({ all, hidden }: { readonly all: readonly Slope[]; readonly hidden: boolean }) {
  const texts = useTexts();
  return (
    <table className={cx(styles['table'], hidden && styles['twin'])}>
      <caption>{t('report.slope-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.slope-what')}</th>
          <th scope="col">{t('report.slope-promised')}</th>
          <th scope="col">{t('report.slope-delivered')}</th>
          <th scope="col">{t('report.slope-how')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((slope) => (
          <tr key={slope.id}>
            <th scope="row">
              {t('report.slope-to', { project: projectShort(texts, slope.promise.project), name: shortName(texts, slope.promise.to) })}
            </th>
            <td>{slope.promised}</td>
            <td>{slope.delivered ?? t('report.never')}</td>
            <td>{endingText(slope)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
