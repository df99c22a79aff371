// The panel while a week plays: what happens, day by day, as the building shows it. Nothing can be planned meanwhile.

import { useMemo } from 'react';
import type { DayRecord } from '../../session/types.ts';
import { t, weekday } from '../../words/index.ts';
import { Answered } from '../inbox/letter.tsx';
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
  // An answer in mid-week sends the week on at once: what they said back is still to be read.
  const last = useSession((session) => session.log.at(-1)?.decision);
  const messages = useSession((session) => session.view?.messages);
  const answered = last?.type === 'answer' ? messages?.find((message) => message.event === last.event) : undefined;
  const told = useMemo((): readonly ToldDay[] => {
    const monday = shownDay - (shownDay % 7);
    return days
      .slice(monday, shownDay + 1)
      .map((record: DayRecord, index) => ({ day: monday + index, lines: headlines([record.happenings], texts, record.view, A_DAY) }))
      .reverse();
  }, [days, shownDay, texts]);
  return (
    <PanelFrame title={t('frame.week-plays')}>
      {answered !== undefined && <Answered message={answered} />}
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
