// The runs that this machine keeps, newest first: go on, see how one ended, delete one. Deleting asks once.

import { useState } from 'react';
import { ChevronRight, Trash2 } from 'lucide-react';
import type { SavedRun } from '../../session/types.ts';
import { moment, t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { PlainButton as Button, PlainIconButton as IconButton } from '../shared/plain-button.tsx';
import { Progress } from '../shared/progress.tsx';
import styles from './title.module.css';

/** Older runs wait behind those; nobody reads a list of fifty. */
const MOST_SHOWN = 4;

/** The question takes the place of the button that had the focus. */
const focusOnArrival = (element: HTMLElement | null): void => element?.focus();

export function SavedRuns({ runs }: { readonly runs: readonly SavedRun[] }) {
  const newest = [...runs].sort((a, b) => b.savedAt - a.savedAt);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? newest : newest.slice(0, MOST_SHOWN);
  return (
    <section className={styles['runs']} aria-labelledby="runs-title">
      <h2 id="runs-title">{t('title.saved')}</h2>
      <ul>
        {shown.map((run) => (
          <li key={run.run}>
            <Run run={run} />
          </li>
        ))}
      </ul>
      {shown.length < newest.length && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {t('title.more-runs', { count: newest.length })}
        </Button>
      )}
    </section>
  );
}

function Run({ run }: { readonly run: SavedRun }) {
  const resume = useSession((session) => session.resume);
  const deleteRun = useSession((session) => session.deleteRun);
  const [isSure, setSure] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const open = async (): Promise<void> => {
    setOpening(true);
    await resume(run.run);
    setOpening(false);
  };
  const when = moment(run.savedAt);
  if (isSure) {
    return (
      <div
        ref={focusOnArrival}
        tabIndex={-1}
        className={styles['run']}
        role="group"
        aria-label={t('title.delete-of', { scenario: run.title, when })}
      >
        <p>{t('title.delete-sure')}</p>
        <div className={styles['sure']}>
          <Button onPress={() => setSure(false)}>{t('title.delete-no')}</Button>
          <Button onPress={() => void deleteRun(run.run)}>{t('title.delete-yes')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles['run']}>
      <div className={styles['run-words']}>
        <b>{run.title}</b>
        {(run.name !== undefined || run.from !== undefined) && <span>{run.name ?? t('title.branch', { week: run.from ?? 1 })}</span>}
        <span>
          {run.finished ? t('title.saved-finished', { when }) : t('title.saved-week', { week: run.week, weeks: run.weeks, when })}
        </span>
        {isOpening && <Progress label={t('title.opening-run')} />}
      </div>
      <Button
        after={<ChevronRight size={18} aria-hidden />}
        aria-label={
          run.finished
            ? t('title.see-report-of', { scenario: run.title, when })
            : t('title.go-on-of', { scenario: run.title, week: run.week })
        }
        onPress={() => void open()}
      >
        {t(run.finished ? 'title.see-report' : 'title.go-on')}
      </Button>
      <IconButton
        label={t('title.delete-of', { scenario: run.title, when })}
        icon={<Trash2 size={18} aria-hidden />}
        onPress={() => setSure(true)}
      />
    </div>
  );
}
