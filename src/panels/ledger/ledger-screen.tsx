// The Friday ledger: six figures from Monday to Friday, a word for each change, and *Why?* beside it. Frame and primary button
// are the office's.

import { useMemo, useState } from 'react';
import { Clock } from 'lucide-react';
import { t } from '../../words/index.ts';
import { place } from '../focus.ts';
import { useLayout } from '../layout.ts';
import { TipSlot } from '../marks/slot.tsx';
import { weekOf } from '../../session/types.ts';
import { useSession, useTexts } from '../session.tsx';
import { Reflection } from '../reflection/reflection.tsx';
import { DayByDay } from './day-by-day.tsx';
import { FiguresTable } from './figures-table.tsx';
import { headlines } from './headlines.ts';
import { nextUp } from './next.ts';
import { ledgerWeek, type RowName } from './week.ts';
import { RanOnNote } from './ran-on.tsx';
import { WeekPicker } from './week-picker.tsx';
import { WhyCard } from './why-card.tsx';
import styles from './ledger.module.css';

const HEADLINES = 3;

export function LedgerScreen() {
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const save = useSession((session) => session.save);
  const [open, setOpen] = useState<RowName>();
  const isDesk = useLayout() === 'desk';
  const texts = useTexts();
  const asked = useSession((session) => (session.shownDay === undefined ? undefined : weekOf(session.shownDay)));
  const week = useMemo(() => ledgerWeek(days, log, asked), [days, log, asked]);
  if (week === undefined) return undefined;
  const { from, to } = week.period;
  const told = headlines(
    days.slice(from, to + 1).map((day) => day.happenings),
    texts,
    week.view,
    HEADLINES,
  );
  const isLast = to === days.length - 1;
  const next = isLast ? nextUp(week.view, texts) : undefined;
  const shown = week.rows.find((row) => row.name === open);
  const why = shown !== undefined && <WhyCard key={shown.name} row={shown} week={week} onClose={() => setOpen(undefined)} />;
  return (
    <div className={styles['screen']}>
      <div className={styles['ledger']}>
        <section className={styles['card']} aria-labelledby="panel-title">
          <div className={styles['head']}>
            <h1 id="panel-title" {...place('title')}>
              {t('ledger.title', { week: week.week })}
            </h1>
            {!isDesk && save === 'saved' && <span className={styles['saved']}>{t('frame.saved')}</span>}
            <WeekPicker week={week.week} />
          </div>
          {isLast && !isDesk && <RanOnNote />}
          <div className={styles['told']}>
            {told.length === 0 ? <p>{t('happenings.quiet-week')}</p> : told.map((sentence) => <p key={sentence}>{sentence}</p>)}
          </div>
          <TipSlot />
          <FiguresTable
            caption={t('ledger.caption', { week: week.week })}
            before={t('ledger.monday')}
            after={t('ledger.friday')}
            week={week}
            open={open}
            onOpen={setOpen}
            below={isDesk ? undefined : why}
          />
          {next !== undefined && (
            <p className={styles['next']}>
              <Clock size={20} aria-hidden />
              {next}
            </p>
          )}
          <Reflection week={week.week} />
        </section>
        {isDesk && why !== false ? why : <DayByDay week={week} days={days} ranOn={isLast && isDesk && <RanOnNote />} />}
      </div>
    </div>
  );
}
