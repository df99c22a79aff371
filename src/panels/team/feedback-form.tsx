// How a word about somebody's work is meant to be said, and the habit that waits for one. The form is chosen once the block is planned.

import type { PersonView } from '../../core/index.ts';
import { FEEDBACK_FORMS } from '../../session/types.ts';
import { t, weekOfDay } from '../../words/index.ts';
import { personTexts, shortName } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Segmented } from '../shared/segmented.tsx';
import styles from './team.module.css';

/** What was seen in their work, and whether it has been put right. */
export function Habit({ person }: { readonly person: PersonView }) {
  const texts = useTexts();
  const { behaviour } = person;
  if (behaviour === undefined) return undefined;
  const what = personTexts(texts, person.id).behaviour ?? t('team.habit-unnamed');
  return (
    <p className={styles['note']}>
      {behaviour.corrected ? t('team.habit-corrected', { what }) : t('team.habit', { what, week: weekOfDay(behaviour.seen) })}
    </p>
  );
}

/** The four forms, while feedback to them stands in this week's plan. */
export function FeedbackChoice({ person }: { readonly person: PersonView }) {
  const texts = useTexts();
  const { manager } = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const planned = manager.blocks.find((block) => block.activity === 'feedback' && block.person === person.id);
  if (planned?.activity !== 'feedback') return undefined;
  const choose = (value: string): void => {
    const form = FEEDBACK_FORMS.find((entry) => entry === value);
    if (form === undefined || form === planned.form) return;
    decide({ type: 'set-blocks', blocks: manager.blocks.map((block) => (block === planned ? { ...planned, form } : block)) });
  };
  return (
    <Segmented
      wrap
      label={t('team.feedback-form', { name: shortName(texts, person.id) })}
      value={planned.form}
      isDisabled={!canPlan}
      onChange={choose}
      segments={FEEDBACK_FORMS.map((value) => ({ value, label: t(`team.feedback.${value}`) }))}
    />
  );
}
