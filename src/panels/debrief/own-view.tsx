// The learner's own view, before the debrief says anything: the worst week, and what they would do again. Both can be left open. What the figures
// say stands beside the answer, never over it.

import { useState } from 'react';
import type { Week } from '../../core/index.ts';
import { hours, points as written, t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import { most, worstFall, type WeekPoint } from './series.ts';
import { WeekStrip } from './week-strip.tsx';
import styles from './first.module.css';

export interface OwnViewOf {
  readonly worst?: Week;
  readonly again?: string;
}

/** Longest answer, in letters. */
const LONGEST = 600;

interface Props {
  readonly points: readonly WeekPoint[];
  readonly own: OwnViewOf | undefined;
  readonly onOwn: (own: OwnViewOf | undefined) => void;
}

/** What the figures say of the weeks. */
export function recordOf(points: readonly WeekPoint[], picked: Week): string {
  const lost = most(points, (point) => point.lost);
  const fall = worstFall(points, (point) => point.trust);
  const hasFall = fall !== undefined && fall.by >= 100;
  if (lost === undefined || lost.lost === 0)
    return hasFall ? t('debrief.first.record-trust', { trust: fall.week, by: written(fall.by) }) : t('debrief.first.record-calm');
  const values = { week: lost.week, hours: hours(lost.lost) };
  const first = t(lost.week === picked ? 'debrief.first.record-agrees' : 'debrief.first.record-lost', values);
  return hasFall ? `${first} ${t('debrief.first.record-trust', { trust: fall.week, by: written(fall.by) })}` : first;
}

export function OwnView({ points, own, onOwn }: Props) {
  const [again, setAgain] = useState(own?.again ?? '');
  const [isSkipped, setSkipped] = useState(false);
  const change = (next: OwnViewOf): void => onOwn(next.worst === undefined && next.again === undefined ? undefined : next);
  const text = again.trim();
  const keep = (): void => change({ ...(own?.worst === undefined ? {} : { worst: own.worst }), ...(text === '' ? {} : { again: text }) });
  return (
    <section className={styles['own']} aria-labelledby="own-view">
      <h2 id="own-view" className={styles['kicker']}>
        {t('debrief.first.own')}
      </h2>
      {isSkipped ? (
        <>
          <p>{t('debrief.first.skipped')}</p>
          <Button kind="quiet" className={styles['skip']} onPress={() => setSkipped(false)}>
            {t('debrief.first.answer-after-all')}
          </Button>
        </>
      ) : (
        <>
          <p className={styles['question']}>{t('debrief.first.worst')}</p>
          <WeekStrip points={points} picked={own?.worst} onPick={(worst) => change({ ...own, worst })} />
          <p className={styles['record']}>{own?.worst === undefined ? t('debrief.first.pick') : recordOf(points, own.worst)}</p>
          <label className={styles['again']}>
            <span className={styles['question']}>{t('debrief.first.again')}</span>
            <textarea rows={3} maxLength={LONGEST} value={again} onChange={({ target }) => setAgain(target.value)} onBlur={keep} />
          </label>
          <div className={styles['own-foot']}>
            <span className={styles['muted']}>{t('debrief.first.private')}</span>
            <Button kind="quiet" className={styles['skip']} onPress={() => setSkipped(true)}>
              {t('debrief.first.skip')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
