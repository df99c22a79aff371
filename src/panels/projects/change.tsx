// Which window a switch-over makes: what the change board granted, and asking it ahead.

import type { ProjectView } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { usePlanning, useSession, useView } from '../session.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { Term } from '../shared/term.tsx';
import styles from './running.module.css';

const LATER = 'later';
/** Windows that are offered at once; later ones come nearer by themselves. */
const WINDOWS = 4;

export function Change({ project }: { readonly project: ProjectView }) {
  const { weeks, week: now, freeze } = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const { change } = project;
  if (change === undefined) return undefined;
  const open = Array.from({ length: weeks }, (_, i) => i + 1).filter((week) => week > now && !freeze.includes(week));
  const offered = [...new Set([...open.slice(0, WINDOWS), ...(change.week === undefined ? [] : [change.week])])];
  const ask = (value: string): void => {
    const week = offered.find((one) => String(one) === value);
    if (week !== change.week) decide({ type: 'submit-change', project: project.id, ...(week === undefined ? {} : { week }) });
  };
  return (
    <section className={styles['part']}>
      <h2>
        <Term of="change-board">{t('projects.board')}</Term>
      </h2>
      <p className={styles['note']}>
        {change.standard
          ? t('projects.board.standard')
          : change.week === undefined
            ? t('projects.board.none', { next: change.next })
            : t('projects.board.granted', { week: change.week })}
      </p>
      {!change.standard && (
        <Segmented
          wrap
          label={t('projects.board.weeks')}
          value={change.week === undefined ? LATER : String(change.week)}
          isDisabled={!canPlan}
          onChange={ask}
          segments={[
            { value: LATER, label: t('projects.board.later') },
            ...offered.map((week) => ({ value: String(week), label: t('projects.board.week', { week }) })),
          ]}
        />
      )}
      <ProblemLine of={['submit-change']} />
    </section>
  );
}
