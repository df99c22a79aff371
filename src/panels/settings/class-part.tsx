// The part of the settings for a class: the projector's way of showing a run, and the full screen.

import { useSyncExternalStore } from 'react';
import { Maximize, Minimize } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Switch } from '../shared/switch.tsx';
import styles from './settings.module.css';

export function ClassPart() {
  const isOn = useSession((session) => session.settings.projector);
  const change = useSession((session) => session.changeSettings);
  return (
    <section className={styles['part']}>
      <h2>{t('settings.class')}</h2>
      <Switch label={t('settings.projector')} isSelected={isOn} onChange={(projector) => change({ projector })} />
      <p className={styles['note']}>{t('settings.projector-note')}</p>
      <FullScreen />
    </section>
  );
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Browsers on telephones have none. */
export function FullScreen() {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return undefined;
  const turn = async (): Promise<void> => {
    try {
      await (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    } catch {
      // A browser may refuse it; the page goes on as it is.
    }
  };
  return (
    <div className={styles['buttons']}>
      <Button before={isFull ? <Minimize size={20} aria-hidden /> : <Maximize size={20} aria-hidden />} onPress={() => void turn()}>
        {t(isFull ? 'settings.fullscreen-off' : 'settings.fullscreen')}
      </Button>
    </div>
  );
}
