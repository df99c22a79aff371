// Settings: whether a question a week is offered.

import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Switch } from '../shared/switch.tsx';
import styles from '../settings/settings.module.css';

export function QuestionPart() {
  const isOn = useSession((session) => session.settings.reflections);
  const change = useSession((session) => session.changeSettings);
  return (
    <section className={styles['part']}>
      <Switch label={t('settings.reflections')} isSelected={isOn} onChange={(on) => change({ reflections: on })} />
      <p className={styles['note']}>{t('settings.reflections-note')}</p>
    </section>
  );
}
