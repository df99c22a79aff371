// What happened, week by week: decisions and events over four lanes, a scrubber below them, and the list of what was decided. Whatever
// is pointed at is told in the list; whatever is pressed shows the building as it was in that week.

import { useState } from 'react';
import type { Week } from '../../core/index.ts';
import { hours, money, points as written, t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { axisOf, type Axis } from './axis.ts';
import { ChartFigure, type Twin } from './chart/chart-figure.tsx';
import { MarkRow } from './mark-row.tsx';
import { PictureButton } from './picture-button.tsx';
import { Scrubber } from './scrubber.tsx';
import type { WeekPoint } from './series.ts';
import { runTitle } from './takeaways.ts';
import { Lanes } from './timeline-lanes.tsx';
import { markText, type Mark } from './timeline-marks.ts';
import styles from './timeline.module.css';

interface Props {
  readonly points: readonly WeekPoint[];
  readonly marks: readonly Mark[];
  readonly weeks: Week;
  readonly budget: number;
  /** The week that is shown in the building. */
  readonly shown: Week;
  readonly onShow: (week: Week) => void;
  readonly isPaper?: boolean;
}

function twinOf(points: readonly WeekPoint[], marks: readonly Mark[], currency: string): Twin {
  return {
    caption: t('debrief.happened.caption'),
    head: ['week', 'lost', 'trust', 'money', 'energy', 'marks'].map((name) => t(`debrief.happened.head.${name as 'week'}`)),
    rows: points.map((point) => [
      String(point.week),
      hours(point.lost),
      written(point.trust),
      money(point.capital, currency),
      written(point.energy),
      marks
        .filter(({ week }) => week === point.week)
        .map(({ sign, text }) => `${sign} ${text}`)
        .join(' · '),
    ]),
  };
}

export function Timeline({ points, marks, weeks, budget, shown, onShow, isPaper = false }: Props) {
  const { currency } = useTexts();
  const [pointed, setPointed] = useState<string>();
  const axisFor = (width: number): Axis => axisOf(width, weeks, money(budget, currency));
  // What is pointed at is told; else what the week that is shown had.
  const told = marks.filter(({ sign, week }) => (pointed === undefined ? week === shown : sign === pointed));
  return (
    <div className={styles['timeline']}>
      <ChartFigure
        title={runTitle(points)}
        twin={twinOf(points, marks, currency)}
        renderDrawing={(width) => <Lanes points={points} weeks={weeks} budget={budget} currency={currency} width={width} shown={shown} />}
        after={<PictureButton kind="quiet" points={points} weeks={weeks} budget={budget} marks={() => marks} />}
        renderAbove={(width) => <MarkRow axis={axisFor(width)} marks={marks} onPointed={setPointed} onShow={onShow} />}
        renderBelow={(width) => <Scrubber axis={axisFor(width)} last={points.length} shown={shown} onShow={onShow} />}
      />
      <ul className={styles['now']} aria-label={t('debrief.happened.marks-of', { week: shown })}>
        {told.length === 0 ? (
          <li className={styles['muted']}>{t('debrief.happened.no-marks', { week: shown })}</li>
        ) : (
          told.map((mark) => <MarkLine key={mark.sign} mark={mark} />)
        )}
      </ul>
      {marks.length > 0 && (
        <details className={styles['all']} open={isPaper}>
          <summary>{t('debrief.happened.all-marks', { count: marks.length })}</summary>
          <ul className={styles['marks']}>
            {marks.map((mark) => (
              <MarkLine key={mark.sign} mark={mark} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A number in a disc for what was decided, a letter in a diamond for what came. */
function MarkLine({ mark }: { readonly mark: Mark }) {
  return (
    <li>
      <span className={cx(styles['sign'], styles[mark.kind])} aria-hidden>
        <span>{mark.sign}</span>
      </span>
      <span>{markText(mark)}</span>
    </li>
  );
}
