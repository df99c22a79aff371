// What the week brought, day by day: stands beside the ledger while no *Why?* is open. Saturday and Sunday are one.

import type { ReactNode } from 'react';
import { hours, t, weekday } from '../../words/index.ts';
import type { DayRecord } from '../../session/types.ts';
import { projectShort } from '../names.ts';
import { useTexts } from '../session.tsx';
import { dayLog, type LogDay } from './day-log.ts';
import { LogLines } from './log-lines.tsx';
import { stallsOf } from './stalls.ts';
import { WatchAgain } from './week-picker.tsx';
import type { LedgerWeek } from './week.ts';
import styles from './ledger.module.css';

/** Below this a day lost nothing worth a figure (an hour). */
const LOST_TOLD = 60;
const FRIDAY = 4;

interface Props {
  readonly week: LedgerWeek;
  readonly days: readonly DayRecord[];
  /** Why weeks that went by on their own stopped after this one. */
  readonly ranOn?: ReactNode;
}

export function DayByDay({ week, days, ranOn }: Props) {
  const texts = useTexts();
  const { from, to } = week.period;
  const told = dayLog(days, from, to, texts, week.view).filter(({ lines, lost }) => lines.length > 0 || lost >= LOST_TOLD);
  const stalls = stallsOf(days, from, to);
  return (
    <section className={styles['card']} aria-labelledby="days-title">
      <div className={styles['head']}>
        <h2 id="days-title">{t('ledger.day-by-day')}</h2>
        <WatchAgain week={week.week} />
      </div>
      {ranOn}
      <div className={styles['days']}>
        {told.length === 0 && <p>{t('happenings.quiet-week')}</p>}
        {byHeading(told).map(({ heading, all }) => {
          const lost = all.reduce((sum, one) => sum + one.lost, 0);
          return (
            <div key={heading}>
              <h3>
                {heading}
                {lost >= LOST_TOLD && <span> · {t('ledger.day-lost', { hours: hours(lost) })}</span>}
              </h3>
              <LogLines links lines={all.flatMap(({ lines }) => lines)} />
            </div>
          );
        })}
        {stalls.length > 0 && (
          <div>
            <h3>{t('ledger.week-as-a-whole')}</h3>
            <LogLines
              links={false}
              lines={stalls.map(({ project, minutes }) => ({
                text: t('ledger.stall', { project: projectShort(texts, project), hours: hours(minutes) }),
              }))}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** Working days by name, the weekend as one. */
function byHeading(told: readonly LogDay[]): readonly { readonly heading: string; readonly all: readonly LogDay[] }[] {
  const groups = new Map<string, LogDay[]>();
  for (const one of told) {
    const heading = one.day % 7 > FRIDAY ? t('ledger.weekend') : weekday(one.day);
    groups.set(heading, [...(groups.get(heading) ?? []), one]);
  }
  return [...groups].map(([heading, all]) => ({ heading, all }));
}
