// The panel while a week plays: what happens, day by day, as the building shows it. Nothing can be planned meanwhile.

import { useMemo } from 'react';
import { t, weekday } from '../../words/index.ts';
import { Answered } from '../inbox/letter.tsx';
import { dayLog } from '../ledger/day-log.ts';
import { LogLines } from '../ledger/log-lines.tsx';
import { useSession, useTexts } from '../session.tsx';
import { PanelFrame } from '../shared/panel.tsx';
import styles from './week-feed.module.css';

export function WeekFeed({ shownDay }: { readonly shownDay: number }) {
  const texts = useTexts();
  const days = useSession((session) => session.days);
  // An answer in mid-week sends the week on at once: what they said back is still to be read.
  const last = useSession((session) => session.log.at(-1)?.decision);
  const messages = useSession((session) => session.view?.messages);
  const answered = last?.type === 'answer' ? messages?.find((message) => message.event === last.event) : undefined;
  const told = useMemo(() => {
    const view = days[shownDay]?.view;
    const monday = shownDay - (shownDay % 7);
    return view === undefined ? [] : [...dayLog(days, monday, shownDay, texts, view)].reverse();
  }, [days, shownDay, texts]);
  return (
    <PanelFrame title={t('frame.week-plays')}>
      {answered !== undefined && <Answered message={answered} />}
      <div className={styles['days']}>
        {told.map(({ day, lines }) => (
          <section key={day} className={styles['day']}>
            <h2>{weekday(day)}</h2>
            {lines.length === 0 ? <p className={styles['quiet']}>{t('frame.quiet-day')}</p> : <LogLines links={false} lines={lines} />}
          </section>
        ))}
      </div>
    </PanelFrame>
  );
}
