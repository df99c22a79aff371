// Settings and help: whether coach marks are shown, and showing again those that were followed or put away.

import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Switch } from '../shared/switch.tsx';
import { MARKS, toldAs } from './due.ts';
import styles from '../settings/settings.module.css';

export function MarksPart() {
  const { marks, told } = useSession((session) => session.settings);
  const change = useSession((session) => session.changeSettings);
  const known = MARKS.map(toldAs);
  const others = told.filter((one) => !known.includes(one));
  return (
    <section className={styles['part']}>
      <Switch label={t('marks.setting')} isSelected={marks} onChange={(on) => change({ marks: on })} />
      <p className={styles['note']}>{t('marks.setting-note')}</p>
      {others.length < told.length && (
        <div className={styles['buttons']}>
          <Button onPress={() => change({ marks: true, told: others })}>{t('marks.again')}</Button>
        </div>
      )}
    </section>
  );
}
