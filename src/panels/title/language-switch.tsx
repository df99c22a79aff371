// The languages at the top of the menu, before anything is started. Plain buttons: the menu loads nothing for them.

import { LANGUAGE_NAMES, LANGUAGES, t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import styles from './title.module.css';

export function LanguageSwitch() {
  const language = useSession((session) => session.language);
  const change = useSession((session) => session.changeSettings);
  return (
    <div role="group" aria-label={t('title.language')} className={styles['languages']}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => change({ language: one })}>
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </div>
  );
}
