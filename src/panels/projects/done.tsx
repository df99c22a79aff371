// What "done" includes: a switch for each part, with what it takes and what is owed.

import type { ProjectView } from '../../core/index.ts';
import { hours, t } from '../../words/index.ts';
import { usePlanning, useSession } from '../session.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Switch } from '../shared/switch.tsx';
import { Term } from '../shared/term.tsx';
import styles from './running.module.css';

export function Done({ project }: { readonly project: ProjectView }) {
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  if (project.done === undefined) return undefined;
  const { parts, debt } = project.done;
  const set = (changed: string, on: boolean): void => {
    decide({
      type: 'set-done',
      project: project.id,
      parts: parts.filter(({ part, included }) => (part === changed ? on : included)).map(({ part }) => part),
    });
  };
  return (
    <section className={styles['part']}>
      <h2>
        <Term of="debt">{t('projects.done')}</Term>
      </h2>
      {debt > 0 && <p className={styles['note']}>{t('projects.debt', { minutes: hours(debt) })}</p>}
      {parts.map(({ part, included, owed, minutes }) => (
        <Switch
          key={part}
          label={
            <>
              <span className={styles['name']}>{t(`projects.done.${part}`)}</span>
              <span className={styles['note']}>
                {t('projects.done-takes', { minutes: hours(minutes) })} {owed && t('projects.done-owed')}
              </span>
            </>
          }
          isSelected={included}
          isDisabled={!canPlan}
          onChange={(on) => set(part, on)}
        />
      ))}
      <ProblemLine of={['set-done']} />
    </section>
  );
}
