// The building as it was at the end of a week, with what that week brought; its ledger is one press away.

import { useMemo } from 'react';
import type { View, Week } from '../../core/index.ts';
import { DAYS_PER_WEEK, mondayOf, type DayRecord } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { Building } from '../building/building.tsx';
import { headlines } from '../ledger/headlines.ts';
import { useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import styles from './happened.module.css';

const A_WEEK = 4;

interface Props {
  readonly week: Week;
  readonly days: readonly DayRecord[];
  readonly view: View;
  readonly onLedger: (week: Week) => void;
  readonly onWatch: (week: Week) => void;
}

export function WeekShown({ week, days, view, onLedger, onWatch }: Props) {
  return (
    <section className={styles['shown']} aria-labelledby="week-shown">
      <div className={styles['building']}>
        <Building covered={false} />
      </div>
      <div className={styles['shown-text']}>
        <h3 id="week-shown">{t('debrief.happened.as-it-was', { week })}</h3>
        <WeekLines week={week} days={days} view={view} />
        <div className={styles['ways']}>
          <Button onPress={() => onLedger(week)}>{t('debrief.why.ledger', { week })}</Button>
          <Button kind="quiet" onPress={() => onWatch(week)}>
            {t('debrief.happened.watch', { week })}
          </Button>
        </div>
      </div>
    </section>
  );
}

export function WeekLines({
  week,
  days,
  view,
  most = A_WEEK,
}: {
  readonly week: Week;
  readonly days: readonly DayRecord[];
  readonly view: View;
  readonly most?: number;
}) {
  const texts = useTexts();
  const lines = useMemo(() => {
    const from = mondayOf(week);
    return headlines(
      days.slice(from, from + DAYS_PER_WEEK).map((day) => day.happenings),
      texts,
      view,
      most,
    );
  }, [week, days, texts, view, most]);
  return (
    <div className={styles['lines']}>
      {lines.length === 0 ? <p className={styles['muted']}>{t('report.week-quiet')}</p> : lines.map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}
