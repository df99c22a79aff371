// The three lines of a brief that go with a delegation (M53): a switch for each, and what was told stays told.

import type { IntentLine, ProjectView } from '../../core/index.ts';
import { INTENT_LINES } from '../../session/types.ts';
import { dayAndWeek, t } from '../../words/index.ts';
import { usePlanning, useSession, useView } from '../session.tsx';
import { Switch } from '../shared/switch.tsx';
import styles from './running.module.css';

export function Brief({ project }: { readonly project: ProjectView }) {
  const canPlan = usePlanning();
  const { day } = useView();
  const decide = useSession((session) => session.decide);
  const { intent, stopped } = project;
  if (intent === undefined) return undefined;
  const set = (changed: IntentLine, on: boolean): void => {
    decide({
      type: 'set-delegation',
      project: project.id,
      level: project.delegation,
      intent: INTENT_LINES.filter((line) => (line === changed ? on : intent.lines.includes(line))),
    });
  };
  return (
    <section className={styles['part']}>
      <h2>{t('projects.intent')}</h2>
      {stopped !== undefined && stopped >= day && <p className={styles['note']}>{t('projects.stopped', { day: dayAndWeek(stopped) })}</p>}
      {INTENT_LINES.map((line) => (
        <Switch
          key={line}
          label={
            <>
              <span className={styles['name']}>{t(`projects.intent.${line}`)}</span>
              <span className={styles['note']}>{t(intent.told.includes(line) ? 'projects.intent-told' : 'projects.intent-takes')}</span>
            </>
          }
          isSelected={intent.lines.includes(line)}
          isDisabled={!canPlan || intent.told.includes(line)}
          onChange={(on) => set(line, on)}
        />
      ))}
    </section>
  );
}
