// What each week brought, in its own words: the weeks of the run one under the other.

import { useMemo } from 'react';
import type { View } from '../../core/index.ts';
import { DAYS_PER_WEEK, mondayOf } from '../../session/types.ts';
import type { DayRecord } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { headlines } from '../ledger/headlines.ts';
import { useSession, useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import styles from './weeks.module.css';

const A_WEEK = 4;

export function Weeks({ days, view }: { readonly days: readonly DayRecord[]; readonly view: View }) {
  const texts = useTexts();
  const lookAtWeek = useSession((session) => session.lookAtWeek);
  const weeks = useMemo(
    () =>
      Array.from({ length: Math.ceil(days.length / DAYS_PER_WEEK) }, (_, index) => ({
        week: index + 1,
        lines: headlines(
          days.slice(mondayOf(index + 1), mondayOf(index + 2)).map((day) => day.happenings),
          texts,
          view,
          A_WEEK,
        ),
      })),
    [days, texts, view],
  );
  return (
    <ol className={styles['weeks']}>
      {weeks.map(({ week, lines }) => (
        <li key={week} className={styles['week']}>
          <h3>
            {t('report.week', { week })}
            <Button kind="quiet" onPress={() => lookAtWeek(week)}>
              {t('replay.read')}
              <span className="unseen"> {t('replay.week', { week })}</span>
            </Button>
          </h3>
          <div>
            {lines.length === 0 ? (
              <p className={styles['muted']}>{t('report.week-quiet')}</p>
            ) : (
              lines.map((line) => <p key={line}>{line}</p>)
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
