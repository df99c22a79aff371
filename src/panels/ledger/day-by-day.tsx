// What the week brought, day by day: stands beside the ledger while no *Why?* is open.

import { t, weekday } from '../../words/index.ts';
import type { DayRecord } from '../../session/types.ts';
import { useTexts } from '../session.tsx';
import { headlines } from './headlines.ts';
import type { LedgerWeek } from './week.ts';
import styles from './ledger.module.css';

const A_DAY = 4;

export function DayByDay({ week, days }: { readonly week: LedgerWeek; readonly days: readonly DayRecord[] }) {
  const texts = useTexts();
  const told = days
    .slice(week.period.from, week.period.to + 1)
    .map((day, index) => ({ day: week.period.from + index, lines: headlines([day.happenings], texts, week.view, A_DAY) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <section className={styles['card']} aria-labelledby="days-title">
      <div className={styles['head']}>
        <h2 id="days-title">{t('ledger.day-by-day')}</h2>
      </div>
      <div className={styles['days']}>
        {told.length === 0 && <p>{t('happenings.quiet-week')}</p>}
        {told.map(({ day, lines }) => (
          <div key={day}>
            <h3>{weekday(day)}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
