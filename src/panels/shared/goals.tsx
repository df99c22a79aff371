// What a run will be judged by: what was asked for, and what is hoped for. From the brief on, and in the plan.

import { t } from '../../words/index.ts';
import { useTexts, useView } from '../session.tsx';
import styles from './goals.module.css';

export function Goals() {
  const texts = useTexts();
  const { goals } = useView();
  const parts = [
    { title: t('plan.goals-must'), list: goals.filter((goal) => goal.must) },
    { title: t('plan.goals-wish'), list: goals.filter((goal) => !goal.must) },
  ].filter(({ list }) => list.length > 0);
  return (
    <dl className={styles['goals']}>
      {parts.map(({ title, list }) => (
        <div key={title}>
          <dt>{title}</dt>
          {list.map((goal) => (
            <dd key={goal.id}>{texts.goals[goal.id]?.label}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
