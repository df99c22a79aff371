// The languages at the top of the menu, before anything is started.

import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Languages } from '../shared/languages.tsx';
import styles from './title.module.css';

export function LanguageSwitch() {
  const language = useSession((session) => session.language);
  const change = useSession((session) => session.changeSettings);
  return (
    <div className={styles['languages']}>
      <Languages label={t('title.language')} language={language} onChange={(one) => change({ language: one })} />
    </div>
  );
}
