// While a week plays: which day is shown, pause, and the speed.

import { Pause, Play } from 'lucide-react';
import { t, weekday } from '../../words/index.ts';
import { place } from '../focus.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import styles from './action-bar.module.css';

export function Playback() {
  const isPlaying = useSession((session) => session.playing);
  const togglePause = useSession((session) => session.togglePause);
  const speed = useSession((session) => session.settings.speed);
  const changeSettings = useSession((session) => session.changeSettings);
  const shownDay = useSession((session) => session.shownDay);
  return (
    <div role="group" aria-label={t('frame.week-plays')} className={styles['playback']} {...place('playback')}>
      <Button
        className={styles['undo']}
        before={isPlaying ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
        onPress={togglePause}
      >
        <span className={styles['name']}>{t(isPlaying ? 'frame.pause' : 'frame.go-on')}</span>
      </Button>
      <Button
        className={styles['undo']}
        aria-pressed={speed === 2}
        tinted={speed === 2}
        onPress={() => changeSettings({ speed: speed === 1 ? 2 : 1 })}
      >
        <span className="unseen">{t('settings.speed')}: </span>
        {t('settings.speed-value', { speed: 2 })}
      </Button>
      <span className={styles['day']}>{shownDay === undefined ? '' : weekday(shownDay)}</span>
    </div>
  );
}
