// The weeks of a run as a strip to pick one from: a radio group, each week with a bar for the working time lost in it.

import { useId } from 'react';
import type { Week } from '../../core/index.ts';
import { hours, t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
import type { WeekPoint } from './series.ts';
import styles from './first.module.css';

interface Props {
  readonly points: readonly WeekPoint[];
  readonly picked: Week | undefined;
  readonly onPick: (week: Week) => void;
}

export function WeekStrip({ points, picked, onPick }: Props) {
  const name = useId();
  const most = Math.max(1, ...points.map((point) => point.lost));
  return (
    <fieldset className={styles['strip']}>
      <legend className="unseen">{t('debrief.first.worst')}</legend>
      {points.map(({ week, lost }) => (
        <label key={week} className={cx(styles['week'], picked === week && styles['picked'])}>
          <svg viewBox="0 0 10 24" preserveAspectRatio="none" aria-hidden focusable="false">
            <rect x="2" width="6" y={24 - Math.max(1, (lost / most) * 24)} height={Math.max(1, (lost / most) * 24)} />
          </svg>
          <input
            type="radio"
            className="unseen"
            name={name}
            value={week}
            checked={picked === week}
            onChange={() => onPick(week)}
            aria-label={t('debrief.first.week-name', { week, hours: hours(lost) })}
          />
          <span aria-hidden>{week}</span>
        </label>
      ))}
    </fieldset>
  );
}
