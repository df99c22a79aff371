// The panel while a week plays: what happens, day by day, as the building shows it. Nothing can be planned meanwhile.

import { useMemo } from 'react';
import type { DayRecord } from '../../session/types.ts';
import { t, weekday } from '../../words/index.ts';
import { headlines } from '../ledger/headlines.ts';
import { useSession, useTexts } from '../session.tsx';
import { PanelFrame } from '../shared/panel.tsx';
import styles from './week-feed.module.css';

const A_DAY = 3;

interface ToldDay {
  readonly day: number;
  readonly lines: readonly string[];
}

export function WeekFeed({ shownDay }: { readonly shownDay: number }) {
  const texts = useTexts();
  const days = useSession((session) => session.days);
  const told = useMemo((): readonly ToldDay[] => {
    const monday = shownDay - (shownDay % 7);
    return days
      .slice(monday, shownDay + 1)
      .map((record: DayRecord, index) => ({ day: monday + index, lines: headlines([record.happenings], texts, record.view, A_DAY) }))
      .reverse();
  }, [days, shownDay, texts]);
  return (
    <PanelFrame title={t('frame.week-plays')}>
      <div className={styles['days']}>
        {told.map(({ day, lines }) => (
          <section key={day} className={styles['day']}>
            <h2>{weekday(day)}</h2>
            {lines.length === 0 ? <p className={styles['quiet']}>{t('frame.quiet-day')}</p> : lines.map((line) => <p key={line}>{line}</p>)}
          </section>
        ))}
      </div>
    </PanelFrame>
  );
}
