// The weeks of a run with their bookmarks, and the way back to each Monday. Going back is asked, for it begins a branch.

import { useCallback, useRef, useState } from 'react';
import { Bookmark, BookmarkPlus, History, X } from 'lucide-react';
import type { Week } from '../../core/index.ts';
import type { Bookmark as Mark, Session } from '../../session/types.ts';
import { weekOf } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { say } from '../speech.ts';
import { GoBack } from './go-back.tsx';
import { NameForm } from './name-form.tsx';
import styles from './branches.module.css';

/** The week that is planned, or the last one where the run is over. */
const currentWeek = ({ days, view }: Session): Week => Math.min(weekOf(days.length), view?.weeks ?? 1);

export function WeekList() {
  const now = useSession(currentWeek);
  const marks = useSession((session) => session.bookmarks);
  const mode = useSession((session) => session.mode);
  const canBranch = useSession((session) => session.canBranch);
  // The latest first: that is where one stands.
  const weeks = Array.from({ length: now }, (_, index) => now - index);
  return (
    <section className={styles['part']} aria-labelledby="branches-weeks">
      <h2 id="branches-weeks">{t('branches.weeks')}</h2>
      {!canBranch && <p className={styles['note']}>{t(`branches.not-yet.${mode}`)}</p>}
      <ol className={styles['weeks']} reversed>
        {weeks.map((week) => (
          <li key={week}>
            <WeekRow week={week} isNow={week === now} mark={marks.find((one) => one.week === week)} canBranch={canBranch} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly week: Week;
  readonly isNow: boolean;
  readonly mark: Mark | undefined;
  readonly canBranch: boolean;
}

function WeekRow({ week, isNow, mark, canBranch }: RowProps) {
  const bookmark = useSession((session) => session.bookmark);
  const isMine = useSession((session) => session.readOnly !== true);
  const [asks, setAsks] = useState<'mark' | 'back'>();
  // The question held the focus and goes: the row's own buttons take it back.
  const wasAsked = useRef(false);
  const end = (): void => {
    wasAsked.current = true;
    setAsks(undefined);
  };
  const takeFocusBack = useCallback((row: HTMLElement | null): void => {
    if (row === null || !wasAsked.current) return;
    wasAsked.current = false;
    row.querySelector('button')?.focus();
  }, []);
  if (asks === 'back') return <GoBack week={week} onEnd={end} />;
  if (asks === 'mark')
    return (
      <NameForm
        label={t('branches.mark-name')}
        title={t('branches.mark-title', { week })}
        first={mark?.name ?? t('branches.mark-first', { week })}
        confirm={t('branches.mark-keep')}
        onKeep={(name) => {
          bookmark(week, name);
          say(t(name.trim() === '' ? 'branches.unmarked' : 'branches.marked', { week }));
          end();
        }}
        onEnd={end}
      />
    );
  return (
    <div className={styles['week']} ref={takeFocusBack}>
      <p className={styles['week-words']}>
        <b>{t('branches.week', { week })}</b>
        {isNow && <span className={styles['note']}>{t('branches.now')}</span>}
        {mark !== undefined && (
          <span className={styles['mark']}>
            <Bookmark size={16} fill="currentColor" aria-hidden /> {mark.name}
          </span>
        )}
      </p>
      <div className={styles['deeds']}>
        {isMine && (
          <IconButton
            label={t(mark === undefined ? 'branches.mark' : 'branches.mark-change', { week })}
            icon={mark === undefined ? <BookmarkPlus size={20} aria-hidden /> : <Bookmark size={20} aria-hidden />}
            onPress={() => setAsks('mark')}
          />
        )}
        {isMine && mark !== undefined && (
          <IconButton
            label={t('branches.mark-remove', { week })}
            icon={<X size={20} aria-hidden />}
            onPress={() => {
              bookmark(week, '');
              say(t('branches.unmarked', { week }));
            }}
          />
        )}
        {canBranch && (
          <Button
            className={cx(styles['back'])}
            before={<History size={18} aria-hidden />}
            aria-label={t('branches.back-of', { week })}
            onPress={() => setAsks('back')}
          >
            {t('branches.back')}
          </Button>
        )}
      </div>
    </div>
  );
}
