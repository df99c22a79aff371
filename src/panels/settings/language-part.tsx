// The language of the interface, and of scenarios that are translated into it: each named in itself, so that whoever opened the wrong
// one finds the way out. In the settings as a choice that can also follow the browser, at the menu as two buttons.

import { LANGUAGE_NAMES, LANGUAGES, t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Segmented } from '../shared/segmented.tsx';
import styles from './settings.module.css';

export function LanguagePart() {
  const chosen = useSession((session) => session.settings.language);
  const change = useSession((session) => session.changeSettings);
  const segments = [
    { value: 'browser' as const, label: t('settings.language-browser') },
    ...LANGUAGES.map((language) => ({ value: language, label: <span lang={language}>{LANGUAGE_NAMES[language]}</span> })),
  ];
  return (
    <section className={styles['part']}>
      <h2>{t('settings.language')}</h2>
      <Segmented wrap label={t('settings.language')} value={chosen} segments={segments} onChange={(language) => change({ language })} />
    </section>
  );
}
