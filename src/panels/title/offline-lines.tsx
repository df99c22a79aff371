// On the menu: that everything is kept for playing offline, and a new version to change over to. Nowhere else is one offered.

import { useEffect } from 'react';
import { Check, RefreshCw } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { PlainButton as Button } from '../shared/plain-button.tsx';
import { say } from '../speech.ts';
import styles from './offline-lines.module.css';

/** As it stands among what was told once. */
const TOLD = 'offline';

export function OfflineReady() {
  const isReady = useSession((session) => session.offline);
  const told = useSession((session) => session.settings.told);
  const change = useSession((session) => session.changeSettings);
  useEffect(() => {
    if (!isReady || told.includes(TOLD)) return;
    say(t('offline.ready'));
    change({ told: [...told, TOLD] });
  }, [isReady, told, change]);
  if (!isReady) return undefined;
  return (
    <p className={styles['ready']}>
      <Check size={18} strokeWidth={2.5} aria-hidden />
      {t('offline.ready')}
    </p>
  );
}

export function Update() {
  const update = useSession((session) => session.update);
  const use = useSession((session) => session.useUpdate);
  useEffect(() => {
    if (update === 'waiting') say(t('offline.update'));
  }, [update]);
  if (update === undefined) return undefined;
  return (
    <section className={styles['update']} aria-label={t('offline.new')}>
      <RefreshCw size={20} aria-hidden />
      <p>{t('offline.update')}</p>
      <Button onPress={use}>{t(update === 'changing' ? 'offline.updating' : 'offline.use')}</Button>
    </section>
  );
}
