// A promise already given to this person for this project: what was said, how it stands, and telling them of another week.

import { TriangleAlert } from 'lucide-react';
import type { Block, PromiseView, Week } from '../../core/index.ts';
import { dayAndWeek, hours, t } from '../../words/index.ts';
import { freeBlocks, placeOf, withBlock, withoutBlock } from '../blocks.ts';
import { shortName } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { PromiseBadge } from '../shared/promise-badge.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { warningFor } from './needs.ts';
import styles from './promise.module.css';

/** `week` is the one that the stepper shows: another than promised makes a new date to tell. */
export function OpenPromise({ promise, week }: { readonly promise: PromiseView; readonly week: Week }) {
  const texts = useTexts();
  return (
    <div className={styles['promised']}>
      <div className={styles['guess-head']}>
        <b>{t('projects.promised', { week: promise.week })}</b>
        <PromiseBadge promise={promise} />
      </div>
      <p className={styles['sub']}>
        {t('projects.promise-made', { day: dayAndWeek(promise.made) })}
        {promise.firstWeek !== promise.week && `, ${t('projects.promise-first', { week: promise.firstWeek })}`}
      </p>
      {promise.state === 'open' && <Tell promise={promise} week={week} name={shortName(texts, promise.to)} />}
    </div>
  );
}

function Tell({ promise, week, name }: { readonly promise: PromiseView; readonly week: Week; readonly name: string }) {
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const offered = warningFor(view, promise);
  if (offered === undefined) return undefined;
  const isPlanned = placeOf(offered, view) > 0;
  const isMoved = week > promise.week;
  const block: Block = { activity: 'warn', promise: promise.id, ...(isMoved ? { newWeek: week } : {}) };
  const toggle = (): void => {
    decide({ type: 'set-blocks', blocks: isPlanned ? withoutBlock(view, offered) : withBlock(view, block) });
  };
  return (
    <>
      <Button
        wide
        tinted={isPlanned}
        aria-pressed={isPlanned}
        isDisabled={!canPlan || (!isPlanned && freeBlocks(view) === 0)}
        onPress={toggle}
        before={<TriangleAlert size={20} aria-hidden />}
      >
        {isPlanned
          ? offered.activity === 'warn' && offered.newWeek !== undefined
            ? t('projects.warn-planned-week', { name, week: offered.newWeek })
            : t('projects.warn-planned', { name })
          : isMoved
            ? t('projects.warn', { name, week })
            : t('projects.warn-danger', { name })}
      </Button>
      <p className={styles['sub']}>
        {!isPlanned && freeBlocks(view) === 0
          ? t('projects.no-block')
          : t('projects.warn-cost', { hours: hours(view.manager.blockMinutes) })}
      </p>
      <ProblemLine of={['set-blocks']} />
    </>
  );
}
